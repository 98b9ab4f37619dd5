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
    // What is thrown away comes back, and the focus is never lost.
    const back = second.getByRole('button', { name: /^Remettre ce qui est jeté : / });
    expect(await back.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await second.locator('#annonce').textContent()).toMatch(/^Jeté : /);
    expect(await violationsIn(second)).toEqual([]);
    await second.keyboard.press('Enter');
    expect(await resumed(second).evaluate((one) => one === document.activeElement)).toBe(true);
    await second.keyboard.press('Enter');
    await summary(second).waitFor();
    expect(await summary(second).inputValue()).toBe('Du second onglet.');
    await summary(second).press('Escape');
    await second.getByRole('button', { name: /^Jeter : / }).click();
  });

  test('and opened again in a second tab is one more text: keeping one leaves the other', async ({
    open,
  }) => {
    const context = await open();
    const [first, second] = [await context.newPage(), await context.newPage()];
    await opened(first);
    await header(first);
    await summary(first).fill('Du premier onglet.');
    await opened(second);
    await resumed(second).click();
    await summary(second).fill('Repris dans le second.');
    await summary(first).fill('Du premier onglet, encore.');
    await new Editor(first).keep();
    await second.reload();
    await second.waitForSelector('.texte');
    await resumed(second).click();
    expect(await summary(second).inputValue()).toBe('Repris dans le second.');
    await summary(second).press('Escape');
    await second.getByRole('button', { name: /^Jeter : / }).click();
  });

  test('while another is kept stays, and nothing typed before an answer is thrown away', async ({ page }) => {
    await opened(page);
    await header(page);
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/api/changer/', async (route) => {
      await held;
      await route.continue();
    });
    await summary(page).fill('Gardé pendant que l’on écrit ailleurs.');
    await page.keyboard.press('Control+s');
    await page.locator('form.formulaire-de-fiche[inert]').waitFor();
    await page.keyboard.type('Perdu ?');
    expect(await summary(page).inputValue()).toBe('Gardé pendant que l’on écrit ailleurs.');
    await page.getByLabel('Chercher une fiche').fill('lalande');
    await page.locator('.recherche button').first().click();
    const other = page.locator('form.formulaire-de-fiche:not([inert]) textarea').first();
    await other.fill('Écrit pendant la réponse.');
    release();
    await page.locator('.enregistre').filter({ hasText: 'Écrit' }).waitFor();
    expect(await resumed(page).count()).toBe(1);
    await resumed(page).click();
    expect(await other.inputValue()).toBe('Écrit pendant la réponse.');
    await other.press('Escape');
    await page.getByRole('button', { name: /^Jeter : / }).click();
  });

  test('and refused is there, with the focus, where it was', async ({ page }) => {
    await opened(page);
    await header(page);
    await page.route('**/api/changer/', (route) =>
      route.fulfill({ status: 422, contentType: 'application/json', body: '{"refusal":"refusé"}' }),
    );
    await summary(page).fill('Refusé.');
    await page.keyboard.press('Control+Enter');
    await page.locator('#annonce').filter({ hasText: 'refusé' }).waitFor();
    expect(await summary(page).evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.type(' Encore.');
    expect(await summary(page).inputValue()).toContain('Encore.');
    await summary(page).press('Escape');
    await page.getByRole('button', { name: /^Jeter : / }).click();
  });

  test('is held by the page where the browser is full, and offered for its own folder alone', async ({
    page,
  }) => {
    await opened(page);
    await page.evaluate(() => {
      const folder = document.documentElement.dataset['folder'] ?? '';
      const words = { record: 'themes/ailleurs', at: '', title: 'Ailleurs', value: {}, id: 'x' };
      localStorage.setItem('atelier/saisie/un-autre-dossier/x', JSON.stringify(words));
      localStorage.setItem(`atelier/saisie/${folder}/y`, 'ni JSON ni rien');
    });
    await header(page);
    await summary(page).fill('Une première fois.');
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('plein', 'QuotaExceededError');
      };
    });
    await summary(page).fill('Écrit dans un navigateur plein.');
    await summary(page).press('Escape');
    expect(await resumed(page).count()).toBe(1);
    await resumed(page).click();
    expect(await summary(page).inputValue()).toBe('Écrit dans un navigateur plein.');
    await summary(page).press('Escape');
    await page.getByRole('button', { name: /^Jeter : / }).click();
    expect(await resumed(page).count()).toBe(0);
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
