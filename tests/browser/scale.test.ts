/** Sixty documents and two hundred commitments, invented: the threads hold on every screen, and can be chosen without a script. */
import { onTestFinished } from 'vitest';
import { LIST_SIZES } from '#site/list-pages.ts';
import { serveSite } from '../../scripts/lib/server.ts';
import { inventedPages, inventedSite } from '../build/invented.ts';
import { findViolations } from './harness/accessibility.ts';
import { findOverflow } from './harness/layout.ts';
import { expect, test } from './harness/test.ts';
import { visitAll } from './harness/visits.ts';

test('long threads hold', async ({ open }) => {
  const { dist, letGo } = await inventedSite();
  onTestFinished(letGo);
  const site = await serveSite(dist);
  onTestFinished(() => site.close());
  const at = (path: string) => new URL(path, site.url).href;
  const { pages } = inventedPages(dist);
  const some = (pattern: RegExp) => {
    const path = pages.find((page) => pattern.test(page.path))?.path;
    if (path === undefined) throw new Error(`aucune page ${pattern}`);
    return path;
  };
  const lists = ['/engagements/', some(/^\/thematiques\/[^/]+\/$/)].map(at);
  const others = [
    '/',
    some(/^\/engagements\/thematique\/[^/]+\/$/),
    some(/^\/engagements\/action-\d+\/$/),
    some(/^\/communiques\/\d{4}-[^/]+-communique-40\/$/),
  ].map(at);

  expect(await visitAll(await open(), lists, findViolations)).toEqual([]);
  expect(await visitAll(await open(), [...lists, ...others], findOverflow)).toEqual([]);

  const page = await (await open({ javaScriptEnabled: false })).newPage();
  // A list that stands on one page, as that of the founding site, offers to show one level only.
  await page.goto('/engagements/');
  const rows = page.locator('.threads tbody tr');
  const all = await rows.count();
  const choice = page.getByRole('radio', { name: /^fait/ });
  await choice.check();
  const done = await page.locator('.threads tbody tr.done').count();
  await expect.poll(() => rows.filter({ visible: true }).count()).toBe(done);
  expect(done).toBeGreaterThan(0);
  expect(done).toBeLessThan(all);
  // A filter is a list of links under a summary: the keyboard opens it.
  await page.goto(at('/engagements/'));
  await page.getByText('Thématique', { exact: true }).focus();
  await page.keyboard.press('Enter');
  const link = page.locator('.filters details[open] a').first();
  await expect.poll(() => link.isVisible()).toBe(true);
  const number = Number(await page.locator('.filters details[open] li span').first().textContent());
  await link.click();
  expect(page.url()).toMatch(/\/engagements\/thematique\//);
  expect(await page.locator('.threads tbody tr').count()).toBe(Math.min(number, LIST_SIZES.threads));

  // Nothing of a thread is cut at any width.
  for (const width of [832, 1024, 1152, 1280, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(at('/engagements/'));
    const cut = await page.locator('.threads').evaluate((box) => {
      const { right } = box.getBoundingClientRect();
      const cells = [...box.querySelectorAll('th, td, a, time')];
      return cells.filter((cell) => cell.getBoundingClientRect().right > right + 0.5).length;
    });
    expect([width, cut]).toEqual([width, 0]);
  }
});
