/** What the grid of the RGAA says of pages as they are seen: a page of each kind, its menus, its zones, its links. */
import { everyKind, showScene } from './harness/kinds.ts';
import { expect, test } from './harness/test.ts';

/** Milliseconds: some forty pages, twice for some. */
const PATIENCE = 600_000;
const CARD = '/cartes/';

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
    const scenes = everyKind().filter(({ url, name }) => !url.includes(CARD) && !name.includes('exemple'));
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
    for (const scene of everyKind().filter(({ url }) => !url.includes(CARD))) {
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
        /\p{L}/u.test(link.textContent) &&
        link.checkVisibility() &&
        !textDecorationLine.includes('underline') &&
        borderBottomStyle === 'none' &&
        backgroundImage === 'none'
      );
    })
    .map((link) => `« ${link.textContent.trim().slice(0, 40)} »`);

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
