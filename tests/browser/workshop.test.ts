/**
 * An editor's quarter of an hour, in a browser: the communiqué of 2020 comes as a DOCX, and is published, every number
 * and every name of it proven, by the gestures of the workshop alone.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { readContent } from '#entries/folder.ts';
import { judged } from '#graph/asked/judge.ts';
import { FIXTURES } from '../corpora.ts';
import { copyWithoutSecond } from '../unit/atelier/without-2020.ts';
import { violationsIn } from './harness/accessibility.ts';
import { describe, expect, test } from './harness/test.ts';
import { openWorkshop, type OpenWorkshop } from './harness/workshop.ts';

let workshop: OpenWorkshop;
const git = (...args: string[]) =>
  execFileSync('git', args, { cwd: workshop.folder, encoding: 'utf8' }).trim();

function fill(content: string, folder: string): void {
  copyWithoutSecond(content);
  writeFileSync(join(folder, 'autre.txt'), 'un travail en cours\n');
  const run = (...args: string[]) => execFileSync('git', args, { cwd: folder });
  run('init', '--quiet', '--initial-branch=main');
  run('config', 'user.name', 'Une rédactrice');
  run('config', 'user.email', 'redaction@example.org');
  run('add', '.');
  run('commit', '--quiet', '-m', 'Avant');
  run('init', '--quiet', '--bare', join(folder, 'distant.git'));
  run('remote', 'add', 'origin', join(folder, 'distant.git'));
  writeFileSync(join(folder, 'autre.txt'), 'un travail qui continue\n');
}

beforeAll(async () => {
  workshop = await openWorkshop(fill);
});
afterAll(() => workshop.close());

/** What the workshop says aloud. */
const said = (page: Page) => page.locator('#annonce');
const progress = (page: Page) => page.locator('.progrès').textContent();
/** The head of the proposal that says this. */
const proposal = (page: Page, words: string | RegExp) =>
  page.locator('.propositions button[data-key]').filter({ hasText: words }).first();
const field = (page: Page, name: string) =>
  page.locator(`[data-field="${name}"]`).locator('input, select, textarea').first();

/** Goes to a proposal with the focus, and answers it by one key. */
async function answer(page: Page, words: string | RegExp, key: string): Promise<void> {
  const head = proposal(page, words);
  await head.click();
  await page.waitForSelector('main[aria-busy="false"]');
  await proposal(page, words).focus();
  await page.keyboard.press(key);
}
async function settled(page: Page, words: string | RegExp): Promise<void> {
  await said(page).filter({ hasText: words }).waitFor();
  await page.waitForSelector('main[aria-busy="false"]');
}
async function keep(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Garder', exact: true }).click();
  await settled(page, 'Gardé');
}

/** Accepts a proposal; where the check asks for a reservation of the document, gives the words that it names. */
async function accept(page: Page, words: string | RegExp): Promise<void> {
  await answer(page, words, 'a');
  await said(page)
    .filter({ hasText: /Gardé|Il manque/ })
    .waitFor();
  if ((await said(page).textContent())?.includes('Il manque') !== true) return settled(page, 'Gardé');
  for (const name of ['unit', 'title']) {
    const at = field(page, name);
    const told = (await page.locator(`[data-field="${name}"]`).first().textContent()) ?? '';
    for (const [, lost = ''] of told.matchAll(/→ écrivez « ([^»]+) »/g))
      await at.fill(`${await at.inputValue()} ${lost.trim()}`);
  }
  await keep(page);
}

