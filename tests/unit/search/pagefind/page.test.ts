import { expect, test } from 'vitest';
import { indexedPage, NAME_WEIGHT } from '#search/pagefind/page.ts';
import { BORDER_KEY, indexKey, samePlace } from '#search/pagefind/terms.ts';

const inside = (html: string) => /<main data-pagefind-body>(.*)<\/main>/.exec(html)?.[1];

test('a page holds keys, a place for each word: the title, then names that weigh as much, then sentences', () => {
  const { html, starts } = indexedPage({
    title: 'L’hébergement',
    names: ['Accueil d’urgence'],
    sentences: [{ text: 'Quinze places.' }, { text: 'Été', follows: true }, { text: 'Hiver' }],
  });
  expect(inside(html)).toBe(
    `<h1 data-pagefind-meta="title">hebergement</h1>` +
      `<p data-pagefind-weight="${NAME_WEIGHT}">${BORDER_KEY} accueil urgence</p>` +
      `<p>${BORDER_KEY} 15|quinze places</p><p>ete</p><p>${BORDER_KEY} hiver</p>`,
  );
  // « hébergement » at 0, then borders at 1, 4 and 8.
  expect(starts).toEqual([5, 7, 9, 10]);
});

test('stop words stand apart, and signs of HTML are no words', () => {
  const { html } = indexedPage({ title: 'a <b> & c', names: [], sentences: [] });
  expect(inside(html)).toBe(
    `<h1 data-pagefind-meta="title">${samePlace(['a'], ['b'])} b ${indexKey('c')}</h1>`,
  );
});

test('a stop word stands with each key of the word after it, in a sentence that goes on as well, and never over a border', () => {
  const keysIn = (...sentences: { text: string; follows?: boolean }[]) =>
    inside(indexedPage({ title: '', names: [], sentences }).html);
  const pair = samePlace(['de'], ['15', 'quinze']);
  expect(pair.split('|')).toHaveLength(3);
  expect(keysIn({ text: 'Près de' }, { text: 'quinze', follows: true })).toContain(
    `pres ${pair}</p><p>15|quinze`,
  );
  expect(keysIn({ text: 'Près de' }, { text: 'quinze' })).toContain(`pres ${indexKey('de')}</p>`);
});
