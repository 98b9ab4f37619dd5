/** What a change of form alone cannot touch. */
import { expect, test } from 'vitest';
import { formOf } from '#text/form.ts';

test.each([
  ['l’État', "l'État"],
  ['« oui »', '"oui"'],
  ['“oui”', '«oui»'],
  ['10 000 € : assez !', '10\u202F000€: assez!'],
  ['2019–2020', '2019-2020'],
  ['et puis…', 'et puis...'],
  ['la [halle](/engagements/halle/) ouvre', 'la [halle](/chiffres/halle/) ouvre'],
  ['la [halle](/engagements/halle/) ouvre', 'la halle ouvre'],
  ['deux  mots', ' deux\nmots '],
])('« %s » and « %s » are of one form', (one, other) => {
  expect(formOf(one)).toBe(formOf(other));
});

test.each([
  ['maraîchers', 'maraichers'],
  ['1,5 M€', '15 M€'],
  ['-40', '40'],
  ['Grilles', 'grilles'],
  ['ouverte ?', 'ouverte.'],
  ['30 000', '3 000'],
  ['2 50', '250'],
])('« %s » and « %s » are not', (one, other) => {
  expect(formOf(one)).not.toBe(formOf(other));
});
