/** The workshop by the keyboard alone: the focus is never lost, and a key answers what is shown, once. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { FIXTURES } from '../corpora.ts';
import { copyWithoutSecond } from '../unit/atelier/without-2020.ts';
import { violationsIn } from './harness/accessibility.ts';
import { Editor } from './harness/editor.ts';
import { expect, test } from './harness/test.ts';
import { openWorkshop, type OpenWorkshop } from './harness/workshop.ts';

let workshop: OpenWorkshop;
beforeAll(async () => {
  workshop = await openWorkshop((content) => copyWithoutSecond(content));
});
afterAll(() => workshop.close());

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
const tab = (page: Page, name: RegExp) => page.locator('.onglets button').filter({ hasText: name });

test('a key answers a proposal once; a sentence is left aside, and its reason is at hand for the next', async ({
  page,
}) => {
  await page.goto(workshop.url);
  await page.waitForSelector('.texte');
  const editor = new Editor(page);
  await editor.import(join(FIXTURES, 'import/fondateur-2020.docx'));
  await page.keyboard.press('Escape');

  // Where no proposal had been answered, the one that is open has the focus: one key is enough.
  const shown = page.locator('.propositions button[aria-expanded="true"]');
  expect(await focused(page)).toBe(await shown.textContent());

  // A panel that is asked for keeps the focus on its tab.
  await tab(page, /^Messages/).focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('section.messages');
  await expect.poll(() => focused(page)).toMatch(/^Messages/);
  expect(await page.locator('.les-messages h3').first().textContent()).toMatch(/^Empêche de publier/);
  expect(await violationsIn(page)).toEqual([]);
  await tab(page, /^Propositions/).focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('section.propositions');

  // Past all that stands before the proposals.
  await page.locator('.évitement').focus();
  expect(await violationsIn(page)).toEqual([]);
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe(await shown.textContent());
  const person = page.locator('.propositions button[data-key]').filter({ hasText: /^une personne/ });
  await person.first().focus();

  let asked = 0;
  let refused = 0;
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/api/apercu/', async (route) => {
    await held;
    await route.continue();
  });
  page.on('request', (request) => {
    if (request.url().includes('/api/changer/')) asked += 1;
    if (request.url().includes('/api/refuser/')) refused += 1;
  });
  const kept = page.waitForResponse('**/api/changer/');
  await page.keyboard.press('a');
  await kept;
  await page.keyboard.press('a');
  await page.keyboard.press('r');
  expect(await page.locator('#annonce').textContent()).toContain('Un instant');
  release();
  await editor.settled('Gardé');
  expect([asked, refused]).toEqual([1, 0]);
  await page.unroute('**/api/apercu/');

  const commits = page.locator('.propositions button[data-key]').filter({ hasText: /^un engagement/ });
  const first = (await commits.first().textContent()) ?? '';
  await commits.first().focus();
  await page.keyboard.press('l');
  const why = page.locator('[data-field$=".why"] textarea');
  await why.fill('Ces mots n’annoncent rien.');
  await editor.keep();
  expect(await commits.allTextContents()).not.toContain(first);
  // A sentence that nothing else proposed tells: of another, « L » leaves the commitment alone, and asks for no reason.
  await commits.filter({ hasText: 'Des travaux sont également en cours' }).focus();
  await page.keyboard.press('l');
  await why.waitFor();
  await page.getByRole('button', { name: 'Même raison : « Ces mots n’annoncent rien. »' }).press('Enter');
  expect(await why.inputValue()).toBe('Ces mots n’annoncent rien.');
  expect(await why.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await violationsIn(page)).toEqual([]);
  await editor.keep();
  // One key gives it again, and says which.
  const heading = page.locator('.propositions button[data-key]').filter({ hasText: 'enjeu éducatif' });
  const before = await commits.allTextContents();
  await heading.first().focus();
  await page.keyboard.press('Shift+L');
  await editor.settled('« Ces mots n’annoncent rien. »');
  expect((await commits.allTextContents()).length).toBeLessThan(before.length);

  // What is taken away from a list leaves the focus to what follows it.
  await tab(page, /^Fiches/).press('Enter');
  await page.getByRole('button', { name: 'En-tête du communiqué', exact: true }).press('Enter');
  const removing = page.getByRole('button', { name: /^Retirer \d+ : les phrases/ });
  const reasons = page.locator('[data-field^="waivedSentences."][data-field$=".why"]');
  await reasons.nth(1).waitFor();
  const count = await reasons.count();
  expect(count).toBeGreaterThan(1);
  await removing.first().press('Enter');
  expect(await focused(page)).toMatch(/^Retirer \d+ : les phrases/);
  // Each that is left is named by its place, as the check names it.
  const places = await reasons.evaluateAll((all) => all.map((one) => one.getAttribute('data-field')));
  expect(places).toEqual(Array.from({ length: count - 1 }, (_, at) => `waivedSentences.${at}.why`));
  for (let left = count - 1; left > 0; left -= 1) await removing.first().press('Enter');
  expect(await focused(page)).toMatch(/^Ajouter : les phrases/);
});

test('what is written outside of a form is there again; what is held for a record follows its name', async ({
  page,
}) => {
  await page.goto(workshop.url);
  await page.waitForSelector('.texte');
  const said = page.getByLabel(/^ou la transcription, écrite ici/);
  await tab(page, /^Pièces/).press('Enter');
  await page.getByLabel('joindre', { exact: true }).selectOption('videos');
  await said.fill('Le préfet ouvre le forum.');
  await tab(page, /^Propositions/).press('Enter');
  await page.waitForSelector('section.propositions');
  await tab(page, /^Pièces/).press('Enter');
  expect(await said.inputValue()).toBe('Le préfet ouvre le forum.');
  await page.reload();
  await page.waitForSelector('.texte');
  await tab(page, /^Pièces/).press('Enter');
  expect(await said.inputValue()).toBe('Le préfet ouvre le forum.');
  await page.getByRole('button', { name: 'Joindre', exact: true }).press('Enter');
  await page.locator('form.formulaire-de-fiche [data-field$="transcript"]').first().waitFor();
  await tab(page, /^Pièces/).press('Enter');
  // Sent, and not kept yet: nothing has taken them.
  await page.waitForSelector('section.pieces .joindre');
  expect(await said.inputValue()).toBe('Le préfet ouvre le forum.');

  // Written for a record, and not kept; then the record is renamed.
  await page.getByLabel('Chercher une fiche').fill('lalande');
  await page.locator('.recherche button').first().press('Enter');
  const name = page.locator('form.formulaire-de-fiche [data-field="name"] textarea');
  await name.fill('Michel Lalande, préfet');
  await page.locator('details.vie > summary').filter({ hasText: 'Renommer' }).press('Enter');
  await page.getByLabel('nouveau nom, tel qu’il sera dans l’adresse').fill('m-lalande');
  await page.getByRole('button', { name: 'Renommer', exact: true }).press('Enter');
  await page.locator('#annonce').filter({ hasText: 'Renommé' }).waitFor();
  await page.getByRole('button', { name: /^Reprendre : / }).press('Enter');
  await name.waitFor();
  expect(await name.inputValue()).toBe('Michel Lalande, préfet');
  expect(await page.locator('#annonce').textContent()).not.toContain('n’existe plus sous ce nom');
});
