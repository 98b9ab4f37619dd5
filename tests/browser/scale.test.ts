/** Sixty documents and two hundred commitments, invented: the threads hold on every screen, and can be chosen without a script. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { writeInventedCorpus } from '../../scripts/lib/invented-corpus.ts';
import { serveSite } from '../../scripts/lib/server.ts';
import { build } from '../build/built.ts';
import { readSite } from '../build/finders/site.ts';
import { findViolations } from './harness/accessibility.ts';
import { findOverflow } from './harness/layout.ts';
import { expect, test } from './harness/test.ts';
import { visitAll } from './harness/visits.ts';

test('long threads hold', async ({ open }) => {
  const content = mkdtempSync(join(tmpdir(), 'aufil-echelle-'));
  onTestFinished(() => rmSync(content, { recursive: true, force: true }));
  writeInventedCorpus(content, { communiques: 60, commitments: 200 }, 7);
  const { code, said, dist } = await build(content);
  expect(code, said).toBe(0);
  const site = await serveSite(dist);
  onTestFinished(() => site.close());
  const at = (path: string) => new URL(path, site.url).href;
  const some = (pattern: RegExp) =>
    readSite(dist).pages.find(({ path }) => pattern.test(path))?.path ?? '/404';
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
  await page.goto(at(some(/^\/engagements\/organisme\/[^/]+\/$/)));
  const rows = page.locator('.threads tbody tr');
  const all = await rows.count();
  const choice = page.getByRole('radio', { name: /^fait/ });
  if ((await choice.count()) > 0) {
    await choice.check();
    const done = await page.locator('.threads tbody tr.done').count();
    await expect.poll(() => rows.filter({ visible: true }).count()).toBe(done);
    expect(done).toBeLessThan(all);
  }
  // A filter is a list of links under a summary: the keyboard opens it.
  await page.goto(at('/engagements/'));
  await page.getByText('Thématique', { exact: true }).focus();
  await page.keyboard.press('Enter');
  const link = page.locator('.filters details[open] a').first();
  await expect.poll(() => link.isVisible()).toBe(true);
  const number = Number(await page.locator('.filters details[open] li span').first().textContent());
  await link.click();
  expect(page.url()).toMatch(/\/engagements\/thematique\//);
  expect(await page.locator('.threads tbody tr').count()).toBe(Math.min(number, 25));

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
