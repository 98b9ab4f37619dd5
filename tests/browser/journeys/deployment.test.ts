/** A page that stays open while the site is put online anew, or of which a file is missing for a while. */
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { serveSite } from '../../../scripts/lib/server.ts';
import { DEMO_DIST } from '../../../scripts/lib/demo.mjs';
import { FOUNDING_DIST } from '../../build/founding-site.ts';
import { describe, expect, test } from '../harness/test.ts';

const status = '[data-search="status"]';
const links = '[data-search="results"] h3 a';
const TOLD = 'La recherche n’a pas pu se charger. Rechargez la page.';

/** A copy of the founding site, being served; `replace` puts another site in its place. */
async function online(): Promise<{ url: string; folder: string; replace: (site: string) => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'aufil-mise-en-ligne-'));
  cpSync(FOUNDING_DIST, folder, { recursive: true });
  const site = await serveSite(folder);
  onTestFinished(async () => {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    url: site.url,
    folder,
    replace(other) {
      for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
      cpSync(other, folder, { recursive: true });
    },
  };
}

/** The same site, on a host that follows no `_headers` and lets everything be kept for ten minutes. */
async function keptTooLong(url: string): Promise<string> {
  const inner = new URL(url);
  const host = createServer((asked, answered) => {
    const { method, headers } = asked;
    const through = request({ host: inner.hostname, port: inner.port, path: asked.url, method, headers });
    through.once('response', (from) => {
      answered.writeHead(from.statusCode ?? 500, { ...from.headers, 'cache-control': 'max-age=600' });
      from.pipe(answered);
    });
    through.once('error', () => answered.destroy());
    asked.pipe(through);
  });
  await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    host.close();
    host.closeAllConnections();
  });
  return `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;
}

/** Types another query, and gives what the page then says. */
async function typed(page: Page, query: string): Promise<string> {
  await page.locator('main input[name="q"]').fill(query);
  await page.locator('main form[data-pagefind]').evaluate((form: HTMLFormElement) => form.requestSubmit());
  return said(page);
}

async function said(page: Page): Promise<string> {
  await page.waitForFunction((selector) => {
    const results = document.querySelector('[data-search="results"]');
    return document.querySelector(selector)?.textContent !== '' && !results?.hasAttribute('aria-busy');
  }, status);
  return (await page.locator(status).textContent()) ?? '';
}

describe('another site where the search was open', () => {
  test('is searched, without a word: the reader asked once', async ({ page }) => {
    const { url, replace } = await online();
    await page.goto(`${url}recherche/?q=insertion`);
    expect(await said(page)).toMatch(/^\d+ résultats?/);
    replace(DEMO_DIST);
    await page.reload();
    // What the invented institution says of the same words, asked by a page of its own.
    const fresh = [await typed(page, 'commune'), await page.locator(links).allTextContents()];
    const other = await page.context().newPage();
    const again = await online();
    await other.goto(`${again.url}recherche/?q=insertion`);
    await said(other);
    again.replace(DEMO_DIST);
    expect([await typed(other, 'commune'), await other.locator(links).allTextContents()]).toEqual(fresh);
  });

  test('is searched where the host lets a browser keep what it read of the one before', async ({ page }) => {
    const { url, replace } = await online();
    const kept = await keptTooLong(url);
    await page.goto(`${kept}recherche/?q=insertion`);
    expect(await said(page)).toMatch(/^\d+ résultats?/);
    replace(DEMO_DIST);
    // A page opened after the deployment, and before what was kept is forgotten.
    const fresh = await page.context().newPage();
    await fresh.goto(`${url}recherche/?q=commune`);
    const expected = [await said(fresh), await fresh.locator(links).allTextContents()];
    await page.goto(`${kept}recherche/?q=commune`);
    expect([await said(page), await page.locator(links).allTextContents()]).toEqual(expected);
  });

  test('is narrowed by its own choices, though the page knows those of the one before', async ({ page }) => {
    const { url, replace } = await online();
    await page.goto(`${url}recherche/?q=r%C3%A9gion`);
    await said(page);
    replace(DEMO_DIST);
    const gone = page.waitForResponse(
      (response) => response.url().includes('/facettes.') && response.status() === 404,
    );
    await page.locator('main form[data-pagefind] summary').click();
    await gone;
    await said(page);
    const years = page.locator('main select[name="annee"] option');
    const told = await years.allTextContents();
    const fresh = await page.context().newPage();
    await fresh.goto(`${url}recherche/?q=r%C3%A9gion`);
    await said(fresh);
    await fresh.locator('main form[data-pagefind] summary').click();
    const others = fresh.locator('main select[name="annee"] option');
    await expect.poll(() => others.allTextContents()).toEqual(told);
    expect(told.length).toBeGreaterThan(1);
  });

  test('goes on with the list that was begun', async ({ page }) => {
    const { url, replace } = await online();
    await page.goto(`${url}recherche/?q=r%C3%A9gion&tri=date`);
    await said(page);
    const more = page.locator('button[data-search="more"]');
    expect(await more.isVisible()).toBe(true);
    const before = await page.locator(links).count();
    // Every record has another name than those that the page knows.
    replace(DEMO_DIST);
    const fetched = page.waitForResponse((response) => response.status() === 404);
    await more.click();
    await fetched;
    // The other site has its own count: its list goes as far as the first one would have gone.
    await expect
      .poll(async () => {
        const told = Number(/^(\d+) résultats?/.exec(await said(page))?.[1]);
        return (await page.locator(links).count()) === Math.min(told, 2 * before);
      })
      .toBe(true);
  });

  test('is said to be reloaded when its own scripts are no longer there', async ({ page }) => {
    const { url, folder } = await online();
    await page.goto(`${url}recherche/`);
    for (const name of readdirSync(join(folder, 'recherche')).filter((one) => one.startsWith('worker.')))
      rmSync(join(folder, 'recherche', name));
    // Coming to the field loads the engine: that it failed then is no reason to say nothing now.
    const answered = page.waitForResponse((response) => response.url().includes('/recherche/worker.'));
    await page.locator('main input[name="q"]').focus();
    await answered;
    expect(await typed(page, 'insertion')).toContain(TOLD);
    expect(await typed(page, 'forum')).toContain(TOLD);
  });
});

describe('a file of the index', () => {
  test('that does not come once is asked for again, and nobody sees it', async ({ page }) => {
    const { url } = await online();
    let refused = 0;
    await page.context().route('**/pagefind/sortes.json', (route) => {
      refused += 1;
      return refused === 1 ? route.abort() : route.continue();
    });
    await page.goto(`${url}recherche/?q=insertion`);
    expect(await said(page)).toMatch(/^\d+ résultats?/);
    expect(refused).toBe(2);
  });

  test('that never comes is said, with ways on', async ({ page }) => {
    const { url, folder } = await online();
    rmSync(join(folder, 'pagefind', 'index'), { recursive: true });
    await page.goto(`${url}recherche/?q=insertion`);
    expect(await said(page)).toContain(TOLD);
    expect(await page.getByRole('link', { name: 'Ce qui nous manque' }).count()).toBeGreaterThan(0);
  });

  test('that the host announces as gzip, and the browser has unzipped, is read all the same', async ({
    page,
  }) => {
    const { url } = await online();
    await page.goto(`${url}recherche/?q=insertion`);
    const plain = [await said(page), await page.locator(links).allTextContents()];
    await page.context().route(/\.pf_(?:fragment|index|meta)$/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), 'content-encoding': 'gzip' } });
    });
    await page.reload();
    expect([await said(page), await page.locator(links).allTextContents()]).toEqual(plain);
  });
});
