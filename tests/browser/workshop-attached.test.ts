/** The original that came, a photograph, a video: attached in the workshop, published as the guide says. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { digestOf } from '#entries/content-folder.ts';
import { readContent } from '#entries/folder.ts';
import { judged } from '#graph/asked/judge.ts';
import { ROOT } from '../../scripts/lib/install.mjs';
import { FIXTURES } from '../corpora.ts';
import { copyPublished, DOCUMENT } from '../unit/atelier/published.ts';
import { violationsIn } from './harness/accessibility.ts';
import { expect, test } from './harness/test.ts';
import { openWorkshop, type OpenWorkshop } from './harness/workshop.ts';

let workshop: OpenWorkshop;
let files: string;

const PICTURE = join(ROOT, 'examples/pays-d-aubrelonne/attachments/voie-verte-premiere-promenade.jpg');

beforeAll(async () => {
  workshop = await openWorkshop(copyPublished);
  files = mkdtempSync(join(tmpdir(), 'pieces-'));
  cpSync(PICTURE, join(files, 'La halle.jpg'));
  writeFileSync(join(files, 'texte.jpg'), 'ce n’est pas une image');
});
afterAll(async () => {
  await workshop.close();
  rmSync(files, { recursive: true, force: true });
});

async function settled(page: Page, words: string | RegExp): Promise<void> {
  await page.locator('#annonce').filter({ hasText: words }).waitFor();
  await page.waitForSelector('main[aria-busy="false"]');
}
const field = (page: Page, name: string) =>
  page.locator(`[data-field="${name}"]`).locator('input, select, textarea').first();
async function keep(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Garder', exact: true }).press('Enter');
  await settled(page, 'Gardé');
}
async function pieces(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Pièces/ }).press('Enter');
  await page.waitForSelector('.pieces');
}
const headerOf = (id: string) => readFileSync(join(workshop.content, `communiques/${id}.mdx`), 'utf8');
const attached = (name: string) => join(workshop.content, 'attachments', name);

test('a photograph and a video join a published document, and the check accepts them', async ({ page }) => {
  await page.goto(`${workshop.url}#${DOCUMENT}`);
  await page.waitForSelector('.texte');
  await pieces(page);
  // What is no image is refused, and nothing is kept of it.
  await page.getByLabel('joindre', { exact: true }).selectOption({ label: 'une photo, un dessin' });
  await page.setInputFiles('.joindre input[type=file]', join(files, 'texte.jpg'));
  await page.getByRole('button', { name: 'Joindre', exact: true }).press('Enter');
  await settled(page, 'texte.jpg');

  await page.setInputFiles('.joindre input[type=file]', join(files, 'La halle.jpg'));
  await page.getByRole('button', { name: 'Joindre', exact: true }).press('Enter');
  await page.waitForSelector('form.formulaire-de-fiche');
  await page.locator('[data-field="images.0.alt"] .refuse').waitFor();
  await page.locator('[data-field="images.0.credit"] .refuse').waitFor();
  await field(page, 'images.0.credit').fill('Photo : Prénom Nom, mairie de Brumeval, tous droits réservés.');
  await field(page, 'images.0.alt').fill('Photo de la halle');
  await page.locator('[data-field="images.0.alt"]').filter({ hasText: 'c’est une image' }).waitFor();
  await field(page, 'images.0.alt').fill('La halle vue de la place, portes ouvertes.');
  await keep(page);

  await pieces(page);
  await page
    .locator('.pieces li')
    .filter({ hasText: /JPG, \d+/ })
    .waitFor();
  await page
    .getByLabel('joindre', { exact: true })
    .selectOption({ label: 'une vidéo : un lien, et sa transcription' });
  await page.getByLabel('ou la transcription').fill('Bonjour. Le forum commence.');
  await page.getByRole('button', { name: 'Joindre', exact: true }).press('Enter');
  await page.waitForSelector('form.formulaire-de-fiche');
  await field(page, 'videos.0.url').fill('https://videos.exemple.fr/forum');
  await field(page, 'videos.0.title').fill('Le forum en images');
  await field(page, 'videos.0.seen').fill('2020-07-11');
  expect(await violationsIn(page)).toEqual([]);
  await keep(page);
  await pieces(page);
  expect(await page.getByLabel('ou la transcription').inputValue()).toBe('');

  // Taken back, neither is named nor written; made again, both are.
  await page.locator('.texte').press('Control+z');
  await settled(page, 'défait');
  await pieces(page);
  expect(await page.locator('.pieces ul:not(.données) li').count()).toBe(1);
  expect(await page.locator('.pieces .données li').count()).toBe(1);
  await page.locator('.texte').press('Control+y');
  await settled(page, 'refait');

  // The document is published: what joins it is declared.
  const panel = page.getByRole('button', { name: /^À déclarer/ });
  if ((await panel.textContent())?.includes('(0)') === false) {
    await panel.press('Enter');
    await page.getByLabel('pourquoi', { exact: true }).fill('Une photo et une vidéo du forum.');
    await page.getByLabel('pourquoi', { exact: true }).press('Enter');
    await settled(page, 'déclaré');
  }
  await page.getByRole('button', { name: 'Publier', exact: true }).press('Enter');
  await page.locator('.enregistre').waitFor();
  expect(await page.locator('.enregistre').textContent()).toContain('Écrit');
  const { problems, content } = judged(readContent(workshop.content));
  expect(problems.filter(({ severity }) => severity === 'refuse')).toEqual([]);
  const entry = content?.entries.communiques.find(({ id }) => id === DOCUMENT);
  expect(entry?.data.images.map(({ file, sha256 }) => [file, sha256])).toEqual([
    [`${DOCUMENT}-la-halle.jpg`, digestOf(readFileSync(join(files, 'La halle.jpg')))],
  ]);
  expect(readFileSync(attached(entry?.data.videos[0]?.transcript ?? ''), 'utf8')).toBe(
    'Bonjour. Le forum commence.\n',
  );
});

test('the file received is kept as an attachment, and where it comes from is asked', async ({ page }) => {
  await page.goto(workshop.url);
  await page.waitForSelector('.texte');
  await page.setInputFiles('.depot input[type=file]', join(FIXTURES, 'import/forum.pdf'));
  await settled(page, 'Importé : forum.pdf');
  const form = page.locator('form.formulaire-de-fiche');
  expect(await form.locator('h2').textContent()).toBe('D’où vient ce fichier ?');
  expect(await violationsIn(page)).toEqual([]);
  await field(page, 'attachments.0.url').fill('https://www.exemple.fr/presse/forum');
  await field(page, 'attachments.0.seen').fill('2024-05-15');
  await field(page, 'attachments.0.origin').fill('Reçu par courriel du service de presse.');
  await keep(page);
  const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
  expect(existsSync(attached(`${id}.pdf`))).toBe(false);
  await page.keyboard.press('Control+s');
  await page
    .locator('.enregistre')
    .filter({ hasText: `pièce « ${id}.pdf »` })
    .waitFor();
  const bytes = readFileSync(join(FIXTURES, 'import/forum.pdf'));
  expect(readFileSync(attached(`${id}.pdf`)).equals(bytes)).toBe(true);
  for (const line of [
    `file: ${id}.pdf`,
    `sha256: ${digestOf(bytes)}`,
    'origin: Reçu par courriel du service de presse.',
    'url: https://www.exemple.fr/presse/forum',
    'seen: 2024-05-15',
  ])
    expect(headerOf(id).replaceAll('"', '')).toContain(line);
  expect(existsSync(join(workshop.folder, 'brouillons/pieces', `${id}.pdf`))).toBe(false);
});

test('a file that was given and given up joins again, or is erased', async ({ page }) => {
  await page.goto(`${workshop.url}#${DOCUMENT}`);
  await page.waitForSelector('.texte');
  await pieces(page);
  await page.getByLabel('joindre', { exact: true }).selectOption({ label: 'une photo, un dessin' });
  writeFileSync(join(files, 'Le quai.jpg'), readFileSync(PICTURE));
  await page.setInputFiles('.joindre input[type=file]', join(files, 'Le quai.jpg'));
  await page.getByRole('button', { name: 'Joindre', exact: true }).press('Enter');
  const form = page.locator('form.formulaire-de-fiche');
  await form.locator('h2').press('Escape');
  await pieces(page);
  const again = page.getByRole('button', { name: /^Joindre : .*-le-quai\.jpg$/ });
  await again.press('Enter');
  await form.locator('h2').filter({ hasText: 'Joindre une image' }).waitFor();
  const named = form.locator('[data-field$=".file"]').locator('input, textarea').first();
  expect(await named.inputValue()).toMatch(/-le-quai\.jpg$/);
  await form.locator('h2').press('Escape');
  const fold = page.locator('.données summary').filter({ hasText: 'le-quai' });
  await fold.press('Enter');
  expect(await violationsIn(page)).toEqual([]);
  await page.getByRole('button', { name: /^Effacer : .*-le-quai\.jpg$/ }).press('Enter');
  await settled(page, /^Effacé : .*-le-quai\.jpg$/);
  await pieces(page);
  expect(await again.count()).toBe(0);
  expect(existsSync(join(workshop.folder, 'brouillons/pieces', `${DOCUMENT}-le-quai.jpg`))).toBe(false);
});

test('« Pièces » holds in a narrow window, in the dark and in the light', async ({ open }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await (await open({ viewport: { width: 768, height: 1024 }, colorScheme })).newPage();
    await page.goto(`${workshop.url}#${DOCUMENT}`);
    await page.waitForSelector('.texte');
    await pieces(page);
    await page.getByLabel('joindre', { exact: true }).selectOption({ index: 2 });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
    expect(await violationsIn(page)).toEqual([]);
  }
});
