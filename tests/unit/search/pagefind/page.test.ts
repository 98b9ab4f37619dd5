import { expect, test } from 'vitest';
import { indexedPage, NAME_WEIGHT } from '#search/pagefind/page.ts';
import { indexKey } from '#search/pagefind/terms.ts';

const inside = (html: string) => /<main data-pagefind-body>(.*)<\/main>/.exec(html)?.[1];

test('a page holds keys, a place for each word: the title, then names that weigh as much, then sentences', () => {
  const html = indexedPage({
    title: 'L’hébergement',
    names: ['Accueil d’urgence'],
    sentences: [{ text: 'Quinze places.' }, { text: 'Été' }],
  });
  expect(inside(html)).toBe(
    `<h1 data-pagefind-meta="title">hebergement</h1><p data-pagefind-weight="${NAME_WEIGHT}">accueil urgence</p>` +
      '<p>15|quinze places</p><p>ete</p>',
  );
});

test('stop words stand apart, and signs of HTML are no words', () => {
  const html = indexedPage({ title: 'a <b> & c', names: [], sentences: [] });
  expect(inside(html)).toBe(`<h1 data-pagefind-meta="title">${['a', 'b', 'c'].map(indexKey).join(' ')}</h1>`);
});
