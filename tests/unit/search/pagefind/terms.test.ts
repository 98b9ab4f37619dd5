import { expect, test } from 'vitest';
import { indexKey, isStopKey } from '#search/pagefind/terms.ts';

test('a word is asked for as it is, a stop word apart from all words', () => {
  expect(indexKey('acces')).toBe('acces');
  expect(isStopKey(indexKey('acces'))).toBe(false);
  expect(isStopKey(indexKey('a'))).toBe(true);
});

test.each([
  ['a', 'acces'],
  ['en', 'enfants'],
  ['du', 'dunkerque'],
  ['les', 'lesions'],
])('« %s » does not stand where « %s » begins', (small, word) => {
  expect(word.startsWith(indexKey(small))).toBe(false);
  expect(indexKey(small).startsWith(word.slice(0, 1))).toBe(false);
});

test('two stop words are two words of the index, whatever its stemmer cuts off their ends', () => {
  const words = ['le', 'les', 'la', 'un', 'une', 'de', 'des', 'notre', 'nos'].map(indexKey);
  expect(new Set(words).size).toBe(words.length);
  for (const word of words) expect(word).toMatch(/[^aeiousx]$/);
});
