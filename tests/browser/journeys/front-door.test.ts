/** What a newcomer finds from the home page of a phone: what is here, and the questions that people come with, one step from their answer. */
import type { Page } from 'playwright-core';
import { violationsIn } from '../harness/accessibility.ts';
import { overflowIn } from '../harness/layout.ts';
import { expect, test } from '../harness/test.ts';

const PHONE = { width: 360, height: 640 };
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

/** The questions, what their page says, and the part of it that the reader lands on. */
const ANSWERS: readonly [asked: string, title: string, said: RegExp, part: string][] = [
  ['Qu’a-t-on annoncé sur', 'Thématiques et enjeux', /Urgence sociale/i, 'main'],
  ['Est-ce fait', 'Engagements', /1\s+« fait »/, '#ou-en-sont-ils'],
  [
    'Quelles dates sont à venir',
    'Échéances',
    /Aucune date à venir n’est connue ici au 29 novembre 2026/,
    'main',
  ],
  ['Comment citer une phrase', 'Presse', /Chaque phrase a son adresse/, '[aria-labelledby="citer"]'],
  ['Qui joindre', 'Presse', /03 20 30 52 50/, '[aria-labelledby="contacts"]'],
];

/** Is all of it on the screen, without scrolling? */
const isOnScreen = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => element.getBoundingClientRect().bottom <= innerHeight);

test.for([
  ['with a script', true],
  ['without one', false],
] as const)(
  'a phone’s first screen says what is here and holds the questions, %s',
  async ([, javaScriptEnabled], { open }) => {
    const page = await (await open({ viewport: PHONE, javaScriptEnabled })).newPage();
    await page.goto('/');
    expect(plain(await page.locator('.coverage').innerText())).toMatch(
      /^2 communiqués de 2019 et de 2020, publiés mot pour mot\. Site non officiel, publié par un éditeur à renseigner\.$/,
    );
    expect(await isOnScreen(page, '.coverage')).toBe(true);
    expect(await isOnScreen(page, '.questions')).toBe(true);
  },
);

test('« Est-ce fait ? » is answered on one screen: how many at each level, and the list of each', async ({
  open,
}) => {
  const page = await (await open({ viewport: PHONE, javaScriptEnabled: false })).newPage();
  await page.goto('/');
  await page.getByRole('link', { name: 'Est-ce fait' }).click();
  const block = page.locator('#ou-en-sont-ils');
  await block.waitFor();
  // The block may be there before the page has gone to it.
  await expect.poll(() => isOnScreen(page, '#ou-en-sont-ils')).toBe(true);
  const lists = await block.locator('li a').all();
  expect(lists.length).toBeGreaterThan(1);
  for (const list of lists) {
    const [, number] = /^(\d+)/.exec((await list.innerText()).trim()) ?? [];
    const answer = await page.request.get((await list.getAttribute('href')) ?? '');
    expect(await answer.text()).toContain(`${number} engagement`);
  }
});

test.for(ANSWERS)(
  '« %s… » is one step from its answer, without a script',
  async ([asked, title, said, part], { open }) => {
    const page = await (await open({ viewport: PHONE, javaScriptEnabled: false })).newPage();
    await page.goto('/');
    await page.getByRole('link', { name: asked }).click();
    await page.waitForURL((url) => url.pathname !== '/');
    expect(await page.locator('h1').innerText()).toBe(title);
    const answer = page.locator(part);
    expect(plain(await answer.innerText())).toMatch(said);
    if (part !== 'main')
      expect(await answer.evaluate((element) => element.getBoundingClientRect().top < innerHeight)).toBe(
        true,
      );
  },
);

