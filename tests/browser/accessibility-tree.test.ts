/**
 * What a screen reader finds in a page of each kind: roles, names, levels and states, in order. A change is read, then
 * written anew by `npx vitest run --project browser tests/browser/accessibility-tree.test.ts -u`.
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { routeOf } from '../build/finders/routes.ts';
import { FOUNDING_DIST } from '../build/founding-site.ts';
import { expect, foundingPaths, test } from './harness/test.ts';

const FOLDER = new URL('../fixtures/aria/', import.meta.url);
/** Lines of a tree that are kept: what repeats beyond says nothing new. */
const MOST = 70;

const weightOf = (path: string): number => {
  const file = join(FOUNDING_DIST, path);
  return statSync(path.endsWith('/') ? join(file, 'index.html') : file).size;
};

/** The lightest page of each kind of the frozen site: the file of `src/pages/` that makes it, and its path. */
function lightest(): Map<string, string> {
  const chosen = new Map<string, string>();
  for (const path of [...foundingPaths()].sort((a, b) => weightOf(a) - weightOf(b) || (a < b ? -1 : 1))) {
    // The editors' own pages look like former addresses, of which this site has none.
    const route = routeOf(path)?.replace('[...former]', '[page]');
    if (route !== undefined && !chosen.has(route)) chosen.set(route, path);
  }
  return chosen;
}

/** `engagements/[id]/index.astro` is kept in `engagements-id.yaml`. */
const nameOf = (route: string): string =>
  `${route
    .replace(/(\/index)?\.astro$/, '')
    .replaceAll(/[^a-z0-9]+/gi, '-')
    .replaceAll(/^-|-$/g, '')}.yaml`;

/** The start of a tree, and whether there is more: how much more would change with each word below. */
function beginning(tree: string): string {
  const lines = tree.split('\n');
  return `${lines.slice(0, MOST).join('\n')}${lines.length > MOST ? '\n# et la suite' : ''}\n`;
}

test('the tree of a page of each kind is as it was last read', async ({ page }) => {
  await page.goto('/');
  const frame = [
    await page.locator('body > header').ariaSnapshot(),
    await page.locator('body > footer').ariaSnapshot(),
  ].join('\n');
  await expect(beginning(frame)).toMatchFileSnapshot(new URL('cadre.yaml', FOLDER).pathname);
  const pages = lightest();
  expect(pages.size).toBeGreaterThan(20);
  for (const [route, path] of pages) {
    await page.goto(path);
    // A page that only leads elsewhere, and one for other sites, are all that they hold.
    const held = (await page.locator('main').count()) === 1 ? 'main' : 'body';
    const tree = `# ${path}\n${beginning(await page.locator(held).ariaSnapshot())}`;
    await expect(tree, path).toMatchFileSnapshot(new URL(nameOf(route), FOLDER).pathname);
  }
});

test('no tree is kept of a kind of page that is no longer there', () => {
  expect(inject('siteUrl')).not.toBe('');
  const known = new Set(['cadre.yaml', ...[...lightest().keys()].map(nameOf)]);
  expect(readdirSync(FOLDER).filter((name) => !known.has(name))).toEqual([]);
});

test('what a search and a verification say is in the tree: status, results, verdict', async ({ page }) => {
  await page.goto('/recherche/?q=insertion');
  // What is read aloud comes a moment after what is seen.
  await expect
    .poll(() => page.locator('main [role="status"]').first().textContent(), { timeout: 15_000 })
    .toMatch(/résultat/);
  const search = (await page.locator('main').ariaSnapshot()).split('\n');
  expect(search.some((line) => /^\s*- status: \d+ résultats/.test(line))).toBe(true);
  expect(search.some((line) => /heading ".+" \[level=2\]/.test(line))).toBe(true);
  expect(search.some((line) => /searchbox ".+": insertion/.test(line))).toBe(true);
  await page.goto('/verifier/');
  await page.getByText('Vous pouvez couper le réseau').waitFor();
  await page
    .getByLabel('Le texte à vérifier')
    .fill('Les 10M€ mobilisés par l’État en 2019 seront ainsi doublés');
  await page.locator('.answer').waitFor();
  const verified = (await page.locator('main').ariaSnapshot()).split('\n');
  expect(verified.some((line) => line.includes('heading "Exact" [level=2]'))).toBe(true);
  expect(verified.some((line) => line.includes('textbox "Le texte à vérifier": Les 10M€'))).toBe(true);
  expect(verified.some((line) => /^\s*- status: \S/.test(line))).toBe(true);
});
