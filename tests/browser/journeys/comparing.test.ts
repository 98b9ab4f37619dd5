/** Any two communiqués side by side: chosen, or in the address; neighbours without a script. */
import { onTestFinished } from 'vitest';
import { serveSite } from '../../../scripts/lib/server.ts';
import { DEMO_DIST } from '../../build/demo-site.ts';
import { FOUNDING_DIST } from '../../build/founding-site.ts';
import { showAsUsual, violationsIn } from '../harness/accessibility.ts';
import { overflowIn } from '../harness/layout.ts';
import { expect, test, type Open } from '../harness/test.ts';

const NARROW = { width: 320, height: 640 };
/** Two committees on water, which no page puts side by side: two others came between. */
const [FIRST, THIRD] = ['2022-05-12-premier-comite-de-l-eau', '2023-06-15-troisieme-comite-de-l-eau'];

async function demo(open: Open, options: Parameters<Open>[0] = {}) {
  const site = await serveSite(DEMO_DIST);
  onTestFinished(() => site.close());
  return open({ baseURL: site.url, ...options });
}

test('two that are chosen stand side by side, the older first, and their address shows them again', async ({
  open,
}) => {
  const page = await (await demo(open)).newPage();
  await page.goto('/comparer/');
  // The newer is chosen first.
  await page.getByLabel('Un document').selectOption(THIRD);
  await page.getByLabel('Un autre').selectOption(FIRST);
  const status = page.locator('[data-compare="status"]');
  await expect.poll(() => status.innerText()).toMatch(/^Côte à côte/);
  const [older, newer] = await page.locator('.compared > .both').first().locator('a').all();
  expect(await older?.getAttribute('href')).toBe(`/communiques/${FIRST}/`);
  expect(await newer?.getAttribute('href')).toBe(`/communiques/${THIRD}/`);
  expect(await page.locator('.compared .row').count()).toBeGreaterThan(0);
  // What stands out is said by both.
  expect(await page.locator('.compared blockquote b').count()).toBeGreaterThan(0);
  const shown = await page.locator('.compared').innerText();
  const again = await page.context().newPage();
  await again.goto(page.url());
  await expect.poll(() => again.locator('.compared').innerText()).toBe(shown);
});

test('figures that tempt are told apart, with the reasons that the pages of neighbours give', async ({
  open,
}) => {
  const page = await (await demo(open)).newPage();
  await page.goto(`/comparer/?a=${FIRST}&b=${THIRD}`);
  await page.locator('.compared .row').first().waitFor();
  await page.getByText('Pourquoi ces chiffres ne se comparent pas').click();
  const reasons = await page.locator('.compared details li').allInnerTexts();
  expect(reasons.length).toBeGreaterThan(0);
  for (const reason of reasons) expect(reason).toMatch(/ et .+\u00A0: .+\.$/);
  expect(reasons.some((reason) => reason.includes('natures différentes'))).toBe(true);
});

test('every link of a comparison leads to a sentence or a page that exists', async ({ open }) => {
  const page = await (await demo(open)).newPage();
  await page.goto(`/comparer/?a=${FIRST}&b=${THIRD}`);
  await page.locator('.compared .row').first().waitFor();
  const links = await page
    .locator('.compared a')
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
  for (const link of new Set(links)) {
    const response = await page.request.get(link);
    expect([link, response.status()]).toEqual([link, 200]);
    const anchor = new URL(link).hash.slice(1);
    if (anchor !== '') expect(await response.text()).toContain(`id="${anchor}"`);
  }
});

test('neighbours chosen lead to their page; one document, or none that exists, compares nothing', async ({
  open,
}) => {
  const page = await (await demo(open)).newPage();
  await page.goto('/comparer/');
  const address = await page.locator('.pairs a').first().getAttribute('href');
  const [, , older = '', newer = ''] = (address ?? '').split('/');
  await page.goto(`/comparer/?a=${older}&b=${newer}`);
  await page.locator(`.compared a[href="${address}"]`).waitFor();
  await page.getByLabel('Un autre').selectOption(older);
  await expect
    .poll(() => page.locator('[data-compare="status"]').innerText())
    .toBe('Choisissez deux documents différents.');
  expect(await page.locator('.compared').innerText()).toBe('');
  await page.goto('/comparer/?a=rien&b=<b>');
  await page.getByLabel('Un document').waitFor();
  expect(await page.getByLabel('Un document').inputValue()).toBe('');
});

test('where every two documents have their page, an address that names two leads to it, whatever their order', async ({
  open,
}) => {
  const site = await serveSite(FOUNDING_DIST);
  onTestFinished(() => site.close());
  const page = await (await open({ baseURL: site.url })).newPage();
  await page.goto('/comparer/');
  expect(await page.getByLabel('Un document').count()).toBe(0);
  const address = (await page.locator('.pairs a').first().getAttribute('href')) ?? '';
  const [, , older = '', newer = ''] = address.split('/');
  for (const [a, b] of [
    [older, newer],
    [newer, older],
  ]) {
    await page.goto(`/comparer/?a=${a}&b=${b}`);
    await page.waitForURL(`**${address}`);
    expect(await page.locator('h1').innerText()).toMatch(/^Côte à côte/);
  }
  // One document, twice the same, or none that exists: the list.
  for (const query of [`?a=${older}`, `?a=${older}&b=${older}`, '?a=rien&b=<b>', '?a=&b=']) {
    await page.goto(`/comparer/${query}`);
    await page.waitForTimeout(300);
    expect(new URL(page.url()).pathname).toBe('/comparer/');
  }
});

test('without a script, neighbours have their pages and nothing waits for one', async ({ open }) => {
  const page = await (await demo(open, { javaScriptEnabled: false })).newPage();
  await page.goto('/comparer/');
  expect(await page.getByLabel('Un document').isVisible()).toBe(false);
  expect(await page.locator('noscript').innerText()).toContain('Sans JavaScript');
  await page.locator('.pairs a').first().click();
  expect(await page.locator('h1').innerText()).toMatch(/^Côte à côte/);
});

test('axe finds nothing once two are chosen, and nothing scrolls sideways at 320 px', async ({ open }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await (await demo(open, { viewport: NARROW, colorScheme })).newPage();
    await showAsUsual(page);
    await page.goto(`/comparer/?a=${FIRST}&b=${THIRD}`);
    await page.locator('.compared .row').first().waitFor();
    expect([...(await violationsIn(page)), ...(await overflowIn(page))]).toEqual([]);
  }
});
