import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { showAsUsual, violationsIn } from '../harness/accessibility.ts';
import { overflowIn } from '../harness/layout.ts';
import { expect, test } from '../harness/test.ts';
import { openPage } from '../harness/visits.ts';

const results = '[data-search="results"]';

/** Waits for the answer to what the page is asked; gives what it says, and the addresses of the results in order. */
async function answered(page: Page): Promise<{ said: string; hrefs: string[] }> {
  await page.waitForFunction((selector) => {
    const said = document.querySelector('[data-search="status"]')?.textContent ?? '';
    return said !== '' && document.querySelector(selector)?.getAttribute('aria-busy') === null;
  }, results);
  return {
    said: (await page.locator('[data-search="status"]').textContent()) ?? '',
    hrefs: await page
      .locator(`${results} h3 a`)
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '')),
  };
}

async function asked(page: Page, query: string, more: Record<string, string> = {}) {
  await page.goto(`/recherche/?${new URLSearchParams({ q: query, ...more })}`);
  return answered(page);
}

test.for([
  ['the founding site', 'siteUrl'],
  ['what is published', 'publishedUrl'],
] as const)('the search of %s keeps its contract, to the last line', async ([, site], { page }) => {
  await page.goto(new URL('/recherche/contrat/', inject(site)).href);
  if ((await page.locator('tr[data-promise]').count()) === 0) {
    // A content may promise nothing; the founding one does.
    expect(site).toBe('publishedUrl');
    return;
  }
  const rows: { asked: string; said: string }[] = [];
  for (let isLast = false; !isLast;) {
    await page.locator('[data-contract="run"]').click();
    const status = page.locator('[data-contract="status"]');
    await expect.poll(() => status.textContent(), { timeout: 60_000 }).toMatch(/ sur \d+\.$/);
    const shown = await page.locator('tr[data-promise]').evaluateAll((all) =>
      all.map((row) => ({
        asked: row.querySelector('a')?.textContent ?? '',
        said: row.querySelector('.verdict')?.textContent ?? '',
      })),
    );
    rows.push(...shown);
    const next = page.locator('.pager a[rel="next"]');
    isLast = (await next.count()) === 0;
    if (!isLast) await page.goto(new URL((await next.getAttribute('href')) ?? '', page.url()).href);
  }
  if (site === 'siteUrl') expect(rows.length).toBeGreaterThanOrEqual(80);
  expect(rows.filter(({ said }) => said !== '✓ conforme')).toEqual([]);
});

test('a line of the contract that is not kept is seen', async ({ page }) => {
  await page.goto('/recherche/contrat/');
  await page
    .locator('tr[data-promise]')
    .first()
    .evaluate((row) => {
      const promised: unknown = JSON.parse(row.getAttribute('data-promise') ?? '');
      const broken = Object.assign({}, promised, { first: '/chiffres/inconnu/' });
      row.setAttribute('data-promise', JSON.stringify(broken));
    });
  await page.locator('[data-contract="run"]').click();
  const verdict = page.locator('tr[data-promise] .verdict').first();
  await expect.poll(() => verdict.textContent(), { timeout: 60_000 }).toMatch(/^✗ le premier résultat est/);
});

