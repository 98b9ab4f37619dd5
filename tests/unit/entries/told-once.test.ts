/** One fault of a text, seen by two readers, is told once; another fault is told beside it, however like it looks. */
import { expect, test } from 'vitest';
import { readEntry } from '#entries/read.ts';

const linesOf = (text: string) =>
  readEntry('communiques', 'a', 'content/a', new TextEncoder().encode(`---\ntitle: A\n---\n\n${text}\n`))
    .problems.filter(({ field, line }) => field === '' && line > 4)
    .map(({ line, message }) => `${line} ${message}`);

test('bullets that melt into a paragraph are told as signs, and not by the parser again', () => {
  expect(linesOf('Il y aura :\n• un bus\n• un train')).toEqual([
    '6 puce « • » (U+2022) fondue dans le paragraphe : 2 fois, lignes 6, 7',
  ]);
});

test('so are columns that only tabulations part', () => {
  expect(linesOf('Ville\tPlaces\tPrix\nLens\t12\t3')).toEqual([
    '5 colonnes séparées par des tabulations : 2 fois, lignes 5, 6',
  ]);
});

test('a mark of quotation that begins a line is another fault, and is told', () => {
  expect(linesOf('Il y aura :\n• un bus\n\n> 12 places')).toEqual([
    '6 puce « • » (U+2022) fondue dans le paragraphe',
    '8 « > » en tête de ligne devient une marque de citation, et le signe se perd',
  ]);
});
