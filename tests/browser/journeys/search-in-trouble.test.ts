/** The search when something goes wrong around it: hosts, connections, browsers, answers that come too late. */
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { serveSite } from '../../../scripts/lib/server.ts';
import { DEMO_DIST } from '../../../scripts/lib/demo.mjs';
import { FOUNDING_DIST } from '../../build/founding-site.ts';
import { overflowIn } from '../harness/layout.ts';
import { describe, expect, test } from '../harness/test.ts';

const status = '[data-search="status"]';
const links = '[data-search="results"] h3 a';
const field = 'main input[name="q"]';

/** What the page says once it has answered. */
async function said(page: Page): Promise<string> {
  await page.waitForFunction((selector) => {
    const results = document.querySelector('[data-search="results"]');
    return document.querySelector(selector)?.textContent !== '' && !results?.hasAttribute('aria-busy');
  }, status);
  return (await page.locator(status).textContent()) ?? '';
}

/** What the page says, and what it found, in order. */
const shown = async (page: Page) => [await said(page), await page.locator(links).allTextContents()] as const;

async function asked(page: Page, query: string, more: Record<string, string> = {}) {
  await page.goto(`/recherche/?${new URLSearchParams({ q: query, ...more })}`);
  return shown(page);
}

describe('a host', () => {
  test.for(['text/html', 'application/octet-stream', 'text/plain'])(
    'that calls the engine « %s » gives the same answer',
    async (type, { page }) => {
      const plain = await asked(page, 'insertion');
      await page.context().route('**/*.wasm', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, headers: { ...response.headers(), 'content-type': type } });
      });
      expect(await asked(page, 'insertion')).toEqual(plain);
    },
  );

  test('that has lost what proposes a spelling still says that nothing is found', async ({ page }) => {
    const [words] = await asked(page, 'zorglubique');
    await page.context().route(/\/mots\/-|\/meant-/, (route) => route.fulfill({ status: 500, body: '' }));
    expect((await asked(page, 'zorglubique'))[0]).toBe(words);
    // A word that documents have is found by its family, whatever is proposed.
    expect((await asked(page, 'insertion'))[0]).toMatch(/^\d+ résultats?$/);
  });
});

/** A copy of the founding site, in whose place another one comes. */
async function online() {
  const folder = mkdtempSync(join(tmpdir(), 'aufil-ennuis-'));
  cpSync(FOUNDING_DIST, folder, { recursive: true });
  const site = await serveSite(folder);
  onTestFinished(async () => {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    url: site.url,
    replace: (other: string) => {
      for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
      cpSync(other, folder, { recursive: true });
    },
  };
}

test('another site that comes in its place is narrowed by its own choices, and not by those of one for the other', async ({
  page,
}) => {
  const { url, replace } = await online();
  await page.goto(`${url}recherche/?q=r%C3%A9gion`);
  await said(page);
  replace(DEMO_DIST);
  // The engine, the list and the words are those of before; what narrows is not loaded yet.
  await page.locator('main form[data-pagefind] details > summary').click();
  const year = page.locator('select[name="annee"]');
  await expect.poll(() => year.locator('option').count()).toBeGreaterThan(1);
  await said(page);
  const counts = await year.locator('option').allTextContents();
  const fresh = await page.context().newPage();
  await fresh.goto(`${url}recherche/?q=r%C3%A9gion&tri=date`);
  await expect.poll(() => fresh.locator('select[name="annee"] option').count()).toBeGreaterThan(1);
  expect(counts).toEqual(await fresh.locator('select[name="annee"] option').allTextContents());
});

test('a connection that is lost is said, and the search resumes by itself when it is back', async ({
  page,
}) => {
  await page.goto('/recherche/');
  await page.context().setOffline(true);
  await page.locator(field).fill('insertion');
  await expect.poll(() => page.locator(status).textContent()).toContain('Vous êtes hors connexion');
  expect(await page.locator(status).textContent()).not.toContain('Rechargez');
  await page.context().setOffline(false);
  await expect.poll(() => page.locator(status).textContent()).toMatch(/^\d+ résultats?$/);
  expect(await page.locator(links).count()).toBeGreaterThan(0);
});

test('a browser that refuses one more address shows the answer all the same', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() => {
    history.replaceState = history.pushState = () => {
      throw new DOMException('too many calls', 'SecurityError');
    };
  });
  await page.goto('/recherche/');
  await page.locator(field).fill('insertion');
  await expect.poll(() => page.locator(status).textContent()).toMatch(/^\d+ résultats?$/);
  expect(errors).toEqual([]);
});

test('a reader who saves data loads the engine when they ask, and not before', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true }),
  );
  const files: string[] = [];
  page.on('request', (request) => files.push(new URL(request.url()).pathname));
  await page.goto('/recherche/');
  await page.locator(field).focus();
  await page.waitForTimeout(300);
  expect(files.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
  await page.locator(field).fill('insertion');
  expect(await said(page)).toMatch(/^\d+ résultats?$/);
});

