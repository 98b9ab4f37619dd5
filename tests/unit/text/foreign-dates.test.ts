/** Dates of other languages: months by their names, in the ways in which each language writes them. */
import { expect, test } from 'vitest';
import { foreignDatesIn, withFrenchDates } from '#text/day/foreign.ts';

test.each([
  ['en', 'from April 2024', 'from avril 2024'],
  ['en-GB', 'on 15 April 2024, then 5th May', 'on 15 avril 2024, then 5 mai'],
  ['en', 'on April 15th, 2024; on MAY 5', 'on 15 avril 2024; on MAY 5'],
  ['en', 'Sept. 3, 2020 and Oct 4', '3 septembre 2020 and 4 octobre'],
  ['es', 'el 15 de abril de 2024', 'el 15 avril 2024'],
  ['pt-BR', '15 de março de 2021', '15 mars 2021'],
  ['de', 'am 15. April 2024, im März 2023', 'am 15 avril 2024, im mars 2023'],
  ['nl', '15 maart 2024', '15 mars 2024'],
  ['pl', '15 kwietnia 2024', '15 avril 2024'],
])('in %s, « %s »', (lang, text, french) => {
  expect(withFrenchDates(text, lang)).toBe(french);
});

test.each([
  ['en', 'They may 5 times; Maybe 2024; 1,200 places; in 2024'],
  ['en', 'Marching 2024 miles'],
  ['fr', 'le 15 avril 2024, April 2024'],
  ['ja', '2024年4月15日'],
])('in %s, « %s » is left alone', (lang, text) => {
  expect(foreignDatesIn(text, lang)).toEqual([]);
  expect(withFrenchDates(text, lang)).toBe(text);
});

test('each is given with its place', () => {
  const text = 'Bicycles from April 2024.';
  expect(foreignDatesIn(text, 'en')).toEqual([{ start: 14, end: 24, day: undefined, month: 4, year: 2024 }]);
});

test.each([
  ['ar', 'في 15 أبريل 2024، قال', 2024],
  ['hi', '15 अप्रैल 2024।', 2024],
])('in %s, a year is read up to its stop', (lang, text, year) => {
  expect(foreignDatesIn(text, lang)).toMatchObject([{ day: 15, month: 4, year }]);
});
