/** An archive opened from a disk, without a server nor a network, as someone would in twenty years. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import { makeArchive } from '../../../scripts/lib/archive/make.ts';
import { FOUNDING_DIST } from '../../build/founding-site.ts';
import { expect, test } from '../harness/test.ts';

test('from its first page, links lead to a communiqué, then to a commitment and back to its sentence', async ({
  open,
}) => {
  const to = mkdtempSync(join(tmpdir(), 'aufil-archive-'));
  onTestFinished(() => rmSync(to, { recursive: true }));
  const { folder } = makeArchive({ site: FOUNDING_DIST, base: '/', day: '2026-11-29', to });
  const root = pathToFileURL(folder).href;
  const context = await open({ offline: true });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  // A page that is left stops what it still asks for, and lacks nothing.
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    if (why !== 'net::ERR_ABORTED') wrong.push(`${request.url()} ${why}`);
  });
  page.on('request', (request) => !request.url().startsWith(root) && wrong.push(request.url()));

  await page.goto(`${root}/index.html`);
  const fonts = await page.evaluate(async () =>
    [...(await document.fonts.ready)].map(({ status }) => status),
  );
  expect(fonts).toContain('loaded');
  expect(fonts).not.toContain('error');
  await page.locator('main a[href*="communiques/2"]').first().click();
  expect(page.url()).toMatch(/\/communiques\/\d{4}-[^/]+\/index\.html/);
  await page.locator('main a[href*="engagements/"]').first().click();
  expect(page.url()).toMatch(/\/engagements\/[^/]+\/index\.html/);
  expect(await page.locator('h1').isVisible()).toBe(true);
  await page.locator('main a[href*="communiques/"][href*="#"]').first().click();
  expect(page.url()).toMatch(/\/communiques\/[^/]+\/index\.html#/);
  expect(await page.locator(':target').isVisible()).toBe(true);
  await page.goto(`${root}/recherche/index.html`);
  // Whatever the browser may run: nothing of the archive is a program.
  expect(await page.getByRole('note').innerText()).toMatch(
    /^Ceci est une archive du 29.novembre 2026 : rien ne s’y exécute, JavaScript permis ou non/,
  );
  const lists = page.locator('main a[href="../communiques/index.html"]');
  expect(await lists.first().isVisible()).toBe(true);
  expect(wrong).toEqual([]);
});
