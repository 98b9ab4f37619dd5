// A word cut at the end of its line: cspell:ignore accompa gnement ngnement
/** What an editor does to what is published, in a browser: correct, rename, merge, withdraw, and say so. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { readContent } from '#entries/folder.ts';
import { judged } from '#graph/asked/judge.ts';
import { copyPublished, DOCUMENT } from '../unit/atelier/published.ts';
import { violationsIn } from './harness/accessibility.ts';
import { describe, expect, test } from './harness/test.ts';
import { openWorkshop, type OpenWorkshop } from './harness/workshop.ts';

let workshop: OpenWorkshop;
beforeAll(async () => {
  workshop = await openWorkshop(copyPublished);
});
afterAll(() => workshop.close());

const said = (page: Page) => page.locator('#annonce');
const field = (page: Page, name: string) =>
  page.locator(`[data-field="${name}"]`).locator('input, select, textarea').first();
const refusals = () =>
  judged(readContent(workshop.content)).problems.filter(({ severity }) => severity === 'refuse');

async function opened(page: Page): Promise<void> {
  await page.goto(`${workshop.url}#${DOCUMENT}`, { timeout: 120_000 });
  await page.waitForSelector('.panneau section');
}
async function settled(page: Page, words: string | RegExp): Promise<void> {
  await said(page).filter({ hasText: words }).waitFor();
  await page.waitForSelector('main[aria-busy="false"]');
}
/** Opens a record that is looked for by its name. */
async function record(page: Page, name: string): Promise<void> {
  await page.getByLabel('Chercher une fiche').fill(name);
  await page.locator('.recherche li button').first().press('Enter');
  await page.waitForSelector('.formulaire-de-fiche');
}
/** Unfolds a gesture of a record, from the keyboard. */
async function unfold(page: Page, name: string): Promise<void> {
  await page.locator('.vie > summary').filter({ hasText: name }).press('Enter');
}
async function declare(page: Page, why: string): Promise<void> {
  await page.getByRole('button', { name: /^À déclarer/ }).press('Enter');
  await page.getByLabel('pourquoi, en une phrase').fill(why);
  await page.getByLabel('le jour du changement').fill('2026-12-03');
  await page.getByLabel('le jour du changement').press('Enter');
  await settled(page, 'Changement déclaré');
}
async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publier', exact: true }).press('Enter');
  await page.locator('.enregistre').filter({ hasText: 'Écrit :' }).waitFor();
  expect(refusals()).toEqual([]);
}

