import { expect, test } from 'vitest';
import { anywhere, exact, indexKey, isRanking, isStopKey, samePlace } from '#search/pagefind/terms.ts';

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

test('keys of one word stand at one place, each once, stop words apart', () => {
  expect(samePlace(['acces', 'entree', 'acces'])).toBe('acces|entree');
  expect(samePlace(['a'])).toBe(indexKey('a'));
});

test('a term asks for words anywhere, or for these very words', () => {
  expect(anywhere(['droits', 'acces'])).toBe('droits acces');
  const pair = samePlace(['a'], ['droits']).split('|')[1];
  expect(exact(['acces', 'a', 'droits'])).toBe(`"acces ${pair}"`);
  expect(exact(['acces', 'a', 'droits', 'rue'])).toBe(`"acces ${pair} droits rue"`);
  expect(exact(['acces', 'a'])).toBe(`"acces ${indexKey('a')}"`);
});

test('a stop word before another word is a word of the index of its own', () => {
  const pairs = ['la', 'l', 'de', 'des'].flatMap((stop) =>
    ['a', 'la', 'ville', 'villes'].map((next) => samePlace([stop], [next]).split('|')[1] ?? ''),
  );
  expect(new Set([...pairs, ...['la', 'de'].map(indexKey)]).size).toBe(pairs.length + 2);
  expect(pairs.every(isStopKey)).toBe(true);
  for (const pair of pairs) expect(pair).toMatch(/[^aeiousx]$/);
});

test('whole scores rank nothing', () => {
  expect(isRanking([1, 1])).toBe(false);
  expect(isRanking([1, 0.5])).toBe(true);
  expect(isRanking([])).toBe(false);
});
