/** Communiqués whose expected results were written before they were first imported, as those of an editor are. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readYaml } from '#entries/record.ts';
import type { NumberProposal } from '#import/proposals/numbers.ts';
import { formatOf } from '#import/readers.ts';
import { FIXTURES, importFixture, plainBlanks } from './drafts.ts';

interface Expected {
  date: string;
  place?: string;
  title: string;
  values: [value: string, unit: string][];
  people: [name: string, office: string][];
}

const EXPECTED = readYaml(readFileSync(join(FIXTURES, 'inedits.yaml'), 'utf8')).value as Readonly<
  Record<string, Expected>
>;
const FILES = readdirSync(FIXTURES).filter(
  (name) => name.startsWith('inedit-') && formatOf(name) !== undefined,
);
const expectedOf = (name: string): Expected => {
  const found = EXPECTED[name.replace(/^inedit-|(?:-balise)?\.[a-z]+$/g, '')];
  if (found === undefined) throw new Error(`nothing is expected of ${name}`);
  return found;
};

/** Units as measures write them, and as people do. */
const ALIKE: Readonly<Record<string, string>> = { hectares: 'ha', kilomètres: 'km', tonnes: 't' };
const unitOf = (unit: string): string => ALIKE[unit] ?? unit;

function said({ value, unit = '', share, range }: NumberProposal): string {
  const shown =
    share !== undefined && unit !== '%'
      ? `${share.of}/${share.among}`
      : range === undefined
        ? `${value}`
        : `${range.from}-${range.to}`;
  return `${shown} ${unitOf(plainBlanks(unit))}`;
}
const straight = (words: string): string => plainBlanks(words).replaceAll('’', "'");

test('they come in five formats', () => {
  expect(FILES.length).toBe(Object.keys(EXPECTED).length);
  expect(new Set(FILES.map(formatOf))).toEqual(new Set(['pdf', 'docx', 'odt', 'html', 'txt']));
});

test.each(FILES)('%s: head, figures and people', async (name) => {
  const { date, place, title, values, people } = expectedOf(name);
  const { draft, proposals } = await importFixture(name);
  expect([draft.fields.date, draft.fields.place, straight(draft.fields.title ?? '')]).toEqual([
    date,
    place,
    straight(title),
  ]);
  expect(proposals.numbers.map(said).sort()).toEqual(
    values.map(([value, unit]) => `${value} ${unitOf(unit)}`).sort(),
  );
  expect(proposals.people.map((one) => [one.name, one.office].map((words) => straight(words ?? '')))).toEqual(
    people.map((one) => one.map(straight)),
  );
});
