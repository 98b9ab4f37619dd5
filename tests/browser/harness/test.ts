/** `test` with a browser: what a browser test imports instead of vitest's own. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { inject, onTestFinished, test as base } from 'vitest';
import { startBrowser } from '../../../scripts/lib/browser.ts';
import { serveSite } from '../../../scripts/lib/server.ts';
import { writeSite, type Files } from '../../build/finders/fixture.ts';
import { foundingSite } from '../../build/founding-site.ts';

export { describe, expect } from 'vitest';

/** Milliseconds for anything on a page of ours, which comes from this very machine. */
const PATIENCE = 15_000;

/** What tests that ask for a page have in common, one after the other: the blank tab keeps its window open. */
interface Common {
  context: BrowserContext;
  rest: Page;
}

/** Opens a context of its own for the test; its addresses are relative to the founding site. */
export type Open = (options?: BrowserContextOptions) => Promise<BrowserContext>;

const likeAReader = (): BrowserContextOptions => ({
  baseURL: inject('siteUrl'),
  locale: 'fr-FR',
  timezoneId: 'Europe/Paris',
});

/**
 * Makes a context what it was when it was new: it keeps nothing of the pages that it had, and stands in no way. It has no
 * page but `rest`, a blank tab: the window of a context closes with its last tab, and costs more to open than most pages.
 */
export async function clean(context: BrowserContext, rest?: Page): Promise<void> {
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await context.setOffline(false);
  const pages = context.pages();
  const ours = [inject('siteUrl'), inject('publishedUrl'), inject('demoUrl')];
  const seen = pages.map((page) => page.url()).filter((url) => url.startsWith('http'));
  const origins = new Set([...ours, ...seen].map((url) => new URL(url).origin));
  const last = pages[0] ?? (await context.newPage());
  const session = await context.newCDPSession(last);
  for (const origin of origins)
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await session.send('Network.clearBrowserCache');
  await session.detach();
  await context.clearCookies();
  await context.clearPermissions();
  const shown = context.pages().filter((page) => page !== rest);
  await Promise.all(shown.map((page) => page.close()));
}

/**
 * vitest's `test` with the shared `browser`, `open` for a context of one's own, and `page` for one page on the founding
 * site. A context costs more than most pages: those of `page` have one in common, `shared`, which is cleaned after each test.
 */
export const test = base
  // eslint-disable-next-line no-empty-pattern -- Vitest reads in the pattern what a fixture needs: nothing
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }): Promise<Browser> => {
    const browser = await startBrowser();
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('open', ({ browser }, { onCleanup }): Open => {
    const contexts: BrowserContext[] = [];
    onCleanup(async () => {
      await Promise.all(contexts.map((context) => context.close()));
    });
    return async (options = {}) => {
      const context = await browser.newContext({ ...likeAReader(), ...options });
      context.setDefaultTimeout(PATIENCE);
      contexts.push(context);
      return context;
    };
  })
  .extend('common', { scope: 'worker' }, async ({ browser }, { onCleanup }): Promise<Common> => {
    const context = await browser.newContext(likeAReader());
    onCleanup(() => context.close());
    context.setDefaultTimeout(PATIENCE);
    return { context, rest: await context.newPage() };
  })
  .extend('shared', ({ common: { context, rest } }, { onCleanup }): BrowserContext => {
    onCleanup(() => clean(context, rest));
    return context;
  })
  .extend('page', async ({ shared }): Promise<Page> => shared.newPage());

/** The addresses of every page that is published, and of one page of each kind that only the founding site has. */
export const everyPath = (): string[] => inject('everyAddress');

/** The paths of the founding site. */
export const foundingPaths = (): string[] => foundingSite().pages.map(({ path }) => path);

/** The address of some communiqué of the founding site. */
export function someCommunique(): string {
  const path = foundingPaths().find((one) => /^\/communiques\/\d{4}-[^/]+\/$/.test(one));
  if (path === undefined) throw new Error('le site des essais n’a aucune page de communiqué');
  return path;
}

/** Serves a tiny site of these files until the test ends, with the headers of the real one. */
export async function servedFixture(files: Files): Promise<string> {
  const site = await serveSite(writeSite(files));
  onTestFinished(() => site.close());
  return site.url;
}
