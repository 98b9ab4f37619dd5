/** Money for one of something: « EUR/m² » where the document says it, and never where it does not. */
import { expect, test } from 'vitest';
import { perOf, saysPer } from '#text/number/money.ts';
import { HALLE, village } from './village.ts';

const SUM = "L'État a versé près de 30 000 euros en 2020.";
const world = (sentence: string, unit: string) =>
  village
    .edit(`communiques/${HALLE}.mdx`, SUM, sentence)
    .edit('figures/aide.yaml', 'unit: "EUR"', `unit: "${unit}"`)
    .edit('figures/aide.yaml', 'a versé près de 30 000 euros"', `${sentence.slice(7, -9)}"`);

test.each([
  ["L'État a versé près de 30 000 euros/m² en 2020.", 'EUR/m²'],
  ["L'État a versé près de 30 000 euros par étal en 2020.", 'EUR/étal'],
  ["L'État a versé près de 30 000 euros par étal en 2020.", 'EUR par étal'],
  ["L'État a versé près de 30 000 euros le mètre carré en 2020.", 'EUR/mètre carré'],
  ["L'État a versé près de 30 000 euros par étal en 2020.", 'EUR'],
])('« %s » is in %s', (sentence, unit) => expect(world(sentence, unit).said('figures')).toEqual([]));

test.each([
  [SUM, 'EUR/étal'],
  ["L'État a versé près de 30 000 euros par étal en 2020.", 'EUR/habitant'],
  ["L'État a versé près de 30 000 étals par euro en 2020.", 'EUR/étal'],
])('« %s » is not in %s', (sentence, unit) =>
  expect(world(sentence, unit).said('figures')).toEqual([
    expect.stringContaining('figures/aide.yaml:3:7 unit —'),
  ]),
);

test('what an amount is for', () => {
  expect(['EUR/m²', 'EUR par repas', 'EUR le kilo', 'EUR', 'repas', 'EURO'].map(perOf)).toEqual([
    'm²',
    'repas',
    'kilo',
    undefined,
    undefined,
    undefined,
  ]);
  expect(saysPer(' TTC le m² bâti', 'm²')).toBe(true);
  expect(saysPer(' pour 12 m²', 'm²')).toBe(false);
  expect(saysPer('. Par repas', 'repas')).toBe(false);
});
