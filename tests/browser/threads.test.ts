/** A thread of many columns: it scrolls only where letters are so large that it has no room, and within its own frame. */
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { demoSite } from '../build/demo-site.ts';
import { expect, test } from './harness/test.ts';

/** The pages of the invented institution that have one. */
const withMany = () =>
  demoSite()
    .pages.filter(({ html }) => html.includes('class="threads many'))
    .map(({ path }) => path);

/** In the page: how many pixels stick out of threads, and out of the page. */
const stickingOutHere = () => {
  const beyond = ({ scrollWidth, clientWidth }: Element) => scrollWidth - clientWidth;
  return {
    threads: Math.max(...[...document.querySelectorAll('.threads.many')].map(beyond)),
    page: beyond(document.documentElement),
  };
};

const enlarge = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('html { font-size: 200% !important }');
    document.adoptedStyleSheets = [sheet];
  });

test('a long thread has nothing to scroll to from the narrowest screen on which it is a table; with letters of twice their size, it scrolls in its frame, and the page does not', async ({
  page,
}) => {
  const paths = withMany();
  expect(paths.length).toBeGreaterThan(10);
  for (const path of paths) {
    await page.goto(new URL(path, inject('demoUrl')).href);
    for (const width of [1056, 1600, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect([path, width, await page.evaluate(stickingOutHere)]).toEqual([
        path,
        width,
        { threads: 0, page: 0 },
      ]);
    }
    await enlarge(page);
    const { threads, page: beyond } = await page.evaluate(stickingOutHere);
    expect([path, beyond]).toEqual([path, 0]);
    expect(threads).toBeGreaterThan(0);
    // Scrolled to its end, its last words are whole.
    const right = await page
      .locator('.threads.many')
      .first()
      .evaluate((frame) => {
        frame.scrollLeft = frame.scrollWidth;
        const last = frame.querySelector('thead th:last-child');
        return frame.getBoundingClientRect().right - (last?.getBoundingClientRect().right ?? Infinity);
      });
    expect(right).toBeGreaterThanOrEqual(-1);
  }
});
