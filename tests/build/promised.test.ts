/** Nothing that a reader had goes: every family of addresses ever promised, on the three sites that the tests build. */
import { describe, expect, test } from 'vitest';
import { demoSite } from './demo-site.ts';
import { builtSite } from './dist.ts';
import { findBroken, findUnpromised } from './finders/promised.ts';
import type { Site } from './finders/site.ts';
import { foundingSite } from './founding-site.ts';

/** The last day on which a figure had a page for its card, and a communiqué a file for its side of a comparison. */
const LAST_OWN = '2026-11-30';

describe.each([
  ['published', builtSite],
  ['founding', foundingSite],
  ['invented', demoSite],
])('the site that is %s', (_name, site) => {
  test('has something at every address that was promised', () => {
    expect(findBroken(site(), LAST_OWN)).toEqual([]);
  });

  test('has no address of a family that nobody promised', () => {
    expect(findUnpromised(site())).toEqual([]);
  });
});

/** The site without what `isGone` says. */
const without = (site: Site, isGone: (file: string) => boolean): Site => ({
  ...site,
  files: new Set([...site.files].filter((file) => !isGone(file))),
});

test('what goes is reported: a list, a file of each document, what had a page of its own', () => {
  const site = demoSite();
  const gone = (isGone: (file: string) => boolean) => findBroken(without(site, isGone), LAST_OWN);
  expect(gone((file) => file === '/sitemap-0.xml')).toEqual(['/sitemap-0.xml']);
  expect(gone((file) => file === '/echeances/index.html')).toEqual(['/echeances/']);
  for (const end of ['/citation.ris', '/texte.txt', '/']) {
    const found = gone(
      (file) => file.startsWith('/communiques/2') && file.replace('index.html', '').endsWith(end),
    );
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((one) => !one.startsWith('/communiques/') || !one.endsWith(end))).toEqual([]);
  }
  for (const start of ['/cartes/chiffres/', '/comparer/cotes/2'])
    expect(gone((file) => file.startsWith(start)).length).toBeGreaterThan(0);
});

test('a new family is reported', () => {
  const site = demoSite();
  const more = { ...site, files: new Set([...site.files, '/communiques/2020-01-01-essai/autre.html']) };
  expect(findUnpromised(more)).toEqual(['/communiques/2020-01-01-essai/autre.html']);
});