describe('a document that comes', () => {
  test('is published by gestures alone, and the check accepts it', async ({ open }) => {
    const page = await (await open({ viewport: { width: 1280, height: 800 } })).newPage();
    await page.goto(workshop.url);
    await page.waitForSelector('.texte');
    await page.setInputFiles('input[type=file]', join(FIXTURES, 'import/fondateur-2020.docx'));
    await settled(page, 'Importé : fondateur-2020.docx');
    expect(await progress(page)).toBe('12 nombres, 1 traité ; 17 phrases, 3 reliées');
    expect(await page.locator('.formulaire').textContent()).toContain(
      'En une phrase : à écrire, dans vos mots.',
    );

    const messages = page.locator('.messages-du-texte').first();
    await messages.locator('summary').click();
    expect(await messages.textContent()).toContain('n’est portée par aucune fiche');

    await page.getByRole('button', { name: 'Texte brut' }).click();
    await page.locator('.comparaison del').first().waitFor();
    await page.getByRole('button', { name: /^Propositions/ }).click();

    // Accept: one key each.
    for (const words of ['Michel Lalande', 'Rodolphe Dumoulin', 'Marine Jeantet']) {
      await accept(page, words);
    }
    // The sentence that commits holds numbers too: which of its proposals is said.
    for (const words of ['70 acteurs', '3 enjeux', '3 000', '1,5M€', '1 000', '10M€', '800 000€']) {
      await accept(page, new RegExp(`^un chiffre : .*${words.replace(' ', '\\s')}`));
    }
    expect(await progress(page)).toMatch(/^12 nombres, 9 traités ;/);

    // Amend: what the words do not say is asked for, at its field.
    await answer(page, 'la date d’un événement', 'a');
    await settled(page, 'Il manque quelque chose');
    await expect
      .poll(() =>
        page.evaluate(() => document.activeElement?.closest('[data-field]')?.getAttribute('data-field')),
      )
      .toBe('title');
    await field(page, 'title').fill('Forum régional en ligne');
    await field(page, 'kind').selectOption('forum');
    await keep(page);
    await answer(page, /^un chiffre : doublés/, 'm');
    await field(page, 'title').fill('Doublement annoncé pour 2020');
    await page.locator('.champs-du-formulaire > .champs > .autres > summary').click();
    await field(page, 'multipleOf').selectOption({
      label: 'Les 10M€ mobilisés par l’État en 2019 seront ainsi doublés en 2020 dans le cadre de la…',
    });
    await keep(page);
    expect(await progress(page)).toMatch(/^12 nombres, 12 traités ;/);

    // A new thread, and who is in it: words selected in the text.
    await answer(page, 'seront ainsi doublés', 'm');
    await field(page, 'title').fill(
      'Doubler en 2020 les 10 M€ mobilisés par l’État, dans le cadre de la contractualisation',
    );
    await field(page, 'mentions.0.summary').fill(
      'Doublement annoncé pour 2020, dans le cadre de la contractualisation',
    );
    await field(page, 'level').fill('régional');
    await keep(page);
    for (const [words, role] of [
      ["mobilisés par l'État", 'paie'],
      ["l'État et les Conseils départementaux", 'bénéficie'],
    ] as const) {
      await page.locator('.choisir > summary').click();
      await page.getByLabel('mots exacts').fill(words);
      await page.getByLabel('ce qu’ils prouvent').selectOption('partie');
      await page.getByLabel('de la fiche').selectOption({
        label: 'Doubler en 2020 les 10 M€ mobilisés par l’État, dans le cadre de la contractualisation',
      });
      await page.getByRole('button', { name: 'Préparer' }).click();
      await page.waitForSelector('.formulaire-de-fiche');
      if (role === 'bénéficie')
        await page.locator('[data-field$=".organisation"] select').selectOption('conseils-departementaux');
      await page.locator('[data-field$=".role"] select').selectOption(role);
      await keep(page);
    }

    // The header, then publish: what is refused is said, and nothing is written.
    await page.getByRole('button', { name: 'Publier' }).click();
    await page.locator('.enregistre').filter({ hasText: 'le contrôle refuse de publier' }).waitFor();
    expect(judged(readContent(workshop.content)).content?.entries.communiques.length).toBe(1);
    await page.getByRole('button', { name: /^Fiches/ }).click();
    await page.getByRole('button', { name: 'En-tête du communiqué', exact: true }).click();
    await field(page, 'summary').fill('Le forum régional réunit les acteurs de la lutte contre la pauvreté.');
    await keep(page);
    await page.getByRole('button', { name: 'Publier' }).click();
    await page.locator('.enregistre').filter({ hasText: 'Écrit' }).waitFor();
    const { problems, content } = judged(readContent(workshop.content));
    expect(problems.filter(({ severity }) => severity === 'refuse')).toEqual([]);
    expect(content?.entries.communiques.map(({ draft }) => draft)).toEqual([undefined, undefined]);
  });

  test('is proposed by one commit of content/ alone', async ({ page }) => {
    await page.goto(workshop.url);
    await page.getByRole('button', { name: 'Proposer', exact: true }).first().click();
    await page.locator('.changes').filter({ hasText: 'nouveau : communiqué «' }).waitFor();
    await page.getByLabel('Ce que vous proposez').fill('Publier le forum de 2020');
    await page.locator('.proposer button').click();
    await page.locator('.propose').filter({ hasText: 'contenu/publier-le-forum-de-2020' }).waitFor();
    const files = git('diff', '--name-only', 'main', 'contenu/publier-le-forum-de-2020').split('\n');
    expect(files.length).toBeGreaterThan(12);
    expect(files.filter((path) => !path.startsWith('content/'))).toEqual([]);
    expect(git('log', '-1', '--format=%an <%ae>', 'contenu/publier-le-forum-de-2020')).toBe(
      'Une rédactrice <redaction@example.org>',
    );
    expect(git('--git-dir', 'distant.git', 'branch', '--format=%(refname:short)')).toBe(
      'contenu/publier-le-forum-de-2020',
    );
    expect(git('rev-parse', '--abbrev-ref', 'HEAD')).toBe('main');
    expect(git('diff', '--name-only', '--cached')).toBe('');
    expect(readFileSync(join(workshop.folder, 'autre.txt'), 'utf8')).toBe('un travail qui continue\n');
  });
});