test('with the keyboard alone, a few keys lead from the top of the page to a question', async ({ open }) => {
  const page = await (await open({ viewport: PHONE })).newPage();
  await page.goto('/');
  const seen: string[] = [];
  for (let turn = 0; turn < 25 && !seen.at(-1)?.startsWith('Qui joindre'); turn += 1) {
    await page.keyboard.press('Tab');
    seen.push(await page.evaluate(() => document.activeElement?.textContent.trim() ?? ''));
  }
  expect(seen.at(-1)).toMatch(/^Qui joindre/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/presse\/#contacts$/);
});

test.for(['contact', 'téléphone', 'journaliste', 'presse', 'TELEPHONE', 'contact presse'])(
  '« %s » leads straight to the press page',
  async (words, { open }) => {
    const page = await (await open({ viewport: PHONE })).newPage();
    await page.goto(`/recherche/?${new URLSearchParams({ q: words })}`);
    await page.getByRole('link', { name: 'Contacts pour la presse' }).click();
    await page.waitForURL(/\/presse\/#contacts$/);
    expect(await page.locator('#contacts').isVisible()).toBe(true);
  },
);

test('a word that leads nowhere straight shows no such way, and an empty search none either', async ({
  page,
}) => {
  await page.goto('/recherche/?q=insertion');
  await page.locator('[data-search="results"] h3').first().waitFor();
  expect(await page.locator('.direct li:visible').count()).toBe(0);
  await page.getByRole('searchbox', { name: 'Rechercher un mot' }).fill('presse');
  await expect.poll(() => page.locator('.direct li:visible').count()).toBe(1);
  await page.getByRole('searchbox', { name: 'Rechercher un mot' }).fill('');
  await expect.poll(() => page.locator('.direct li:visible').count()).toBe(0);
});

test('every page leads to the press page from its head, and every communiqué to its contacts', async ({
  page,
}) => {
  for (const path of ['/', '/recherche/', '/engagements/']) {
    await page.goto(path);
    expect(await page.locator('header nav a[href="/presse/"]').isVisible()).toBe(true);
  }
  await page.goto('/communiques/2019-01-16-lancement-de-la-strategie-regionale/');
  await page.getByRole('link', { name: 'Contacts de presse' }).click();
  await page.waitForURL(/\/presse\/#contacts$/);
});

test('two communiqués are read side by side, without a script, and fit the narrowest screen', async ({
  open,
}) => {
  const page = await (
    await open({ viewport: { width: 320, height: 640 }, javaScriptEnabled: false })
  ).newPage();
  await page.goto('/communiques/2020-07-10-forum-regional/');
  await page.getByRole('link', { name: 'Comparer avec' }).click();
  await page.waitForURL(/\/comparer\/2019-01-16[^/]*\/2020-07-10[^/]*\/$/);
  expect(await page.locator('.row').count()).toBeGreaterThan(3);
  expect(await page.locator('.side blockquote b').count()).toBeGreaterThan(3);
  expect(await overflowIn(page)).toEqual([]);
});

test('what answers in the place of an empty search is said to be so, and accessible', async ({ page }) => {
  await page.goto('/recherche/?q=Lallande');
  await page.locator('[data-search="results"] h3').first().waitFor();
  expect(plain((await page.locator('p[data-search="status"]').textContent()) ?? '')).toMatch(
    /^Aucun résultat\. Aucun document ne contient « Lallande »\. Pour « Lalande » : \d+ résultats$/,
  );
  expect(new URL(page.url()).searchParams.get('q')).toBe('Lallande');
  expect(await page.getByRole('link', { name: 'Michel Lalande' }).first().isVisible()).toBe(true);
  expect(await violationsIn(page)).toEqual([]);
});

test('what transcription leaves out is found, and said to be out of the text', async ({ page }) => {
  await page.goto('/recherche/?q=Fraternit%C3%A9');
  const sentence = page.locator('[data-search="results"] .sentence').first();
  await sentence.waitFor();
  expect(plain((await sentence.textContent()) ?? '')).toBe('« Fraternité », hors du texte transcrit');
  await page.locator('[data-search="results"] h3 a').first().click();
  await page.waitForURL(/#hors-texte$/);
  await expect.poll(() => page.locator('#hors-texte').isVisible()).toBe(true);
});
