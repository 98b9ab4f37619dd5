/** What the grid of the RGAA says of pages as they are used: a page of each kind, by the keyboard, at 200 %, at its places. */
import type { Page } from 'playwright-core';
import { everyKind, showScene } from './harness/kinds.ts';
import { expect, test } from './harness/test.ts';
import { soundPage } from '../build/finders/fixture.ts';

/** Milliseconds: some forty pages, each walked with Tab. */
const PATIENCE = 600_000;
const CARD = /\/cartes\//;

/** Keeps the rank, among the elements of the page, of each one that takes the focus; gives how many there are. */
const watchFocus = () => {
  const all = [...document.querySelectorAll('*')];
  const ranks: number[] = [];
  Object.assign(globalThis, { ranks });
  document.addEventListener('focusin', ({ target }) => ranks.push(all.indexOf(target as Element)));
  return document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]').length;
};

/** Presses a key from one end of a page to the other: where the focus goes back, or stays. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<string[]> {
  const count = await page.evaluate(watchFocus);
  for (let pressed = 0; pressed <= count; pressed += 1) await page.keyboard.press(key);
  const ranks = await page.evaluate(() => (globalThis as unknown as { ranks: number[] }).ranks);
  // Past the last, the browser begins again with the first.
  const end = ranks.indexOf(ranks[0] ?? -1, 1);
  const once = end === -1 ? ranks : ranks.slice(0, end);
  const back = once.findIndex((rank, at) => at > 0 && rank > (once[at - 1] ?? 0) !== (key === 'Tab'));
  return [
    ...(back === -1 ? [] : [`${key} : revient en arrière après ${back} pas`]),
    ...(once.length > 0 ? [] : [`${key} : n’atteint rien`]),
  ];
}

test(
  '12.8 and 12.9: Tab goes through a page of any kind in its order, to its end, and back',
  { timeout: PATIENCE },
  async ({ page }) => {
    const found: string[] = [];
    for (const scene of everyKind())
      for (const key of ['Tab', 'Shift+Tab'] as const) {
        await showScene(page, scene);
        found.push(...(await walk(page, key)).map((one) => `${scene.name} ${one}`));
      }
    expect(found).toEqual([]);
    const planted = async (main: string) => {
      await page.goto('about:blank');
      await page.setContent(soundPage({ path: '/', main }));
      return walk(page, 'Tab');
    };
    expect(await planted('<a href="/">A</a><a href="/">B</a>')).toEqual([]);
    expect(
      await planted('<a href="/">A</a><a href="/" tabindex="2">B</a><a href="/" tabindex="1">C</a>'),
    ).not.toEqual([]);
  },
);

/** Where the menus that all pages share stand, and what they hold, in order. */
const menusHere = () => {
  const menu = document.querySelector('header nav');
  const { left = -1, top = -1 } = menu?.getBoundingClientRect() ?? {};
  const linksOf = (selector: string) =>
    [...document.querySelectorAll<HTMLAnchorElement>(`${selector} a`)].map(({ pathname }) => pathname);
  const parts = ['header', 'main', 'footer'].map((one) => document.querySelector(`body > ${one}`));
  return {
    // The name of the section that is read is bolder, by a pixel or two.
    place: [Math.round(left / 10), Math.round((top + scrollY) / 10)].join(),
    links: [...linksOf('header nav'), '|', ...linksOf('footer nav')].join(' '),
    isInOrder: parts.every((one, rank) => {
      const next = parts[rank + 1];
      return one !== null && (next == null || one.compareDocumentPosition(next) === 4);
    }),
  };
};

test(
  '12.2: menus stand at one place and say the same in the same order, on a page of any kind',
  { timeout: PATIENCE },
  async ({ page }) => {
    const scenes = everyKind().filter(({ url, name }) => !CARD.test(url) && !name.includes('exemple'));
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      const places = new Map<string, string[]>();
      for (const scene of scenes) {
        await showScene(page, scene);
        const place = JSON.stringify(await page.evaluate(menusHere));
        places.set(place, [...(places.get(place) ?? []), scene.name]);
      }
      expect([width, [...places].slice(1)]).toEqual([width, []]);
      expect([...places.keys()][0]).toContain('"isInOrder":true');
    }
  },
);

/** What a landmark or a way past gives to whoever goes from zone to zone. */
const waysHere = () => {
  const first = document.querySelector<HTMLAnchorElement>('body a[href]');
  const target = first?.hash === '' || first === null ? null : document.querySelector(first.hash);
  return [
    ...['body > header', 'header nav', 'main', 'body > footer'].filter(
      (one) => document.querySelectorAll(one).length !== 1,
    ),
    ...(document.querySelector('main')?.contains(target) === true || target?.localName === 'main'
      ? []
      : ['le premier lien ne mène pas au contenu']),
    ...(document.querySelector('[role="search"], search') === null ? ['aucune recherche'] : []),
  ];
};

test(
  '12.6: each zone is a landmark, and the first link goes past those of every page',
  { timeout: PATIENCE },
  async ({ page }) => {
    const found: string[] = [];
    for (const scene of everyKind().filter(({ url }) => !CARD.test(url))) {
      await showScene(page, scene);
      found.push(...(await page.evaluate(waysHere)).map((one) => `${scene.name} ${one}`));
    }
    expect(found).toEqual([]);
  },
);

/** Links in a sentence that only their colour shows. */
const bareHere = () =>
  [...document.querySelectorAll<HTMLAnchorElement>('main p a[href], main li a[href], main dd a[href]')]
    .filter((link) => {
      const { parentElement } = link;
      const around = [...(parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && /\p{L}/u.test(node.textContent ?? ''),
      );
      const { textDecorationLine, borderBottomStyle, backgroundImage } = getComputedStyle(link);
      return (
        around &&
        /\p{L}/u.test(link.textContent ?? '') &&
        link.checkVisibility() &&
        !textDecorationLine.includes('underline') &&
        borderBottomStyle === 'none' &&
        backgroundImage === 'none'
      );
    })
    .map((link) => `« ${(link.textContent ?? '').trim().slice(0, 40)} »`);

test(
  '10.6: a link in a sentence is underlined, on a page of any kind',
  { timeout: PATIENCE },
  async ({ page }) => {
    const found: string[] = [];
    for (const scene of everyKind()) {
      await showScene(page, scene);
      found.push(...(await page.evaluate(bareHere)).map((one) => `${scene.name} ${one}`));
    }
    expect(found).toEqual([]);
    await page.goto('about:blank');
    await page.setContent('<main><p>Des mots <a href="/" style="text-decoration: none">nus</a></p></main>');
    expect(await page.evaluate(bareHere)).toEqual(['« nus »']);
  },
);
