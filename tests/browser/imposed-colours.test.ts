/** Under colours that a reader imposes, on a light ground and on a dark one: what is marked is seen to be. */
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

for (const colorScheme of ['light', 'dark'] as const)
  for (const [path, selector] of MARKED)
    test(`${colorScheme}: ${selector} on ${path.replace(/[?#].*/, '')}`, async ({ open }) => {
      const page = await (await open({ colorScheme, forcedColors: 'active' })).newPage();
      await page.goto(path);
      await page.locator(selector).first().waitFor();
      const lines = await page
        .locator(selector)
        .evaluateAll((marked) => marked.map((one) => getComputedStyle(one).outlineStyle));
      expect(lines).not.toContain('none');
    });
