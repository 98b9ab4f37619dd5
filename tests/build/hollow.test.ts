/** No title stands over nothing: on what is published, and in pages of a few lines. */
import { expect, test } from 'vitest';
import { builtSite } from './dist.ts';
import { siteWith, soundPage } from './finders/fixture.ts';
import { findHollowTitles } from './finders/hollow.ts';
import { foundingSite } from './founding-site.ts';

test('no page that is published has a title over nothing', () => {
  expect(findHollowTitles(builtSite())).toEqual([]);
  expect(findHollowTitles(foundingSite())).toEqual([]);
});

const found = (main: string) =>
  findHollowTitles(siteWith({ '/a/index.html': soundPage({ path: '/a/', main }) }))
    .filter((line) => line.startsWith('/a/ '))
    .map((line) => line.replace('/a/ : rien sous ', ''));

test.each([
  ['<section><h2>Vide</h2></section><p>Ailleurs.</p>', '« Vide » (h2)'],
  ['<section><h2>Vide</h2><ol class="kept"></ol></section>', '« Vide » (h2)'],
  ['<h2>Vide</h2><h2>Plein</h2><p>Oui.</p>', '« Vide » (h2)'],
  ['<h2>Plein</h2><h3>Vide</h3><h2>Plein aussi</h2><p>Oui.</p>', '« Vide » (h3)'],
  ['<p>Oui.</p><h2>Vide</h2><p hidden>Plus tard.</p><script>1</script>', '« Vide » (h2)'],
  ['<details><summary>Vide</summary><ul></ul></details>', '« Vide » (details)'],
  ['<dl><div><dt>Vide</dt></div><div><dt>Plein</dt><dd>Oui.</dd></div></dl>', '« Vide » (dt)'],
  ['<dl><dt>Vide</dt><dd> </dd></dl>', '« Vide » (dt)'],
])('in %s, a title over nothing is seen', (main, title) => {
  expect(found(main)).toEqual([title]);
});

test.each([
  '<section><h2>Plein</h2><h3>Plein</h3><p>Oui.</p></section>',
  '<section><h2>Plein</h2><img src="/favicon.svg" alt=""></section>',
  '<h2>Plein</h2><section><p>Oui.</p></section>',
  '<section hidden><h2>Attend</h2></section><p>Oui.</p>',
  '<details><summary>Plein</summary>Oui.</details>',
  '<dl><dt>Un</dt><dt>Deux</dt><dd>Oui.</dd></dl>',
])('in %s, none is', (main) => {
  expect(found(main)).toEqual([]);
});
