import type { Page } from 'playwright-core';
import { violationsIn } from '../harness/accessibility.ts';
import { NARROWEST } from '../harness/layout.ts';
import { expect, test } from '../harness/test.ts';
import { noteRefusals, refusals } from '../harness/watch.ts';

const TRUE = 'Les 10M€ mobilisés par l’État en 2019 seront ainsi doublés';
const FALSE = 'Les 20M€ mobilisés par l’État en 2019 ne seront pas ainsi doublés';

const verdicts = (page: Page) => page.locator('.answers > ol > .answer > h2').allTextContents();
const addressOf = (quote: string) => `/verifier/#q=${encodeURIComponent(quote)}`;
const isReady = (page: Page) => page.getByText('Vous pouvez couper le réseau').waitFor();

test('once the page is loaded, it answers with the network cut, and asks for nothing', async ({ open }) => {
  const context = await open();
  await noteRefusals(context);
  const page = await context.newPage();
  await page.goto('/verifier/');
  await isReady(page);
  await context.setOffline(true);
  const asked: string[] = [];
  // The browser itself asks for the icon again when the address changes.
  page.on('request', (request) => request.url().endsWith('/favicon.svg') || asked.push(request.url()));
  await page.getByLabel('Le texte à vérifier').fill(TRUE);
  await page.locator('.answer').waitFor();
  expect(await verdicts(page)).toEqual(['Exact']);
  await page.getByLabel('Le texte à vérifier').fill(FALSE);
  await page.getByRole('heading', { name: 'Altéré' }).waitFor();
  const answer = (await page.locator('.answer').innerText()).replace(/[\u00A0\u202F]/gu, ' ');
  expect(answer).toContain('Nombre changé : le document dit « 10M€ », vous avez « 20M€ ».');
  expect(answer).toContain('Négation ajoutée');
  expect(asked).toEqual([]);
  expect(await refusals(page)).toEqual([]);
});

test('with the keyboard alone, and 320 px: paste, read, go to the sentence', async ({ open }) => {
  const page = await (await open({ viewport: { width: NARROWEST, height: 640 } })).newPage();
  await page.goto('/verifier/');
  await isReady(page);
  const field = page.getByLabel('Le texte à vérifier');
  await field.focus();
  await page.keyboard.insertText(`Il a dit : « ${TRUE} », puis « trois girafes vertes à Lille ».`);
  await page.getByText('2 citations').waitFor();
  expect(await verdicts(page)).toEqual(['Exact', 'Absent du corpus']);
  const names: string[] = [];
  for (let turn = 0; turn < 8; turn += 1) {
    await page.keyboard.press('Tab');
    names.push(await page.evaluate(() => document.activeElement?.textContent.trim() ?? ''));
    if (names.at(-1)?.startsWith('Lire la phrase')) break;
  }
  expect(names.slice(0, 2)).toEqual(['Effacer', 'Copier le lien de cette vérification']);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/communiques\/.*#s-/);
  expect(await page.locator(':target').textContent()).toContain('seront ainsi doublés');
});

test('the address carries the text after the #, and a link asks the same again', async ({ open }) => {
  const page = await (await open()).newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(addressOf(FALSE));
  await page.getByRole('heading', { name: 'Altéré' }).waitFor();
  expect(await page.getByLabel('Le texte à vérifier').inputValue()).toBe(FALSE);
  expect(asked.filter((url) => url.includes('mobilis'))).toEqual([]);
  await page.getByLabel('Le texte à vérifier').fill('a'.repeat(7000));
  await page.getByText('trop long pour tenir dans un lien').waitFor();
  expect(page.url()).not.toContain('#');
  await page.getByRole('button', { name: 'Effacer' }).click();
  expect(await verdicts(page)).toEqual([]);
});

test('a question in the query of somebody else’s link is moved after the #', async ({ page }) => {
  await page.goto(`/verifier/?q=${encodeURIComponent('data mining')}`);
  await page.getByRole('heading', { name: 'Exact' }).waitFor();
  expect(page.url()).toMatch(/\/verifier\/#q=data%20mining$/);
});

test('markup that is pasted is shown as text', async ({ page }) => {
  await page.goto(addressOf('« <img src=x onerror=alert(1)> girafes » et « la <b>santé</b> »'));
  await page.getByText('2 citations').waitFor();
  expect(await page.locator('.answers img, .said b').count()).toBe(0);
  expect(await page.locator('.said').first().textContent()).toContain('<img src=x onerror=alert(1)>');
});

test('without JavaScript the page says so and leads to the plain texts', async ({ open }) => {
  const page = await (await open({ javaScriptEnabled: false })).newPage();
  await page.goto('/verifier/');
  expect(await page.locator('main').innerText()).toContain('elle demande JavaScript');
  expect(await page.getByLabel('Le texte à vérifier').isVisible()).toBe(false);
  expect(await page.locator('a[href$="/texte.txt"]').count()).toBeGreaterThan(0);
});

test('what a quotation leaves out, and what it adds between brackets, is said', async ({ page }) => {
  const said = async (quote: string) => {
    await page.goto(addressOf(quote));
    await page.locator('.answer').waitFor();
    return (await page.locator('.answer').innerText()).replace(/[\u00A0\u202F]/gu, ' ');
  };
  await page.goto('/verifier/');
  await isReady(page);
  expect(await said('3 000 places d’hébergement')).toContain('Laissé de côté : « près de »');
  const added = await said('Les 10M€ [de crédits] mobilisés par l’État');
  expect(added).toContain('Exact, ajouts signalés');
  expect(added).toContain('Entre crochets, et donc hors du document : « de crédits ».');
  expect(await said('de')).toMatch(/en \d{2,} endroits ; voici les 5 premiers/);
});

test('while a long text is read, the page answers; a newer text takes its place', async ({ page }) => {
  await page.goto('/verifier/');
  await isReady(page);
  const field = page.getByLabel('Le texte à vérifier');
  await field.fill('« Les 20M€ mobilisés par le chat de la voisine en 2019 » '.repeat(900));
  await page.getByText('200 citations').waitFor();
  expect(await page.locator('.answers > ol > .answer').count()).toBe(200);
  await field.fill(TRUE);
  await page.getByRole('heading', { name: 'Exact', exact: true }).waitFor();
  expect(await verdicts(page)).toEqual(['Exact']);
});

test('answers of every kind are accessible in every mode', async ({ page }) => {
  const article = `« ${TRUE} » « ${FALSE} » « trois girafes vertes à Lille » « data mining » « Les 10 millions d’euros mobilisés […] seront ainsi doublés » « garantir au quotidien les droits fondamentaux des enfants en chèques d’urgence alimentaires »`;
  await page.goto(addressOf(article));
  await expect.poll(async () => new Set(await verdicts(page)).size).toBe(5);
  expect(await violationsIn(page)).toEqual([]);
  expect(new Set(await verdicts(page)).size).toBe(5);
});
