/** Nothing that an editor writes is lost: another form, a shortcut, a closed page, a second tab, a workshop that ends. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
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

const summary = (page: Page): Locator => page.locator('[data-field="summary"] textarea');
const waits = () => readFileSync(join(workshop.folder, 'brouillons/atelier.json'), 'utf8');
const resumed = (page: Page): Locator => page.getByRole('button', { name: /^Reprendre : / });

async function header(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Fiches/ }).click();
  await page.getByRole('button', { name: 'En-tête du communiqué', exact: true }).click();
  await summary(page).waitFor();
}

async function opened(page: Page): Promise<void> {
  await page.goto(workshop.url);
  await page.waitForSelector('.texte');
}

describe('what is written in a form', () => {
  test('is kept by Ctrl+S, and held through another form and a closed page', async ({ page }) => {
    const editor = new Editor(page);
    await opened(page);
    await editor.import(join(FIXTURES, 'import/fondateur-2020.docx'));
    await header(page);
    await summary(page).fill('Écrit, puis Ctrl+S.');
    await page.keyboard.press('Control+s');
    await page.locator('.enregistre').filter({ hasText: 'Écrit' }).waitFor();
    await header(page);
    expect(await summary(page).inputValue()).toBe('Écrit, puis Ctrl+S.');

    // Another form opens: what was written is put aside.
    await summary(page).fill('Écrit, puis une autre fiche.');
    await page.getByLabel('Chercher une fiche').fill('lalande');
    await page.locator('.recherche button').first().click();
    await resumed(page).waitFor();
    expect(await violationsIn(page)).toEqual([]);
    await page.reload();
    await page.waitForSelector('.texte');
    await resumed(page).click();
    expect(await summary(page).inputValue()).toBe('Écrit, puis une autre fiche.');
    expect(await resumed(page).count()).toBe(0);

    // A proposal that is accepted meanwhile leaves the form as it is.
    await page.getByRole('button', { name: /^Propositions/ }).click();
    await editor.answer([/^une personne et sa fonction/, 'a']);
    expect(await summary(page).inputValue()).toBe('Écrit, puis une autre fiche.');
    await summary(page).press('Escape');
    await resumed(page).click();
    await summary(page).waitFor();
    await editor.keep();
    expect(waits()).toContain('Écrit, puis une autre fiche.');
    expect(await resumed(page).count()).toBe(0);
  });

  test('in two tabs: the second is told, and neither is lost', async ({ open }) => {
    const context = await open();
    const [first, second] = [await context.newPage(), await context.newPage()];
    for (const page of [first, second]) {
      await opened(page);
      await header(page);
    }
    await summary(first).fill('Du premier onglet.');
    await new Editor(first).keep();
    await summary(second).fill('Du second onglet.');
    await second.keyboard.press('Control+Enter');
    await second.locator('#annonce').filter({ hasText: 'a changé ailleurs' }).waitFor();
    expect(await summary(second).inputValue()).toBe('Du second onglet.');
    expect(waits()).toContain('Du premier onglet.');
    await second.getByRole('button', { name: 'Fermer', exact: true }).click();
    await second.getByRole('button', { name: /^Jeter : / }).click();
    expect(await resumed(second).count()).toBe(0);
  });

  test('outlives the workshop: it says that it has stopped, and what was written is there', async ({
    page,
  }) => {
    await opened(page);
    await header(page);
    await page.route('**/api/**', (route) => route.abort());
    await summary(page).fill('Écrit pendant l’arrêt.');
    await page.keyboard.press('Control+Enter');
    await page.locator('#annonce').filter({ hasText: 'l’atelier s’est arrêté' }).waitFor();
    await page.unroute('**/api/**');
    await page.reload();
    await page.waitForSelector('.texte');
    await resumed(page).click();
    expect(await summary(page).inputValue()).toBe('Écrit pendant l’arrêt.');
  });
});
