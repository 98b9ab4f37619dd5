import { expect, test } from 'vitest';
import { askedWords, unanswered } from '../../../src/client/search/kinship.ts';
import { parametersFrom, stateFrom } from '../../../src/client/search/state.ts';

test.for([
  ['hebergement', ["d'hébergement"]],
  ['hébergements', ['hébergement,']],
  ['chevaux', ['cheval']],
  ['3000', ['3·000']],
  ['1500000eur', ["d'1,5M€|1500000eur"]],
  ['insert', ["d'insertion"]],
] as const)('« %s » is answered by %s', ([asked, found]) => {
  expect(unanswered([asked], found)).toEqual([]);
});

test.for([
  ['accordéon', ['à', 'a']],
  ['3000', ['30', '300']],
  ['insectes', ['insertion']],
] as const)('« %s » is not answered by %s', ([asked, found]) => {
  expect(unanswered([asked], found)).toEqual([asked]);
});

test('the words asked are those typed, without quotation marks or exclusions', () => {
  expect(askedWords('"urgence sociale" -logement été')).toEqual(['urgence', 'sociale', 'été']);
});

test('the address of a search is its state, and an empty search has an empty address', () => {
  const address = 'q=aide+alimentaire&type=communiques&annee=2020&tri=date';
  expect(parametersFrom(stateFrom(new URLSearchParams(address))).toString()).toBe(address);
  expect(parametersFrom(stateFrom(new URLSearchParams('q=&type=&tri=pertinence'))).toString()).toBe('');
});
