/** What the words of a sentence give at once to whoever accepts: its day, its title, its turn. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Desk } from '#atelier/desk.ts';
import type { Fields } from '#editing/print.ts';
import { copyWithoutSecond } from './without-2020.ts';

let folder: string;
let desk: Desk;
let id: string;

const TEXT = `Lille, le 24 novembre 2020

# Les halles préparent l’hiver

Depuis le 1er décembre, 640 étals ont été ouverts dans la vallée. Depuis le 2 décembre, la commune versera les aides chaque mois.

D’ici au 31 décembre 2020, 350 étals seront ouverts à Brumeval.

Au premier semestre 2020, 118 maraîchers ont distribué près de 9 000 tonnes de légumes, soit 12 % de plus qu’au premier semestre 2019.

La commune aidera près d’un tiers des maraîchers.
`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mots-'));
  copyWithoutSecond(join(folder, 'content'));
  desk = new Desk(join(folder, 'content'));
  ({ id } = await desk.import('halles.md', new TextEncoder().encode(TEXT)));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (as: 'engagement' | 'chiffre', words: string) => {
  const leaf = desk.document(id).leaves.find(({ text }) => text.includes(words));
  const start = leaf?.text.indexOf(words) ?? -1;
  const chosen = { leaf: leaf?.index ?? 0, start, end: start + words.length };
  const suggestion = desk.suggest({ id, as, chosen });
  return { ...suggestion, value: suggestion.value as Fields };
};

test('when something began is no deadline, and what is done has none', () => {
  expect(read('engagement', '640 étals').value).not.toHaveProperty('due');
  expect(read('engagement', 'versera').value).not.toHaveProperty('due');
  expect(read('engagement', '350 étals').value['due']).toMatchObject({ period: '2020-12-31' });
});

test('the title of an amount holds its number', () => {
  expect(read('chiffre', '12 %').value['title']).toBe('12 % de plus qu’au premier semestre 2019');
});

test('a number is shown in the words of the text', () => {
  const gists = desk
    .document(id)
    .proposals.filter(({ as }) => as === 'chiffre')
    .map(({ gist }) => gist);
  expect(gists).toContain('près d’un tiers des maraîchers');
  expect(gists).toContain('près de 9 000 tonnes');
});

test('the day that may be that of a figure comes once its sentence is answered', () => {
  const words = desk.document(id).proposals.map(({ words: one }) => one);
  const [day, figure] = [words.indexOf('1er décembre'), words.indexOf('640')];
  expect(figure).toBeGreaterThan(-1);
  expect(day).toBeGreaterThan(figure);
});