test('a result of a communiqué leads to the sentence, highlighted', async ({ page }) => {
  const { hrefs } = await asked(page, 'chèques d’urgence alimentaires');
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

test('the words that answer are marked, as the document writes them', async ({ page }) => {
  await asked(page, '10 juillet 2020');
  expect(await page.locator(`${results} mark`).allTextContents()).toContain('10/07/2020');
  await asked(page, 'hebergement');
  expect(new Set(await page.locator(`${results} mark`).allTextContents())).toEqual(new Set(['hébergement']));
});

test('results are grouped by kind, each group with its count, and a group leads to all of its kind', async ({
  page,
}) => {
  await asked(page, 'insertion');
  const groups = await page.locator(`${results} h2`).allTextContents();
  expect(groups.length).toBeGreaterThan(3);
  for (const group of groups) expect(group).toMatch(/ \d+$/);
  await page
    .getByRole('link', { name: /^Voir les \d+ résultats de cette sorte$/ })
    .first()
    .click();
  await expect.poll(() => new URL(page.url()).searchParams.get('type')).toBe('ateliers');
  const { hrefs } = await answered(page);
  expect(hrefs.length).toBeGreaterThan(0);
  expect(hrefs.filter((href) => !href.startsWith('/ateliers/'))).toEqual([]);
});

test('a result that has none of the words, but one that begins alike, says that it comes near', async ({
  page,
}) => {
  await asked(page, '"communes"');
  const items = page.locator(`${results} .result`);
  const told = await items.locator('.kicker').allTextContents();
  expect(told.filter((one) => one.includes('approché'))).toHaveLength(1);
  expect(told.length).toBeGreaterThan(1);
  expect(await items.filter({ hasText: 'approché' }).getAttribute('class')).toContain('approximate');
  // Where all of them do, it is said once.
  expect((await asked(page, 'hebergemant')).said).toContain('approché');
  expect(await items.filter({ hasText: 'approché' }).count()).toBe(0);
});

test('a misspelt name is asked about, and one click searches the right one', async ({ page }) => {
  expect((await asked(page, 'Lallande')).said).toContain('Aucun document ne contient «\u202FLallande\u202F»');
  await page.locator('.meant a').click();
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('Lalande');
  expect((await answered(page)).hrefs[0]).toBe('/personnes/michel-lalande/');
});

test('synonyms are said, and can be left aside', async ({ page }) => {
  const all = await asked(page, 'PMI');
  expect(await page.locator('.also').textContent()).toContain('Aussi cherché');
  await page.getByRole('link', { name: 'Chercher seulement les mots tapés' }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('synonymes')).toBe('non');
  const literal = await answered(page);
  expect(literal.hrefs.length).toBeLessThan(all.hrefs.length);
  expect(literal.hrefs.some((href) => href.startsWith('/communiques/'))).toBe(false);
});

test('facets count, narrow and stay in the address; Back and reload give the same list', async ({ page }) => {
  const all = await asked(page, 'insertion');
  await page.locator('summary').click();
  const year = page.locator('select[name="annee"] option[value="2019"]');
  await expect.poll(() => year.textContent()).toMatch(/^2019 \(\d+\)$/);
  const count = Number(/\d+(?=\)$)/.exec((await year.textContent()) ?? '')?.[0]);
  expect(count).toBeLessThan(Number.parseInt(all.said));
  await page.selectOption('select[name="annee"]', '2019');
  await expect.poll(() => new URL(page.url()).searchParams.get('annee')).toBe('2019');
  await expect.poll(async () => (await answered(page)).said).toBe(`${count} résultats`);
  const narrowed = await answered(page);
  await page.reload();
  expect(await answered(page)).toEqual(narrowed);
  expect(await page.inputValue('select[name="annee"]')).toBe('2019');
  await page.goBack();
  await expect.poll(async () => (await answered(page)).said).toBe(all.said);
  expect(await page.inputValue('select[name="annee"]')).toBe('');
});

test('a list that the reader made longer is as long on reload and on Back, and a new search starts short', async ({
  page,
}) => {
  const { hrefs } = await asked(page, 'région', { tri: 'date' });
  await page.locator('button[data-search="more"]').click();
  await expect.poll(async () => (await answered(page)).hrefs.length).toBeGreaterThan(hrefs.length);
  const longer = (await answered(page)).hrefs;
  await page.reload();
  expect((await answered(page)).hrefs).toEqual(longer);
  await page.goto('/');
  await page.goBack();
  expect((await answered(page)).hrefs).toEqual(longer);
  await page.locator('main input[name="q"]').fill('insertion');
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('insertion');
  await expect.poll(async () => (await answered(page)).hrefs.length).toBe(hrefs.length);
});

test('dates narrow too', async ({ page }) => {
  const { hrefs } = await asked(page, 'préfet', { du: '2020-01-01', au: '2020-12-31', type: 'communiques' });
  expect(hrefs).toHaveLength(1);
  expect(await page.inputValue('#du')).toBe('2020-01-01');
});

test('results come while typing, and only those of the last words', async ({ page }) => {
  const wanted = await asked(page, 'hébergement');
  await asked(page, 'préfet');
  await page.fill('#q', '');
  await page.locator('#q').pressSequentially('hébergement', { delay: 30 });
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('hébergement');
  await expect.poll(async () => answered(page)).toEqual(wanted);
  expect(await page.inputValue('#q')).toBe('hébergement');
});

test('one message a search is read aloud', async ({ page }) => {
  await asked(page, 'préfet');
  await page.evaluate(() => {
    const messages: string[] = [];
    Object.assign(window, { messages });
    const status = document.querySelector('[role="status"]');
    if (status)
      new MutationObserver(() => messages.push(status.textContent)).observe(status, {
        childList: true,
      });
  });
  await page.fill('#q', 'santé');
  await page.press('#q', 'Enter');
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('santé');
  await page.waitForTimeout(600);
  const messages = await page.evaluate(() => window.messages ?? []);
  expect(messages).toEqual([expect.stringMatching(/^\d+ résultats?$/)]);
});

test('while typing, only the last message is read aloud, and one letter is not answered', async ({
  page,
}) => {
  await page.goto('/recherche/');
  await page.evaluate(() => {
    const heard: string[] = [];
    const shown: string[] = [];
    Object.assign(window, { heard, shown });
    const listen = (selector: string, messages: string[]) => {
      const part = document.querySelector(selector);
      if (part)
        new MutationObserver(() => messages.push(part.textContent)).observe(part, { childList: true });
    };
    listen('[role="status"]', heard);
    listen('[data-search="status"]', shown);
  });
  await page.locator('#q').pressSequentially('hébergement', { delay: 90 });
  const all = () =>
    page.evaluate(() => {
      const { heard = [], shown = [] } = window;
      return { heard, shown };
    });
  await expect.poll(async () => (await all()).heard).toEqual([expect.stringMatching(/^\d+ résultats$/)]);
  const { shown } = await all();
  expect(shown.length).toBeGreaterThan(1);
  expect(shown.filter((words) => words.includes('Aucun'))).toEqual([]);
});

test('words that are found elsewhere than in what was chosen are not said to be absent', async ({ page }) => {
  expect((await asked(page, 'insertion', { annee: '1999' })).said).toContain('parmi ce que vous avez choisi');
  await page.getByRole('link', { name: 'Chercher sans affiner' }).click();
  await expect.poll(() => new URL(page.url()).search).toBe('?q=insertion');
  expect((await answered(page)).hrefs.length).toBeGreaterThan(0);
  // A day that no calendar has narrows nothing.
  expect((await asked(page, 'insertion', { du: '2021-13-45' })).hrefs.length).toBeGreaterThan(0);
});

test('the button can be read in forced colours', async ({ open }) => {
  const page = await (await open({ forcedColors: 'active' })).newPage();
  await page.goto('/recherche/');
  expect(
    await page
      .locator('main form button[type="submit"]')
      .evaluate((button) => getComputedStyle(button).forcedColorAdjust),
  ).toBe('none');
});

test('arrows walk through the results, Escape comes back, Enter follows', async ({ page }) => {
  const { hrefs } = await asked(page, 'insertion');
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.id);
  await page.focus('#q');
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(hrefs[0]);
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(hrefs[1]);
  await page.keyboard.press('Escape');
  expect(await focused()).toBe('q');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).pathname).toBe(hrefs[0]);
});