describe('the workshop', () => {
  test('undoes, refuses, waives, and marks what is selected', async ({ page }) => {
    await page.goto(workshop.url);
    await page.setInputFiles('input[type=file]', join(FIXTURES, 'import/forum.docx'));
    await settled(page, 'Importé');
    const before = await page.locator('.propositions > li').count();
    await answer(page, /^un chiffre : .*120/, 'r');
    await settled(page, 'refusée');
    expect(await page.locator('.propositions > li').count()).toBe(before - 1);
    const counted = await progress(page);
    await answer(page, /^une personne et sa fonction/, 'a');
    await settled(page, 'Gardé');
    expect(await progress(page)).not.toBe(counted);
    await page.getByRole('button', { name: 'Défaire' }).click();
    await settled(page, 'défait');
    expect(await progress(page)).toBe(counted);
    await answer(page, /^un chiffre : .*450/, 'l');
    await page.locator('[data-field$=".why"]').locator('textarea').fill('Une surface de chantier.');
    await keep(page);
    await expect
      .poll(() => page.locator('.nombre.raison').filter({ hasText: '450' }).getAttribute('title'))
      .toContain('Une surface de chantier.');
    const leaf = page.locator('.feuille').filter({ hasText: 'plus de 120 acteurs' });
    await leaf.locator('.nombre').filter({ hasText: '120' }).dblclick();
    await expect.poll(() => page.getByLabel('mots exacts').inputValue()).toContain('120');
    // A mistake of the document, kept and signalled.
    await page.getByLabel('mots exacts').fill('approfondies');
    await page.getByLabel('ce qu’ils prouvent').selectOption('faute');
    await page.getByLabel('ce que dit la note').fill('Le document écrit ainsi.');
    await page.getByRole('button', { name: 'Préparer' }).click();
    await settled(page, 'Faute signalée');

    // A record begun by its name, found again, and withdrawn.
    await page.getByText('Nouvelle fiche', { exact: true }).click();
    await page.getByLabel('sorte').selectOption('organisations');
    await page.getByLabel('nom', { exact: true }).fill('Épiceries solidaires');
    await page.getByRole('button', { name: 'Commencer' }).click();
    await field(page, 'kind').selectOption('autre');
    await keep(page);
    await page.getByLabel('Chercher une fiche').fill('epiceries');
    await page.locator('.recherche').getByRole('button', { name: 'Épiceries solidaires' }).click();
    await page.locator('.vie > summary').filter({ hasText: 'Retirer' }).click();
    await page.getByRole('button', { name: 'Retirer cette fiche' }).click();
    await settled(page, 'Gardé');

    await page.keyboard.press('Control+s');
    await page.locator('.enregistre').filter({ hasText: 'Écrit' }).waitFor();
    expect(
      judged(readContent(workshop.content)).problems.filter(({ severity }) => severity === 'refuse'),
    ).toEqual([]);
  });

  test('answers the proposal that has the focus, and never loses it', async ({ page }) => {
    await page.goto(workshop.url);
    await page.setInputFiles('input[type=file]', {
      name: 'halle.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(
        'Lille, le 7 juillet 2021\n\nLa halle ouvre\n\nLa halle compte 12 étals. Elle accueille 30 maraîchers.\n',
      ),
    });
    await settled(page, 'Importé');
    const heads = page.locator('.propositions button[data-key]');
    const answered = (await heads.nth(1).getAttribute('data-key')) ?? '';
    const open = (await heads.nth(0).getAttribute('data-key')) ?? '';
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-key'));
    // Another is open, and none has been opened by hand yet.
    await heads.nth(1).focus();
    await page.keyboard.press('m');
    await page.waitForSelector('.formulaire-de-fiche:is(form)');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe(answered);
    await page.keyboard.press('r');
    await settled(page, 'Proposition refusée');
    expect(await page.locator(`[data-key="${answered}"]`).count()).toBe(0);
    expect(await page.locator(`[data-key="${open}"]`).count()).toBe(1);
    expect(await focused()).toBeTruthy();
    // From the search, a record that is closed leaves the focus where it was opened.
    await page.getByLabel('Chercher une fiche').fill('prefecture');
    await page.locator('.recherche li button').first().press('Enter');
    await page.waitForSelector('form.formulaire-de-fiche');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.closest('.recherche') !== null)).toBe(true);
  });

  test('is accessible, form open or not, wide and narrow', async ({ open }) => {
    const page = await (await open({ viewport: { width: 768, height: 1024 } })).newPage();
    await page.goto(workshop.url);
    await page.waitForSelector('.panneau section');
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBe(0);
    expect(await violationsIn(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.getByRole('button', { name: /^Fiches/ }).click();
    await page.getByRole('button', { name: 'En-tête du communiqué', exact: true }).click();
    await page.waitForSelector('.formulaire-de-fiche');
    expect(await violationsIn(page)).toEqual([]);
  });

  test('does nothing for a page of another site, even with its address', async ({ open }) => {
    const page = await (await open()).newPage();
    await page.goto('/');
    const target = new URL('api/changer/', workshop.url).href;
    const change = { record: 'organisations/intrus', at: '', value: { name: 'Intrus' } };
    const outcome = await page.evaluate(
      async ([address, body]) => {
        const init = { method: 'POST', mode: 'no-cors' as const, body: body ?? '' };
        return fetch(address ?? '', init).then(
          () => 'envoyé',
          () => 'empêché',
        );
      },
      [target, JSON.stringify(change)],
    );
    expect(['envoyé', 'empêché']).toContain(outcome);
    const cross = await fetch(target, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://ailleurs.example' },
      body: JSON.stringify(change),
    });
    expect(cross.status).toBe(403);
    const leaving = await fetch(target, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: new URL(workshop.url).origin },
      body: JSON.stringify({ ...change, record: '../autre' }),
    });
    expect([leaving.status, await leaving.json()]).toEqual([
      403,
      { refusal: expect.stringContaining('aucune collection') as string },
    ]);
    expect(existsSync(join(workshop.content, 'organisations/intrus.yaml'))).toBe(false);
    expect(readFileSync(join(workshop.folder, 'brouillons/atelier.json'), 'utf8')).not.toContain('Intrus');
  });
});
