/** Two documents in progress in one folder, by gestures: one is published and proposed while the other is unfinished. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { readContent } from '#entries/folder.ts';
import { judged } from '#graph/asked/judge.ts';
import { copyWithoutSecond } from '../unit/atelier/without-2020.ts';
import { violationsIn } from './harness/accessibility.ts';
import { Editor } from './harness/editor.ts';
import { expect, test } from './harness/test.ts';
import { openWorkshop, type OpenWorkshop } from './harness/workshop.ts';

let workshop: OpenWorkshop;
const git = (...args: string[]) =>
  execFileSync('git', args, { cwd: workshop.folder, encoding: 'utf8' }).trim();

const HALL = `Lille, le 7 juillet 2021

# La halle ouvre

La halle de la ville de Brumeval compte 12 étals. Elle est présidée par Jeanne Morel, maire de Brumeval.
`;
const BRIDGE = `Lille, le 1er septembre 2021

# Le pont ferme

Le pont compte 5 piles. Jeanne Morel, présidente du Val-Brumeux, le regrette.
`;
const ISSUER = {
  'issuer.organisation': 'ville-de-brumeval',
  'issuer.printed': 'ville de Brumeval',
};

beforeAll(async () => {
  workshop = await openWorkshop((content, folder) => {
    copyWithoutSecond(content);
    writeFileSync(join(folder, 'halle.md'), HALL);
    writeFileSync(join(folder, 'pont.md'), BRIDGE);
    writeFileSync(join(folder, '.gitignore'), '*.md\nbrouillons/\n');
    const run = (...args: string[]) => execFileSync('git', args, { cwd: folder });
    run('init', '--quiet', '--initial-branch=main');
    run('config', 'user.name', 'Une rédactrice');
    run('config', 'user.email', 'redaction@example.org');
    run('add', '.');
    run('commit', '--quiet', '-m', 'Avant');
  });
});
afterAll(() => workshop.close());

test('one is published and proposed with what it needs; the other, unfinished, blocks nothing', async ({
  open,
}) => {
  const page = await (await open({ viewport: { width: 1280, height: 800 } })).newPage();
  await page.goto(workshop.url);
  await page.waitForSelector('.texte');
  const editor = new Editor(page);

  // A colleague's: begun, kept, left there.
  await editor.import(join(workshop.folder, 'pont.md'));
  await editor.answer([/^une personne et sa fonction/, 'a']);
  await page.keyboard.press('Control+s');
  await page.locator('.enregistre').filter({ hasText: 'Écrit' }).waitFor();

  await editor.import(join(workshop.folder, 'halle.md'));
  await editor.begin('organisations', 'Ville de Brumeval', { kind: 'collectivités' });
  await editor.header({ ...ISSUER, summary: 'La halle de Brumeval ouvre.' });
  await editor.answer([/^une personne et sa fonction/, 'a']);
  await editor.answer([
    '12 étals',
    'a',
    { level: 'annoncé', levelWhy: 'Le verbe « compte » est au présent.' },
  ]);
  expect(await editor.publish()).toMatch(/^Enregistrement\s+Écrit :|^Écrit :/);
  const stays = page.locator('.enregistre .restent');
  await stays.filter({ hasText: 'Le pont ferme' }).waitFor();
  expect(await stays.innerText()).toContain('Le pont ferme avec « Jeanne Morel »');
  expect(await violationsIn(page)).toEqual([]);
  const drafts = judged(readContent(workshop.content)).content?.entries.communiques.map(({ id, draft }) => [
    id.slice(0, 10),
    draft !== undefined,
  ]);
  expect(drafts).toEqual(
    expect.arrayContaining([
      ['2021-07-07', false],
      ['2021-09-01', true],
    ]),
  );

  await page.getByRole('button', { name: 'Proposer', exact: true }).first().click();
  await page.locator('.changes').waitFor();
  expect(await page.locator('.changes').innerText()).not.toContain('2021-09-01');
  expect(await page.locator('.proposer .restent').innerText()).toContain('Le pont ferme');
  expect(await violationsIn(page)).toEqual([]);
  await page.getByLabel('Ce que vous proposez').fill('La halle');
  await page.getByLabel('Ce que vous proposez').press('Enter');
  await page.locator('.propose').filter({ hasText: 'contenu/la-halle' }).waitFor();
  const files = git('diff', '--name-only', 'main', 'contenu/la-halle').split('\n');
  expect(files.filter((path) => path.includes('2021-09-01'))).toEqual([]);
  for (const one of ['people/jeanne-morel', 'organisations/ville-de-brumeval'])
    expect(files).toContain(`content/${one}.yaml`);
  const copy = join(workshop.folder, 'copie');
  git('worktree', 'add', '--quiet', copy, 'contenu/la-halle');
  const { problems } = judged(readContent(join(copy, 'content')));
  expect(problems.filter(({ severity }) => severity === 'refuse')).toEqual([]);
  git('worktree', 'remove', '--force', copy);

  // What stays is taken too, when it is asked for.
  await page.getByRole('button', { name: 'Proposer', exact: true }).first().click();
  await page.getByLabel('Proposer aussi ce qui reste').check();
  await page.getByLabel('Ce que vous proposez').fill('Tout');
  await page.getByLabel('Ce que vous proposez').press('Enter');
  await page.locator('.propose').filter({ hasText: 'contenu/tout' }).waitFor();
  expect(git('diff', '--name-only', 'main', 'contenu/tout')).toContain('2021-09-01');
});