test('nothing found leaves ways on', async ({ page }) => {
  expect((await asked(page, 'xyzzy')).said).toContain('Aucun résultat');
  const lacking = page.locator('.results').getByRole('link', { name: 'ce qui nous manque' });
  expect(await lacking.isVisible()).toBe(true);
  // It is said of words that no document has, and of nothing else.
  expect((await asked(page, 'de la')).said).toContain('mots trop courants');
  expect(await lacking.isVisible()).toBe(false);
  await asked(page, 'forum');
  expect(await lacking.isVisible()).toBe(false);
});

test('the search runs in its worker under the policy of the site, and asks for little', async ({ page }) => {
  const workers: string[] = [];
  const files: string[] = [];
  page.on('worker', (worker) => workers.push(new URL(worker.url()).pathname));
  page.on('response', (response) => files.push(new URL(response.url()).pathname));
  await asked(page, 'insertion');
  expect(workers).toEqual([expect.stringMatching(/^\/recherche\/worker\.[^/]+\.js$/)]);
  expect(files.filter((path) => path.startsWith('/pagefind/')).length).toBeLessThan(30);
  // What only a reader who narrows needs is not loaded before.
  expect(files.filter((path) => /\/(?:facettes|places)\./.test(path))).toEqual([]);
});

test('exact words stand in one field: a name and the words after it are none', async ({ page }) => {
  expect((await asked(page, '"acteurs conférence"')).said).toContain(
    'Aucun document ne contient exactement ces mots',
  );
  const { said, hrefs } = await asked(page, '"conférence des acteurs"');
  expect(said).not.toContain('approché');
  expect(hrefs).toContain('/vocabulaire/conference-des-acteurs/');
});

