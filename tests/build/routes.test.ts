import { expect, test } from 'vitest';
import { builtSite } from './dist.ts';
import { kindsBeside, routeOf } from './finders/routes.ts';
import { foundingSite } from './founding-site.ts';

test('every page is known by the file that makes it', () => {
  for (const site of [builtSite(), foundingSite()])
    expect(site.pages.map(({ path }) => path).filter((path) => routeOf(path) === undefined)).toEqual([]);
});

test.each([
  ['/', 'index.astro'],
  ['/404.html', '404.astro'],
  ['/presse/', 'presse.astro'],
  ['/communiques/2019/', 'communiques/[year]/[...page].astro'],
  ['/communiques/2019/page-2/', 'communiques/[year]/[...page].astro'],
  ['/communiques/2021-03-04-un-titre/', 'communiques/[id].astro'],
  ['/chiffres/page-2/', 'chiffres/[...page].astro'],
  ['/evenements/un-forum/dossier/', 'evenements/[id]/dossier.astro'],
  ['/nulle/part/ailleurs/', undefined],
])('%s is made by %s', (path, file) => {
  expect(routeOf(path)).toBe(file);
});

test('a kind that is lacking is completed once', () => {
  expect(
    kindsBeside(['/', '/chiffres/un/'], ['/', '/chiffres/deux/', '/personnes/a/', '/personnes/b/']),
  ).toEqual(['/personnes/a/']);
});