test('while a first answer is awaited, no way is offered that nobody asked for', async ({ page }) => {
  let isHeld = true;
  await page.context().route('**/pagefind/**', async (route) => {
    while (isHeld) await new Promise((done) => setTimeout(done, 50));
    await route.continue();
  });
  await page.goto('/recherche/?q=presse');
  await page.locator('[data-search="results"][aria-busy="true"]').waitFor({ state: 'attached' });
  const ways = page.locator('.results .direct li');
  expect(await ways.count()).toBeGreaterThan(1);
  expect(await ways.filter({ visible: true }).count()).toBe(0);
  isHeld = false;
  await said(page);
  await expect.poll(() => ways.filter({ visible: true }).count()).toBe(1);
});

test('where the script of the page does not come, the ways that lead straight on are shown all the same', async ({
  page,
}) => {
  await page.context().route('**/*.js', (route) => route.abort());
  await page.goto('/recherche/');
  const ways = page.locator('.results .direct li');
  expect(await ways.count()).toBeGreaterThan(1);
  expect(await ways.filter({ visible: true }).count()).toBe(0);
  await expect
    .poll(() => ways.filter({ visible: true }).count(), { timeout: 10_000 })
    .toBe(await ways.count());
  expect(await page.locator('.results .no-script').isVisible()).toBe(true);
});

test('an answer that comes after the next key is not shown', async ({ page }) => {
  const [, expected] = await asked(page, 'forum');
  await page.goto('/recherche/');
  // Words of the first query come late: those of the second are there before.
  let late = 0;
  await page.context().route('**/pagefind/mots/in.json', async (route) => {
    late += 1;
    await new Promise((done) => setTimeout(done, 1500));
    await route.continue();
  });
  await page.locator(field).fill('insertion');
  await expect.poll(() => late).toBe(1);
  await page.locator(field).fill('forum');
  await said(page);
  await page.waitForTimeout(2000);
  expect(await page.locator(links).allTextContents()).toEqual(expected);
  expect(new URL(page.url()).searchParams.get('q')).toBe('forum');
});

/** Words, exact words, exclusions, choices and dates, together. */
const STATES: readonly (readonly [query: string, more: Record<string, string>])[] = [
  ['insertion', {}],
  ['"insertion professionnelle"', { annee: '2019' }],
  ['jeunes -mission', { type: 'communiques' }],
  ['"Michel Lalande"', { annee: '2020', tri: 'date' }],
  ['', { annee: '2020' }],
  ['pauvreté', { du: '2019-01-01', au: '2019-12-31' }],
  ['pauvreté', { du: '2021-01-01', au: '2019-12-31' }],
  ['zorglubique', { annee: '1850' }],
];

test('a browser that takes no more addresses still shows more results, and follows links', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('too many calls', 'SecurityError');
    };
    Object.assign(history, { pushState: refuse, replaceState: refuse });
  });
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  const [, titles] = await asked(page, 'région', { tri: 'date' });
  await page.locator('button[data-search="more"]').click();
  await expect.poll(async () => (await shown(page))[1].length).toBeGreaterThan(titles.length);
  await page.goto('/recherche/?q=insertion');
  await shown(page);
  const group = page.getByRole('link', { name: /^Voir les \d+ résultats de cette sorte$/ }).first();
  const wanted = await group.evaluate((link) => (link as HTMLAnchorElement).search);
  await group.click();
  await expect.poll(() => new URL(page.url()).search).toBe(wanted);
  expect((await shown(page))[1].length).toBeGreaterThan(3);
  expect(faults).toEqual([]);
});

test('what an address asks is the same after Back, Forward and a reload, whatever is joined in it', async ({
  page,
}) => {
  const answers: (readonly [string, string[]])[] = [];
  for (const [query, more] of STATES) answers.push(await asked(page, query, more));
  expect(new Set(answers.map(([, titles]) => titles.join('|'))).size).toBeGreaterThan(4);
  for (const answer of answers.slice(0, -1).reverse()) {
    await page.goBack();
    await expect.poll(() => shown(page)).toEqual(answer);
    await page.reload();
    await expect.poll(() => shown(page)).toEqual(answer);
  }
  for (const answer of answers.slice(1)) {
    await page.goForward();
    await expect.poll(() => shown(page)).toEqual(answer);
  }
});

test('each of them fits the narrowest screen', async ({ open }) => {
  const page = await (await open({ viewport: { width: 320, height: 640 } })).newPage();
  for (const [query, more] of STATES) {
    await asked(page, query, more);
    expect(await overflowIn(page), query).toEqual([]);
  }
});
