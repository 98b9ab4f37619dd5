/** Gestures that begin something: a file dropped, a theme, an office, a word, each from the keyboard or the mouse alone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { readContent } from '#entries/folder.ts';
import { judged } from '#graph/asked/judge.ts';
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

test('a file is dropped on the page; a theme, an office, a word are begun, named, kept as drafts', async ({
  page,
}) => {
  await page.goto(workshop.url);
  await page.waitForSelector('.texte');
  const editor = new Editor(page);
  const bytes = readFileSync(join(FIXTURES, 'import/forum.docx')).toString('base64');
  await page.evaluate((given) => {
    const data = new DataTransfer();
    const held = Uint8Array.from(atob(given), (sign) => sign.charCodeAt(0));
    data.items.add(new File([held], 'forum.docx'));
    document
      .querySelector('.texte')
      ?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
  }, bytes);
  await editor.settled('Importé : forum.docx');

  // A form that nobody wrote in gives way to another panel.
  await page.getByRole('button', { name: /^Messages/ }).press('Enter');
  await page.waitForSelector('section.messages');
  expect(await page.locator('form.formulaire-de-fiche').count()).toBe(0);
  expect(await page.locator('.messages button').count()).toBeGreaterThan(0);

  // An office, from its proposal.
  await page.getByRole('button', { name: /^Propositions/ }).press('Enter');
  await page.waitForSelector('section.propositions');
  await editor.answer([/^une personne et sa fonction/, 'a']);

  // A word of the vocabulary, from words of the text; its name follows its words, then the editor's own.
  await page.locator('.choisir > summary').press('Enter');
  await page.getByLabel('mots exacts').fill('l’aide alimentaire');
  await page.getByLabel('ce qu’ils prouvent').selectOption('mot');
  await page.getByRole('button', { name: 'Préparer' }).press('Enter');
  const name = page.locator('[data-field="nom de la fiche"] input');
  await name.waitFor();
  await page.locator('[data-field="term"] textarea').fill('Repas donnés');
  await expect.poll(() => name.inputValue()).toBe('repas-donnes');
  await name.fill('Aide alimentaire');
  await page.locator('[data-field="nom de la fiche"] .refuse').waitFor();
  expect(await violationsIn(page)).toEqual([]);
  await name.fill('repas');
  await page.locator('[data-field="nom de la fiche"] .refuse').waitFor({ state: 'detached' });
  await editor.keep();

  // A theme begins by its name, and is found again by it.
  await editor.begin('themes', 'Alimentation', {});
  await page.getByLabel('Chercher une fiche').fill('aliment');
  await page.locator('.recherche').getByRole('button', { name: 'Alimentation', exact: true }).waitFor();

  // What is said, and what writes, are in sight wherever one reads.
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  const { y } = (await page.getByRole('button', { name: 'Publier', exact: true }).boundingBox()) ?? { y: -1 };
  expect(y).toBeGreaterThanOrEqual(0);

  await page.keyboard.press('Control+s');
  await page.locator('.enregistre').filter({ hasText: 'Écrit' }).waitFor();
  const { content, problems } = judged(readContent(workshop.content));
  expect(problems.filter(({ severity }) => severity === 'refuse')).toEqual([]);
  expect(content?.entries.vocabulary.map(({ id }) => id)).toContain('repas');
  expect(content?.entries.themes.map(({ id }) => id)).toContain('alimentation');
});
