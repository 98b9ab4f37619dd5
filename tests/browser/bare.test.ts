/** Under colours that the reader imposes, and without the stylesheet: nothing is lost, nothing takes the screen. */
import { expect, test } from './harness/test.ts';

const PAGES = ['/', '/engagements/', '/recherche/'];

test.for(PAGES)(
  '%s: letters on a dark ground keep their own colours when colours are imposed',
  async (path, { page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(path);
    // A browser puts a plate of the ground's colour behind letters, unless the element says that it knows better.
    const plated = await page.evaluate(() => {
      const ink = getComputedStyle(document.body).color;
      const inverted = [...document.querySelectorAll('body *')].filter(
        (element) => getComputedStyle(element).backgroundColor === ink && element.textContent.trim() !== '',
      );
      return inverted.map((element) => ({
        what: element.outerHTML.slice(0, 80),
        adjust: getComputedStyle(element).forcedColorAdjust,
      }));
    });
    expect(plated.length).toBeGreaterThan(0);
    expect(plated.filter(({ adjust }) => adjust !== 'none')).toEqual([]);
  },
);

test.for(PAGES)('%s: without its stylesheet, every sign is as small as a letter', async (path, { page }) => {
  await page.route('**/*.css', (route) => route.abort());
  await page.goto(path);
  const sizes = await page.evaluate(() =>
    [...document.querySelectorAll('svg, img')].map((sign) => sign.getBoundingClientRect().width),
  );
  expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(40);
  const planted = await page.evaluate(() => {
    const sign = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    document.body.append(sign);
    return sign.getBoundingClientRect().width;
  });
  expect(planted, 'a sign without a size').toBeGreaterThan(40);
});

test('printed, the home page asks for nothing to be typed', async ({ page }) => {
  await page.goto('/');
  const field = page.locator('main input').first();
  expect(await field.isVisible()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await field.isVisible()).toBe(false);
});

test('on a narrow screen, a thread is not broken between two documents', async ({ open }) => {
  const page = await (await open({ viewport: { width: 320, height: 900 } })).newPage();
  await page.goto('/engagements/');
  const gaps = await page.evaluate(() =>
    [...document.querySelectorAll('.threads tr')].flatMap((row) => {
      const lists = [...row.querySelectorAll('td > ul')].map((list) => list.getBoundingClientRect());
      return lists.slice(1).map(({ top }, index) => Math.round(top - (lists[index]?.bottom ?? 0)));
    }),
  );
  expect(gaps.length).toBeGreaterThan(0);
  expect(gaps.filter((gap) => gap !== 0)).toEqual([]);
});
