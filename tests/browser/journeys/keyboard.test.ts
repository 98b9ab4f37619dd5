/**
 * Without JavaScript, and with the keyboard alone: from the home page to a sentence, to what it announces, to its thread, to two
 * documents side by side, to the data. The journey with JavaScript is in `tests/engines/keyboard.test.ts`.
 */
import type { Page } from 'playwright-core';
import { foundingSite } from '../../build/founding-site.ts';
import { soundPage } from '../../build/finders/fixture.ts';
import { focusHere } from '../harness/focus.ts';
import { expect, test } from '../harness/test.ts';

/** Tab leads anywhere on a page in fewer presses. */
const FAR = 400;

/** Presses Tab until such an element has the focus; gives what is wrong with the focus meanwhile. */
async function reach(page: Page, wanted: string): Promise<string[]> {
  const wrong: string[] = [];
  for (let step = 0; step < FAR; step += 1) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(focusHere, wanted);
    if (focus.wrong !== undefined)
      wrong.push(`${new URL(page.url()).pathname} ${focus.name} : ${focus.wrong}`);
    if (focus.isThere) return wrong;
  }
  throw new Error(`${wanted} hors d’atteinte sur ${page.url()}`);
}

/** Each link that is followed: how it is told, and where it leads. */
const steps = (): (readonly [wanted: string, path: RegExp])[] => {
  const [pair = ''] = foundingSite()
    .pages.map(({ path }) => path)
    .filter((path) => /^\/comparer\/[^/]+\/[^/]+\/$/.test(path));
  return [
    ['header a[href="/communiques/"]', /^\/communiques\/$/],
    ['main a[href^="/communiques/2020-"]', /^\/communiques\/2020-/],
    ['.text .p', /^\/communiques\/2020-.*#s-/],
    ['main a[href^="/engagements/"]', /^\/engagements\/./],
    ['.thread figcaption a', /^\/communiques\/.*#s-/],
    ['footer a[href$="/verifier/"]', /^\/verifier\/$/],
    ['footer a[href$="/comparer/"]', /^\/comparer\/$/],
    [`main a[href="${pair}"]`, /^\/comparer\/./],
    ['footer a[href$="/donnees/"]', /^\/donnees\/$/],
  ];
};

test.for([1280, 320])(
  'without JavaScript, %i px wide, the keyboard leads everywhere, and its focus is seen at each step',
  { timeout: 300_000 },
  async (width, { open }) => {
    const page = await (await open({ javaScriptEnabled: false, viewport: { width, height: 720 } })).newPage();
    const wrong: string[] = [];
    await page.goto('/');
    for (const [wanted, path] of steps()) {
      wrong.push(...(await reach(page, wanted)));
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => path.test(url.pathname + url.hash));
      if (path.source.includes('#s-')) await page.locator(':target').waitFor();
    }
    wrong.push(...(await reach(page, 'main a[href$=".csv"]')));
    await page.goBack();
    await page.waitForURL(/\/comparer\/./);
    wrong.push(...(await reach(page, 'a')));
    expect(wrong).toEqual([]);
  },
);

test('a search that is typed without JavaScript leads to the lists', async ({ open }) => {
  const page = await (await open({ javaScriptEnabled: false })).newPage();
  await page.goto('/');
  expect(await reach(page, 'main input[type="search"]')).toEqual([]);
  await page.keyboard.type('forum');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/recherche/?q=forum');
  expect(await reach(page, 'main a[href="/engagements/"]')).toEqual([]);
});

test('a focus that is not drawn, hidden, off the screen or lost is found', async ({ page }) => {
  const wrong = async (main: string, css = '') => {
    await page.goto('about:blank');
    await page.setContent(
      soundPage({ path: '/', main: `<style>:focus { outline: 3px solid } ${css}</style>${main}` }),
    );
    await page.keyboard.press('Tab');
    return (await page.evaluate(focusHere, 'a')).wrong;
  };
  expect(await wrong('<a href="/">A</a>')).toBeUndefined();
  expect(await wrong('<a href="/">A</a>', ':focus { outline: none }')).toMatch(/^contour none/);
  expect(await wrong('<a href="/" style="position: fixed; left: -900px">A</a>')).toMatch(/^hors de l’écran/);
  const cover = '<p class="x" style="position: fixed; inset: 0; background: #fff">B</p>';
  expect(await wrong(`<a href="/">A</a>${cover}`)).toBe('couvert par p.x');
  expect(await wrong('<a href="/" onfocus="this.remove()">A</a>')).toBe('le focus est perdu');
});
