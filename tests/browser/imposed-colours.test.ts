/** Under colours that a reader imposes, on a light ground and on a dark one: what is marked is read, and seen to be marked. */
import type { Page } from 'playwright-core';
import { expect, test } from './harness/test.ts';

const QUOTE = 'Les 10M€ mobilisés par l’État en 2019 seront ainsi doublés';
const SENTENCE = '/communiques/2020-07-10-forum-regional/#s-vwwtacqv';

/** What marks words, page by page. */
const MARKED = [
  ['/recherche/?q=forum', '[data-search="results"] mark'],
  [SENTENCE, ':target'],
  ['/vocabulaire/insertion/', 'main mark'],
  [`/verifier/#q=${encodeURIComponent(QUOTE)}`, '.answers mark'],
] as const;

/** The least contrast between the letters of these elements and what is behind them, and whether a line surrounds them. */
function look(page: Page, selector: string) {
  return page.evaluate((wanted) => {
    const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
    const light = (color: string) => {
      const [red = 0, green = 0, blue = 0] = channels(color).map((channel) => {
        const part = channel / 255;
        return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const groundOf = (element: Element | null): string => {
      if (element === null) return getComputedStyle(document.documentElement).backgroundColor;
      const { backgroundColor } = getComputedStyle(element);
      return channels(backgroundColor)[3] === 0 ? groundOf(element.parentElement) : backgroundColor;
    };
    return [...document.querySelectorAll(wanted)].flatMap((marked) =>
      [marked, ...marked.querySelectorAll('*')]
        .filter((element) =>
          [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''),
        )
        .map((element) => {
          const [one, other] = [light(getComputedStyle(element).color), light(groundOf(element))];
          const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
          return {
            what: element.outerHTML.slice(0, 60),
            contrast,
            line: getComputedStyle(marked).outlineStyle,
          };
        }),
    );
  }, selector);
}

for (const colorScheme of ['light', 'dark'] as const)
  for (const [path, selector] of MARKED)
    test(`${colorScheme}: ${selector} on ${path.replace(/[?#].*/, '')}`, async ({ open }) => {
      const page = await (await open({ colorScheme, forcedColors: 'active' })).newPage();
      await page.goto(path);
      await page.locator(selector).first().waitFor();
      const seen = await look(page, selector);
      expect(seen.length).toBeGreaterThan(0);
      expect(seen.filter(({ contrast }) => contrast < 4.5)).toEqual([]);
      expect(seen.filter(({ line }) => line === 'none')).toEqual([]);
    });
