/** What a new thread is given: its deadline as its words say it, and what its editor said of the others of the document. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Desk } from '#atelier/desk.ts';
import type { Fields } from '#editing/print.ts';
import { copyWithoutSecond } from './without-2020.ts';

let folder: string;
let desk: Desk;
let id: string;

const TEXT = `Lille, le 7 juillet 2021

# Douze halles pour 36 millions d’euros

La commune rénovera trois halles d’ici à 2029. Elle versera 36 millions d’euros aux maraîchers.

Les halles sont belles.
`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fils-'));
  copyWithoutSecond(join(folder, 'content'));
  const site = join(folder, 'content/site.yaml');
  writeFileSync(site, readFileSync(site, 'utf8').replace('sentences: comptées', 'sentences: exigées'));
  desk = new Desk(join(folder, 'content'));
  ({ id } = await desk.import('halles.md', new TextEncoder().encode(TEXT)));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const begun = (words: string) => {
  const chosen = desk
    .document(id)
    .proposals.find((one) => one.as === 'engagement' && one.words.includes(words));
  if (chosen === undefined) throw new Error(`no proposal for ${words}`);
  const suggestion = desk.suggest({ id, as: 'engagement', chosen });
  return { ...suggestion, value: suggestion.value as Fields };
};

test('« d’ici à 2029 » is its deadline, and its year waits for nothing more', () => {
  const { record, at, value } = begun('rénovera');
  expect(value['due']).toMatchObject({ period: '2029', words: 'd’ici à 2029' });
  expect(value['level']).toBeUndefined();
  desk.apply({ record, at, value: { ...value, level: 'communal' } });
  expect(
    desk.document(id).problems.filter((one) => one.record === record && one.severity === 'refuse'),
  ).toEqual([]);
  expect(desk.document(id).numbers.find(({ words }) => words === '2029')?.state).toBe('fiche');
});

test('a number that its verb leads has the level of the verb, and is no mere count', () => {
  const leaf = desk.document(id).leaves.find(({ text }) => text.includes('rénovera'));
  const start = leaf?.text.indexOf('trois') ?? -1;
  const chosen = { leaf: leaf?.index ?? 0, start, end: start + 'trois'.length };
  const { record, at, value } = desk.suggest({ id, as: 'chiffre', chosen });
  expect(value).toMatchObject({
    value: 3,
    unit: 'halles',
    level: 'annoncé',
    verb: 'rénovera',
    nature: 'flux',
  });
  desk.apply({ record, at, value });
  expect(
    desk.document(id).problems.filter((one) => one.record === record && one.severity === 'refuse'),
  ).toEqual([]);
});

test('the level of territory is that of the threads that this document began', () => {
  expect(begun('versera').value['level']).toBe('communal');
});

test('a sentence that no record quotes is proposed once the header is whole, where each is asked for one', () => {
  const bare = () => desk.document(id).proposals.filter(({ as }) => as === 'phrase');
  expect(bare()).toEqual([]);
  for (const [at, value] of Object.entries({
    summary: 'La commune rénove ses halles.',
    issuer: {
      organisation: 'prefecture-hauts-de-france',
      editorial: 'Le document ne dit pas qui le publie.',
    },
  }))
    desk.apply({ record: `communiques/${id}`, at, value });
  const [first, ...others] = bare();
  expect(first?.gist).toBe('Les halles sont belles.');
  expect(others).toEqual([]);
});

test('the numbers of a title come last: the text gives them first', () => {
  const figures = desk.document(id).proposals.filter(({ as }) => as === 'chiffre');
  expect(figures.at(-1)?.gist).toBe('36 millions d’euros');
  expect(figures.at(-1)?.leaf).toBeLessThan(figures[0]?.leaf ?? 0);
});

test('a sentence of which a commitment was refused is proposed with its reason to write', () => {
  const about = () => desk.document(id).proposals.filter(({ words }) => words.includes('Elle versera'));
  const engagement = about().find(({ as }) => as === 'engagement');
  expect(engagement).toBeDefined();
  expect(about().some(({ as }) => as === 'phrase')).toBe(false);
  desk.refuse(engagement?.key ?? '');
  const figure = desk
    .document(id)
    .proposals.find(({ as, words }) => as === 'chiffre' && words.includes('36'));
  desk.refuse(figure?.key ?? '');
  // A reason for the sentence would be none for its number.
  const header = { organisation: 'prefecture-hauts-de-france', editorial: 'Le texte ne nomme personne.' };
  desk.apply({ record: `communiques/${id}`, at: 'issuer', value: header });
  desk.apply({ record: `communiques/${id}`, at: 'summary', value: 'Des halles.' });
  expect(about()).toEqual([]);
  expect(desk.document(id).proposals.some(({ as }) => as === 'phrase')).toBe(true);
  const leaf = desk.document(id).leaves.find(({ text }) => text.includes('Elle versera'));
  const start = leaf?.text.indexOf('36') ?? -1;
  const { record, at, value } = desk.suggest({
    id,
    as: 'raison',
    chosen: { leaf: leaf?.index ?? 0, start, end: start + '36 millions'.length },
  });
  desk.apply({ record, at, value: { ...(value as Fields), why: 'Un budget.' } });
  expect(about().map(({ as }) => as)).toEqual(['phrase']);
});
