import { expect, test } from 'vitest';
import { builtSite } from './dist.ts';
import { ORIGIN, siteWith, sitemapOf, soundPage } from './finders/fixture.ts';
import { findSitemapFaults } from './finders/sitemap.ts';

test('the sitemap lists exactly the pages', () => {
  expect(findSitemapFaults(builtSite())).toEqual([]);
});

test('a sound sitemap has no fault', () => {
  expect(findSitemapFaults(siteWith())).toEqual([]);
});

test.each([
  ['a page it forgets', ['/'], '/a/ : absente du plan'],
  [
    'a page that does not exist',
    ['/', '/a/', '/b/'],
    '/b/ : dans le plan, mais ce n’est pas une page à lister',
  ],
  [
    'the error page',
    ['/', '/a/', '/404.html'],
    '/404.html : dans le plan, mais ce n’est pas une page à lister',
  ],
  ['a page that it repeats', ['/', '/a/', '/a/'], '/a/ : deux fois dans le plan'],
])('%s is reported', (_name, paths, problem) => {
  expect(findSitemapFaults(siteWith({ '/sitemap-0.xml': sitemapOf(paths) }))).toEqual([problem]);
});

test('an address of another site is reported', () => {
  const sitemap = sitemapOf(['/', '/a/']).replace(`${ORIGIN}/a/`, 'https://ailleurs.exemple/a/');
  expect(findSitemapFaults(siteWith({ '/sitemap-0.xml': sitemap }))).toEqual([
    `https://ailleurs.exemple/a/ : d’un autre site que ${ORIGIN}`,
  ]);
});

test('a page that search engines must not list is not in the sitemap', () => {
  const head = '<meta name="robots" content="noindex">';
  const files = { '/retiree/index.html': soundPage({ path: '/retiree/', head }) };
  expect(findSitemapFaults(siteWith(files))).toEqual([]);
});
