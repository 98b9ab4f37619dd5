/** Where things are on a page: what sticks out of it, and what moves while it loads. */
import type { BrowserContext, Page } from 'playwright-core';
import { openPage } from './visits.ts';

/** The narrowest screen, and the widest zoom (1280 px at 400 %), that a page must fit. */
export const NARROWEST = 320;

/** Opens a page on the narrowest screen, and reports it if it scrolls sideways. */
export async function findOverflow(page: Page, url: string): Promise<string[]> {
  await page.setViewportSize({ width: NARROWEST, height: 640 });
  await openPage(page, url);
  return overflowIn(page);
}

/** Reports that the page that is shown, on the narrowest screen, scrolls sideways, and what sticks out of it. */
export async function overflowIn(page: Page): Promise<string[]> {
  const { width, height } = page.viewportSize() ?? {};
  if (width !== NARROWEST) throw new Error(`la fenêtre fait ${width} × ${height}`);
  const culprits = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return undefined;
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
    );
    const names = wide.map((element) => {
      const names = [...element.classList].map((name) => `.${name}`).join('');
      return element.localName + (element.id && `#${element.id}`) + names;
    });
    return { scrollWidth, names: [...new Set(names)].slice(0, 5) };
  });
  if (culprits === undefined) return [];
  return [
    `${page.url()} : ${culprits.scrollWidth} px de large sur ${NARROWEST} (${culprits.names.join(', ')})`,
  ];
}

const NOTE_SHIFTS = `
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const nodes = entry.sources.map(({ node }) => node?.nodeName ?? '?');
      window.shifts.push(entry.value.toFixed(4) + ' ' + nodes.join(' '));
    }
  }).observe({ type: 'layout-shift', buffered: true });
`;

/** Long enough after the last font for the browser to draw with it. */
const SETTLING = 300;

/** Makes every page of the context note what moves by itself. */
export async function noteShifts(context: BrowserContext): Promise<void> {
  await context.addInitScript({ content: NOTE_SHIFTS });
}

/** Reports what moved on a page while it loaded, from its first line to its last font. */
export async function findShifts(page: Page, url: string): Promise<string[]> {
  await openPage(page, url);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(SETTLING);
  const shifts = await page.evaluate(() => window.shifts ?? []);
  return shifts.map((shift) => `${url} : décalage de ${shift}`);
}
