import type { Page } from 'playwright-core';
import { expect, test } from '../harness/test.ts';

/** What the search page answers: what it says, then the addresses of the first results and their marked words. */
async function answer(
  page: Page,
  query: string,
): Promise<{ said: string; hrefs: string[]; marked: string[] }> {
  await page.goto(`/recherche/?${new URLSearchParams({ q: query })}`);
  const status = page.locator('[data-search="status"]');
  await page.waitForFunction(() => {
    const said = document.querySelector('[data-search="status"]')?.textContent ?? '';
    const shown = document.querySelectorAll('[data-search="results"] > li').length;
    return said !== '' && !said.includes('en cours') && (shown > 0 || said.startsWith('Aucun'));
  });
  return {
    said: (await status.textContent()) ?? '',
    hrefs: await page
      .locator('[data-search="results"] h3 a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '')),
    marked: await page.locator('[data-search="results"] mark').allTextContents(),
  };
}

/** Ways of typing the same thing: all must find the same pages. */
const SAME: readonly (readonly string[])[] = [
  ['l’hébergement', "l'hébergement", 'hebergement', 'HÉBERGEMENT', 'hébergements'],
  ['3000', '3 000', '3\u202f000'],
  ['1,5M€', '1,5 M€', '1 500 000 €', '1,5 million d’euros'],
  ['800000€', '800 000 €', '800 000 euros'],
  ['"urgence sociale"', '« urgence sociale »', '"d’urgence sociale"'],
];

test.for(SAME)('%s: every way of typing it finds the same pages', async (queries, { page }) => {
  const [first, ...others] = await Promise.resolve(queries);
  const wanted = await answer(page, first ?? '');
  expect(wanted.hrefs.length).toBeGreaterThan(0);
  for (const query of others) {
    const found = await answer(page, query);
    expect(new Set(found.hrefs), query).toEqual(new Set(wanted.hrefs));
  }
});

test('a result of a communiqué leads to the sentence, highlighted', async ({ page }) => {
  const { hrefs } = await answer(page, 'chèques d’urgence alimentaires');
  const href = hrefs.find((address) => address.startsWith('/communiques/'));
  expect(href).toMatch(/#s-[0-9a-z]{8}$/);
  await page.goto(href ?? '');
  const target = page.locator(':target');
  expect(await target.textContent()).toContain('en chèques d’urgence alimentaires');
  expect(await target.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe(
    'rgba(0, 0, 0, 0)',
  );
  await expect
    .poll(() => target.evaluate((element) => element.getBoundingClientRect().top < innerHeight))
    .toBe(true);
});

test('an unknown word is not answered by its nearest prefix without a warning', async ({ page }) => {
  expect((await answer(page, 'accordéon')).said).toContain(
    'Aucun document ne contient «\u202Faccordéon\u202F»',
  );
  expect((await answer(page, 'xyzzy')).said).toContain('Aucun résultat');
  expect((await answer(page, 'hébergement')).said).toMatch(/^\d+ résultats?$/);
});

test('facets narrow, the address follows, and Back undoes', async ({ page }) => {
  const all = await answer(page, 'insertion');
  await page.selectOption('select[name="type"]', 'communiques');
  await expect
    .poll(() => page.locator('[data-search="results"] > li').count())
    .toBeLessThan(all.hrefs.length);
  expect(new URL(page.url()).searchParams.get('type')).toBe('communiques');
  const hrefs = await page
    .locator('[data-search="results"] h3 a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(hrefs.every((href) => href.startsWith('/communiques/'))).toBe(true);
  await page.goBack();
  await expect.poll(() => page.locator('[data-search="results"] > li').count()).toBe(all.hrefs.length);
  expect(await page.inputValue('select[name="type"]')).toBe('');
});

test('the search runs in its worker under the policy of the site', async ({ page }) => {
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(new URL(worker.url()).pathname));
  await answer(page, 'insertion');
  expect(workers).toEqual(['/pagefind/pagefind-worker.js']);
});
