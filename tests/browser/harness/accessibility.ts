/** axe-core on a page, in every way in which it may be read. */
import axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import type { Open } from './test.ts';
import { openPage } from './visits.ts';

/** One way of reading a page. */
export interface Mode {
  name: string;
  width: number;
  colorScheme: 'light' | 'dark';
  forcedColors: 'none' | 'active';
}

const DESKTOP = 1280;
const HEIGHT = 800;

/** The ways that quality asks for. */
export const MODES: readonly Mode[] = [
  { name: 'clair', width: DESKTOP, colorScheme: 'light', forcedColors: 'none' },
  { name: 'sombre', width: DESKTOP, colorScheme: 'dark', forcedColors: 'none' },
  { name: '320 px', width: 320, colorScheme: 'light', forcedColors: 'none' },
  { name: 'couleurs imposées', width: DESKTOP, colorScheme: 'light', forcedColors: 'active' },
];

/** A context whose every page holds axe. The policy of the site, under test elsewhere, would refuse it. */
export async function openWithAxe(open: Open): Promise<BrowserContext> {
  const context = await open({ bypassCSP: true });
  await context.addInitScript({ content: axe.source });
  return context;
}

/** What axe reports on the page that is shown, in this mode. */
async function violations(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    if (window.axe === undefined) throw new Error('axe is not in the page');
    const { axe } = window;
    const results = await axe.run(document, { resultTypes: ['violations'] });
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => {
        const why = failureSummary?.split('\n').slice(1).join(' ').trim();
        return `${id} sur ${target.join(' ')} : ${why}`;
      }),
    );
  });
}

/** Every violation on a page, in every mode. */
export async function findViolations(page: Page, url: string): Promise<string[]> {
  const found: string[] = [];
  // What moves could be caught half-way between two colours.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openPage(page, url);
  for (const { name, width, colorScheme, forcedColors } of MODES) {
    await page.emulateMedia({ colorScheme, forcedColors });
    await page.setViewportSize({ width, height: HEIGHT });
    found.push(...(await violations(page)).map((problem) => `${url} (${name}) ${problem}`));
  }
  return found;
}
