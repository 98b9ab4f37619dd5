import { expect, test } from 'vitest';
import { htmlOf, indexedPage, NAME_WEIGHT } from '#search/pagefind/page.ts';
import { indexKey, samePlace } from '#search/pagefind/terms.ts';

test('a page holds keys, a place for each word: the title, then names, then sentences, apart unless they follow', () => {
  expect(
    indexedPage({
      title: 'L’hébergement',
      names: ['Accueil d’urgence'],
      sentences: [{ text: 'Quinze places.' }, { text: 'Été', follows: true }, { text: 'Hiver' }],
    }),
  ).toEqual({
    // « hébergement » at 0, then nothing at 1, 4 and 8.
    fields: [
      { sort: 'title', start: 0, tokens: ['hebergement'] },
      { sort: 'name', start: 2, tokens: ['accueil', 'urgence'] },
      { sort: 'text', start: 5, tokens: ['15|quinze', 'places'] },
      { sort: 'text', start: 7, tokens: ['ete'] },
      { sort: 'text', start: 9, tokens: ['hiver'] },
    ],
    starts: [5, 7, 9, 10],
  });
});

test('Pagefind is told what is a title, and what weighs as one', () => {
  const html = htmlOf([
    { sort: 'title', tokens: ['a', 'b'] },
    { sort: 'name', tokens: ['c'] },
    { sort: 'text', tokens: ['d|e'] },
  ]);
  expect(/<main data-pagefind-body>(.*)<\/main>/.exec(html)?.[1]).toBe(
    `<h1 data-pagefind-meta="title">a b</h1><p data-pagefind-weight="${NAME_WEIGHT}">c</p><p>d|e</p>`,
  );
});

test('stop words stand apart, and signs of HTML are no words', () => {
  const { fields } = indexedPage({ title: 'a <b> & c', names: [], sentences: [] });
  expect(fields[0]?.tokens).toEqual([samePlace(['a'], ['b']), 'b', indexKey('c')]);
});

test('a stop word stands with each key of the word after it, in a sentence that goes on as well, and never over a border', () => {
  const tokensIn = (...sentences: { text: string; follows?: boolean }[]) =>
    indexedPage({ title: '', names: [], sentences })
      .fields.slice(1)
      .map(({ tokens }) => tokens);
  const pair = samePlace(['de'], ['15', 'quinze']);
  expect(pair.split('|')).toHaveLength(3);
  expect(tokensIn({ text: 'Près de' }, { text: 'quinze', follows: true })).toEqual([
    ['pres', pair],
    ['15|quinze'],
  ]);
  expect(tokensIn({ text: 'Près de' }, { text: 'quinze' })).toEqual([
    ['pres', indexKey('de')],
    ['15|quinze'],
  ]);
});
