/** Spans counted from the day of a document: the days that they name, each with its right reading. */
import { expect, test } from 'vitest';
import { resolveDeadline } from '#text/period/deadlines.ts';
import { datesIn } from '#text/period/reader.ts';

// A Tuesday.
const SAID = '2023-03-14';
const read = (words: string, said = SAID) =>
  datesIn(words, said, 'future').map(({ periods }) => periods.join());

test.each([
  ['dans quinze jours', '2023-03-28/2023-03-29'],
  ['dans huit jours', '2023-03-21/2023-03-22'],
  ['dans dix jours', '2023-03-24'],
  ['dans 10 jours', '2023-03-24'],
  ['dans deux semaines', '2023-03-27/2023-04-02'],
  ['dans un mois', '2023-04'],
  ['dans dix mois', '2024-01'],
  ['dans trois ans', '2026'],
  ["d'ici un mois", '2023-03-14/2023-04-14'],
  ['d’ici à six mois', '2023-03-14/2023-09-14'],
  ["d'ici deux ans", '2023-03-14/2025-03-14'],
  ['sous huitaine', '2023-03-14/2023-03-22'],
  ['sous quinzaine', '2023-03-14/2023-03-29'],
  ['sous 48 heures', '2023-03-14/2023-03-16'],
  ['dans les quinze jours', '2023-03-14/2023-03-29'],
  ['dans les trois prochains mois', '2023-03-14/2023-06-14'],
  ['dans les prochaines 24 heures', '2023-03-14/2023-03-15'],
  ['dans un délai de trois mois', '2023-03-14/2023-06-14'],
  ["dans un délai maximum d'un an", '2023-03-14/2024-03-14'],
  ['il y a quinze jours', '2023-02-27/2023-02-28'],
  ['il y a deux ans', '2021'],
])('« %s »', (words, period) => expect(read(words)).toEqual([period]));

test('a month later is the same day, or the last', () => {
  expect(read("d'ici un mois", '2023-01-31')).toEqual(['2023-01-31/2023-02-28']);
  expect(read("d'ici un an", '2024-02-29')).toEqual(['2024-02-29/2025-02-28']);
});

test('what counts nothing known is no date', () => {
  for (const words of [
    'dans quelques jours',
    'sous peu',
    'dans les mois',
    'sous la quinzaine commerciale',
    'dans deux heures',
  ])
    expect(read(words), words).toEqual([]);
  expect(read('dans deux jours', '0001-01-01')).toEqual([]);
});

test('it is counted, and said so', () => {
  expect(datesIn('dans quinze jours', SAID, 'future')[0]?.isResolved).toBe(true);
});

test('a deadline within a span has an end alone', () => {
  expect(resolveDeadline("d'ici un mois", SAID)).toEqual({
    interval: { first: undefined, last: '2023-04-14' },
  });
  expect(resolveDeadline('sous huitaine', SAID)).toEqual({
    interval: { first: undefined, last: '2023-03-22' },
  });
  expect(resolveDeadline('dans quinze jours', SAID)).toEqual({
    interval: { first: '2023-03-28', last: '2023-03-29' },
  });
});

test('a weekday with its day has the nearest month', () => {
  expect(read('samedi 18 à 14 h')).toEqual(['2023-03-18']);
  expect(read('samedi 1 à 14 h')).toEqual(['2023-04-01']);
  expect(datesIn('samedi 11, les élus', SAID, 'past').map(({ periods }) => periods.join())).toEqual([
    '2023-03-11',
  ]);
  // No Saturday is a 14th for two months.
  expect(read('samedi 14 à 14 h')).toEqual([]);
  expect(read('samedi 18 mars')).toEqual(['2023-03-18']);
  expect(read('samedi 18 associations')).toEqual([]);
  expect(read('samedi 18', '0001-01-01')).toEqual([]);
});