describe('what is published', () => {
  test('is corrected from its form; what has changed is read, its reason is asked for', async ({ page }) => {
    await opened(page);
    await record(page, 'places-d-hebergement-ouvertes');
    await field(page, 'title').fill('Places ouvertes pendant le confinement');
    await field(page, 'title').press('Control+Enter');
    await settled(page, 'Gardé');
    // In silence, nothing is written.
    await page.getByRole('button', { name: 'Publier', exact: true }).press('Enter');
    await page.locator('.enregistre').filter({ hasText: 'le contrôle refuse de publier' }).waitFor();
    await page.getByRole('button', { name: 'À déclarer (1)' }).press('Enter');
    await page.waitForSelector('.changement');
    expect(await page.locator('.changement').textContent()).toContain('changement de rédaction');
    expect(await page.locator('.changement ins').textContent()).toBe(
      'Places ouvertes pendant le confinement',
    );
    expect(await violationsIn(page)).toEqual([]);
    await declare(page, 'Un titre plus court.');
    await publish(page);
    const written = readFileSync(
      join(workshop.content, 'figures/places-d-hebergement-ouvertes-pendant-le-confinement.yaml'),
      'utf8',
    );
    expect(written).toContain('why: "Un titre plus court."');
  });

  test('has a word of its text made good: the chain, the text and what quotes it', async ({ page }) => {
    await opened(page);
    const raw = readFileSync(join(workshop.content, `sources/${DOCUMENT}.txt`), 'utf8');
    await page.locator('.choisir > summary').press('Enter');
    await page.getByLabel('mots exacts').fill("l'accompa-gnement");
    await page.getByLabel('ce qu’ils prouvent').selectOption('copie');
    await page.getByLabel('ce que dit le document').fill("l'accompagnement");
    await page.getByLabel('pourquoi la copie différait').fill('mot coupé en fin de ligne');
    await page.getByLabel('pourquoi la copie différait').press('Enter');
    await settled(page, 'Copie corrigée');
    await page.getByRole('button', { name: 'Texte brut' }).press('Enter');
    await page.locator('.modifications li').filter({ hasText: 'mot coupé en fin de ligne' }).waitFor();
    expect(await violationsIn(page)).toEqual([]);
    await declare(page, 'Un mot avait été mal rejoint.');
    await publish(page);
    expect(readFileSync(join(workshop.content, `sources/${DOCUMENT}.txt`), 'utf8')).toBe(raw);
    expect(readFileSync(join(workshop.content, `communiques/${DOCUMENT}.mdx`), 'utf8')).toContain(
      "renforcer encore l'accompagnement de ceux",
    );
    // A word that the document does not say is refused.
    await page.locator('.choisir > summary').press('Enter');
    await page.getByLabel('mots exacts').fill('plus de 70 acteurs');
    await page.getByLabel('ce qu’ils prouvent').selectOption('copie');
    await page.getByLabel('ce que dit le document').fill('plus de 90 acteurs');
    await page.getByLabel('pourquoi la copie différait').fill('x');
    await page.getByLabel('pourquoi la copie différait').press('Enter');
    await settled(page, 'le texte reçu dit « plus de 70 acteurs »');
  });

  test('is renamed, taken back, renamed again; its former address stays', async ({ page }) => {
    await opened(page);
    await record(page, 'vocabulary/vacances-apprenantes');
    await unfold(page, 'Renommer');
    await page.getByLabel('nouveau nom').fill('colonies-apprenantes');
    await page.getByLabel('nouveau nom').press('Enter');
    await settled(page, 'Renommé : colonies-apprenantes');
    await page.locator('.texte').press('Control+z');
    await settled(page, 'défait');
    await page.locator('.texte').press('Control+y');
    await settled(page, 'refait');
    await publish(page);
    const entry = judged(readContent(workshop.content)).content?.entries.vocabulary.find(
      ({ id }) => id === 'colonies-apprenantes',
    );
    expect(entry?.life?.formerly).toEqual(['/vocabulaire/vacances-apprenantes/']);
  });

  test('is merged with another, or withdrawn with its reason', async ({ page }) => {
    await opened(page);
    await record(page, 'vocabulary/hebergement');
    await unfold(page, 'Fusionner');
    await page.getByLabel('fiche qui reste').selectOption('mettre-a-l-abri');
    await page.getByRole('button', { name: 'Fusionner', exact: true }).press('Enter');
    await settled(page, 'Fusionné : mettre-a-l-abri');
    // The other word is now one of its forms, which were published without it.
    await declare(page, 'Un mot pour les deux.');
    await record(page, 'vocabulary/maraudes');
    await unfold(page, 'Retirer');
    await page.getByLabel('le jour du retrait').fill('2026-12-03');
    await page.getByLabel('pourquoi', { exact: true }).fill('Publié par erreur.');
    expect(await violationsIn(page)).toEqual([]);
    await page.getByLabel('pourquoi', { exact: true }).press('Enter');
    await settled(page, 'Gardé');
    await publish(page);
    // No words of this document lead to the other: it goes by itself.
    await page.getByRole('button', { name: /^Fiches/ }).press('Enter');
    await page.getByRole('button', { name: /^Publier maraudes/i }).press('Enter');
    await page
      .locator('.enregistre')
      .filter({ hasText: /Écrit : mot du vocabulaire « maraudes »/i })
      .waitFor();
    expect(refusals()).toEqual([]);
    const words = judged(readContent(workshop.content)).content?.entries.vocabulary ?? [];
    expect(words.find(({ id }) => id === 'mettre-a-l-abri')?.life?.formerly).toEqual([
      '/vocabulaire/hebergement/',
    ]);
    expect(words.find(({ id }) => id === 'maraudes')?.life?.withdrawn?.why).toBe('Publié par erreur.');
  });

  test('gets the deadline that its words give', async ({ page }) => {
    await opened(page);
    await page.locator('.choisir > summary').press('Enter');
    await page.getByLabel('mots exacts').fill('cette année en Hauts-de-France');
    await page.getByLabel('ce qu’ils prouvent').selectOption('échéance');
    await page.getByLabel('de la fiche').selectOption('mettre-a-l-abri');
    await page.getByRole('button', { name: 'Préparer' }).press('Enter');
    await page.waitForSelector('.formulaire-de-fiche');
    expect(await field(page, 'due.period').inputValue()).toBe('2020');
    expect(await field(page, 'due.words').inputValue()).toBe('cette année');
    await page.getByRole('button', { name: 'Garder', exact: true }).press('Enter');
    await settled(page, 'Gardé : Échéance');
  });
});

test('the gestures hold in a narrow window, in the dark, and in the light', async ({ open }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await (await open({ viewport: { width: 768, height: 1024 }, colorScheme })).newPage();
    await opened(page);
    await record(page, 'contractualiser-avec');
    for (const name of ['Renommer', 'Fusionner', 'Retirer']) await unfold(page, name);
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBe(0);
    expect(await violationsIn(page)).toEqual([]);
  }
});
