/** What the grid of the RGAA says of pages as they are seen: a page of each kind, its menus, its zones, its links. */
import type { Page } from 'playwright-core';
import { ORIGIN } from '../build/finders/fixture.ts';
import {
  bareGroundsHere,
  bareLinksHere,
  menusHere,
  missingWaysHere,
  pointedOnlyHere,
} from './harness/landmarks.ts';
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

test(
  '10.5: letters have their colour and their ground, on a page of any kind',
  { timeout: PATIENCE },
  async ({ open }) => {
    const { seen, bareGrounds } = await readings(open);
    expect(seen).toBeGreaterThan(30);
    expect(bareGrounds).toEqual([]);
  },
);

test(
  '10.13 and 10.14: nothing shows under the pointer alone, on a page of any kind',
  { timeout: PATIENCE },
  async ({ open }) => {
    const { seen, pointedOnly } = await readings(open);
    expect(seen).toBeGreaterThan(30);
    expect(pointedOnly).toEqual([]);
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

test('letters without a ground, a ground without letters and an image behind words are found', async ({
  page,
}) => {
  const style = (css: string) => `<style>${css}</style>`;
  const sound = style('html { color: #111; background: #eee }');
  await shown(page, sound, MAIN);
  expect(await page.evaluate(bareGroundsHere)).toEqual([]);
  await shown(page, style('html { color: #111 }'), MAIN);
  expect(await page.evaluate(bareGroundsHere)).toEqual(['aucun fond à la page']);
  await shown(page, style('html { background: #eee }'), MAIN);
  expect(await page.evaluate(bareGroundsHere)).toEqual(['aucune couleur de lettres à la page']);
  await shown(page, sound, '<p class="x" style="background-image: url(/x.png)">Mots</p>');
  expect(await page.evaluate(bareGroundsHere)).toEqual(['image derrière p.x']);
});

test('what shows under the pointer alone is found', async ({ page }) => {
  const found = async (css: string) => {
    await shown(page, `<style>a:hover { color: red } ${css}</style>`, MAIN);
    return page.evaluate(pointedOnlyHere);
  };
  expect(await found('@media screen { p:hover > b { text-decoration: underline } }')).toEqual([]);
  expect(await found('p:hover > b { display: block }')).toEqual(['p:hover > b : display']);
  expect(await found('p:hover > b, p:focus-within > b { display: block }')).toEqual([]);
});
