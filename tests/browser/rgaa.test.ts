/** What the grid of the RGAA says of pages as they are seen: a page of each kind, its menus, its zones, its links. */
import type { Page } from 'playwright-core';
import { ORIGIN } from '../build/finders/fixture.ts';
import { bareLinksHere, menusHere, missingWaysHere } from './harness/landmarks.ts';
import { PATIENCE, readings } from './harness/readings.ts';
import { expect, test } from './harness/test.ts';

test(
  '12.2: menus stand at one place and say the same in the same order, on a page of any kind',
  { timeout: PATIENCE },
  async ({ open }) => {
    const { menus } = await readings(open);
    expect([...menus.keys()]).toEqual([1280, 320]);
    for (const [width, places] of menus) {
      expect([width, [...places].slice(1)]).toEqual([width, []]);
      expect([...places.keys()][0]).toContain('"isInOrder":true');
      expect([...places.values()][0]?.length).toBeGreaterThan(20);
    }
  },
);

test(
  '12.6: each zone is a landmark, and the first link goes past those of every page',
  { timeout: PATIENCE },
  async ({ open }) => {
    const { seen, missingWays } = await readings(open);
    expect(seen).toBeGreaterThan(30);
    expect(missingWays).toEqual([]);
  },
);

test(
  '10.6: a link in a sentence is underlined, on a page of any kind',
  { timeout: PATIENCE },
  async ({ open }) => {
    const { seen, bareLinks } = await readings(open);
    expect(seen).toBeGreaterThan(30);
    expect(bareLinks).toEqual([]);
  },
);

/** Shows a page made of these parts. */
async function shown(page: Page, ...body: string[]): Promise<void> {
  await page.goto('about:blank');
  const head = `<base href="${ORIGIN}/"><title>x</title>`;
  await page.setContent(`<!doctype html><html lang="fr">${head}<body>${body.join('')}</body></html>`);
}
const SKIP = '<a href="#m">Au texte</a>';
const HEADER = '<header><nav><a href="/a/">A</a><a href="/b/">B</a></nav><search></search></header>';
const MAIN = '<main id="m">x</main>';
const FOOTER = '<footer><nav><a href="/c/">C</a></nav></footer>';

test('a link that only its colour shows is found', async ({ page }) => {
  await shown(page, '<main><p>Des mots <a href="/" style="text-decoration: none">nus</a></p></main>');
  expect(await page.evaluate(bareLinksHere)).toEqual(['« nus »']);
  await shown(page, '<main><p>Des mots <a href="/">dits</a></p></main>');
  expect(await page.evaluate(bareLinksHere)).toEqual([]);
});

test('a zone, a way past the menus or a search that is missing is found', async ({ page }) => {
  const missing = async (...body: string[]) => {
    await shown(page, ...body);
    return page.evaluate(missingWaysHere);
  };
  expect(await missing(SKIP, HEADER, MAIN, FOOTER)).toEqual([]);
  expect(await missing(SKIP, HEADER, MAIN)).toEqual(['body > footer']);
  expect(await missing(SKIP, HEADER, MAIN, MAIN, FOOTER)).toEqual(['main']);
  expect(await missing(SKIP, HEADER.replaceAll(/<\/?search>/g, ''), MAIN, FOOTER)).toEqual([
    'aucune recherche',
  ]);
  const astray = ['le premier lien ne mène pas au contenu'];
  expect(await missing(HEADER, MAIN, FOOTER)).toEqual(astray);
  expect(await missing('<a href="#f">Au pied</a>', HEADER, MAIN, FOOTER, '<p id="f">x</p>')).toEqual(astray);
});

test('menus that move, that say something else, or zones in another order are found', async ({ page }) => {
  const told = async (...body: string[]) => {
    await shown(page, ...body);
    return page.evaluate(menusHere);
  };
  const usual = await told(SKIP, HEADER, MAIN, FOOTER);
  expect(usual).toMatchObject({ links: '/a/ /b/ | /c/', isInOrder: true });
  expect(await told(SKIP, HEADER, '<main>autre chose</main>', FOOTER)).toEqual(usual);
  const moved = await told('<p>Poussez-vous.</p>', HEADER, MAIN, FOOTER);
  expect(moved.place).not.toBe(usual.place);
  const turned = await told(SKIP, HEADER.replace('/a/', '/z/'), MAIN, FOOTER);
  expect(turned.links).toBe('/z/ /b/ | /c/');
  expect((await told(SKIP, MAIN, HEADER, FOOTER)).isInOrder).toBe(false);
});