test('words under a year are those of its documents', async ({ page }) => {
  const thread = '/engagements/contractualiser-avec-les-collectivites/';
  const year = async (q: string, annee: string) =>
    (await asked(page, q, { annee, type: 'engagements' })).hrefs.includes(thread);
  expect(await year('doublés', '2020')).toBe(true);
  expect(await year('doublés', '2019')).toBe(false);
});

test('the engine loads when a reader comes to the field, and not before', async ({ page }) => {
  const files: string[] = [];
  page.on('response', (response) => files.push(new URL(response.url()).pathname));
  await page.goto('/recherche/');
  await page.waitForLoadState('networkidle');
  expect(files.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
  const engine = page.waitForResponse((response) => response.url().endsWith('.pf_meta'));
  await page.locator('main input[name="q"]').focus();
  expect((await engine).ok()).toBe(true);
});

test('a search can be followed by the nearest feed, which exists', async ({ page }) => {
  const follow = page.getByRole('link', { name: 'Suivre cette recherche' });
  await asked(page, 'insertion');
  expect(await follow.getAttribute('href')).toBe('/flux.xml');
  await asked(page, 'familles', { thematique: 'urgence-sociale' });
  const href = (await follow.getAttribute('href')) ?? '';
  expect(href).toBe('/thematiques/urgence-sociale/flux.xml');
  expect((await page.request.get(href)).ok()).toBe(true);
  await asked(page, 'préfet', { personne: 'michel-lalande' });
  const person = (await follow.getAttribute('href')) ?? '';
  expect(person).toMatch(/flux\.xml$/);
  expect((await page.request.get(person)).ok()).toBe(true);
});

test('results, suggestions and facets are accessible in every mode, and fit the narrowest screen', async ({
  page,
}) => {
  const wrong: string[] = [];
  for (const query of ['q=insertion', 'q=hebergemant', 'q=IAE&annee=2020', 'q=xyzzy']) {
    await showAsUsual(page);
    await openPage(page, `/recherche/?${query}`);
    await answered(page);
    wrong.push(...(await violationsIn(page)), ...(await overflowIn(page)));
  }
  expect(wrong).toEqual([]);
});
