/** A record that is made: its name is proposed, an editor's to change, and never that of another. Where a date names a document. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Desk } from '#atelier/desk.ts';
import { NEW_ID } from '#atelier/protocol.ts';
import { NO_TITLE } from '#atelier/said/record.ts';
import { toldIn } from '#atelier/server/told.ts';
import { copyWithoutSecond } from './without-2020.ts';

let folder: string;
let desk: Desk;
let id: string;

const TEXT = `Lille, le 7 juillet 2021

# La halle ouvre

Dans notre communiqué du 5 février 2021, il fallait lire que la commune verse 36 millions d’euros. Le marché du 3 mars 2021 a distribué 450 paniers aux habitants des communes de la vallée et des hameaux.

La plage gagne 700 mètres de front de mer. Le marché compte 80 bancs qui resteront, et 90 tables du marché seront peintes.
`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'noms-'));
  copyWithoutSecond(join(folder, 'content'));
  desk = new Desk(join(folder, 'content'));
  ({ id } = await desk.import('halles.md', new TextEncoder().encode(TEXT)));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function figure(words: string) {
  const leaf = desk.document(id).leaves.find(({ text }) => text.includes(words));
  const start = leaf?.text.indexOf(words) ?? -1;
  return desk.suggest({
    id,
    as: 'chiffre',
    chosen: { leaf: leaf?.index ?? 0, start, end: start + words.length },
  });
}

test('the date of a document is not the period of a figure; that of an act is', () => {
  expect(figure('36 millions').value).not.toHaveProperty('period');
  expect(figure('450').value).toMatchObject({ period: { period: '2021-03-03' } });
});

test.each([
  ['700', '700 mètres de front de mer'],
  ['90', '90 tables du marché'],
])('what %s counts ends at a verb, and at no noun that looks like one', (words, quote) => {
  expect(figure(words).value).toMatchObject({ quote });
});

test('its name comes from its words, whole and short', () => {
  const { record, isNew } = figure('450');
  expect([record, isNew]).toEqual(['figures/paniers-aux-habitants-des-communes-de-la-vallee', true]);
});

test('a name of one’s own is taken; that of another record, or one that no file bears, is refused at its field', async () => {
  const proposed = figure('450');
  const named = (name: string) => ({ ...proposed, record: `figures/${name}` });
  const said = async (name: string) =>
    (await desk.attempt(named(name))).problems.map(({ field, message }) => [field, message]);
  const [taken] = desk.overview().titles.figures ?? [];
  expect(await said(taken?.id ?? '')).toEqual([
    [NEW_ID, expect.stringContaining('le nom d’une autre fiche')],
  ]);
  expect(await said('Paniers distribués')).toEqual([
    [NEW_ID, expect.stringContaining('caractères interdits')],
  ]);
  expect(await said('')).toEqual([[NEW_ID, 'une fiche a un nom']]);
  expect((await said('paniers')).filter(([field]) => field === NEW_ID)).toEqual([]);
  const before = desk.record(`figures/${taken?.id ?? ''}`).fields;
  expect(() => desk.apply(named(taken?.id ?? ''))).toThrow(/autre fiche/);
  expect(desk.record(`figures/${taken?.id ?? ''}`).fields).toEqual(before);
  desk.apply(named('paniers'));
  expect(desk.record('figures/paniers').fields['value']).toBe(450);
  // Once made, it is a record like any other.
  expect(() => desk.apply({ ...named('paniers'), isNew: false })).not.toThrow();
  expect(() => desk.apply(named('paniers'))).toThrow(/autre fiche/);
});

test('messages say the folder that is open; what a record says stays', () => {
  const problem = {
    path: 'content/figures/a.yaml',
    line: 1,
    column: 1,
    field: 'quote',
    severity: 'refuse',
    message: 'voir content/b, pas /content/c ni wp-content/d',
    remedy: 'ouvrez content/ d’abord',
  };
  const answer = { problems: [problem], refusal: 'content/a existe', fields: { note: 'content/a' } };
  expect(toldIn(answer, 'essai/contenu', NO_TITLE)).toEqual({
    problems: [
      {
        ...problem,
        about: 'chiffre « a »',
        called: 'les mots exacts du communiqué',
        path: 'essai/contenu/figures/a.yaml',
        message: 'voir essai/contenu/b, pas /content/c ni wp-content/d',
        remedy: 'ouvrez essai/contenu/ d’abord',
      },
    ],
    refusal: 'essai/contenu/a existe',
    fields: { note: 'content/a' },
  });
  expect(toldIn(answer, 'content', NO_TITLE)).toEqual({
    ...answer,
    problems: [{ ...problem, about: 'chiffre « a »', called: 'les mots exacts du communiqué' }],
  });
});
