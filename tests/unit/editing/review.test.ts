/** `npm run review`: what a reader would find changed, and nothing else. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { MONDE } from '../../corpora.ts';
import { reviewText } from '#editing/review-text.ts';
import { changesBetween } from '#editing/review.ts';
import type { WrittenWorld } from '../graph/written-world.ts';
import { HALLE, village } from '../graph/rules/village.ts';

const said = (after: WrittenWorld, before: WrittenWorld = village) =>
  changesBetween(before.read().content, after.read().content).map(({ kind, id, how, url, details }) => ({
    entry: `${kind}/${id}`,
    how,
    url,
    details: details.map(({ what, before: was, after: is }) => [what, was, is]),
  }));

describe('what changes', () => {
  test('nothing, when nothing does', () => {
    expect(said(village)).toEqual([]);
    expect(reviewText([])).toBe('# Ce qui change pour les lecteurs\n\nRien.\n');
  });

  test('a figure: before, after, under its French name', () => {
    const after = village.edit('figures/aide.yaml', 'value: 30000', 'value: 40000');
    expect(said(after)).toEqual([
      {
        entry: 'figures/aide',
        how: 'changé',
        url: '/chiffres/aide/',
        details: [['la valeur', '30000', '40000']],
      },
    ]);
  });

  test('a sentence of a document', () => {
    const path = `communiques/${HALLE}.mdx`;
    const [change] = said(village.edit(path, 'peindre les grilles', 'repeindre les grilles'));
    expect(change?.details).toEqual([
      ['phrase', 'peindre les grilles.', undefined],
      ['phrase', undefined, 'repeindre les grilles.'],
    ]);
  });

  test('an entry that comes, and one that goes with its address', () => {
    const fewer = village.remove('vocabulary/halle.yaml');
    expect(said(fewer)).toEqual([
      { entry: 'vocabulary/halle', how: 'supprimé', url: '/vocabulaire/halle/', details: [] },
    ]);
    expect(said(village, fewer)[0]?.how).toBe('nouveau');
  });

  test('an entry that moves, and one that is withdrawn, are not said to be gone', () => {
    const text = village.text('vocabulary/halle.yaml');
    const moved = village
      .remove('vocabulary/halle.yaml')
      .write('vocabulary/marche.yaml', `${text}formerly:\n  - /vocabulaire/halle/\n`);
    expect(said(moved).map(({ entry, how }) => [entry, how])).toEqual([
      ['vocabulary/halle', 'déplacé'],
      ['vocabulary/marche', 'nouveau'],
    ]);
    const withdrawn = village.append(
      'vocabulary/halle.yaml',
      'withdrawn:\n  day: 2020-12-01\n  why: "Un doublon."\n',
    );
    expect(said(withdrawn)).toEqual([
      {
        entry: 'vocabulary/halle',
        how: 'retiré',
        url: '/vocabulaire/halle/',
        details: [['raison', undefined, 'Un doublon.']],
      },
    ]);
  });

  test('one element put before others is one change', () => {
    const after = village.edit(
      'figures/etals.yaml',
      'alsoSaid:\n',
      `alsoSaid:\n  - communique: ${HALLE}\n    quote: "12 étals seront doublés"\n`,
    );
    expect(said(after)[0]?.details).toEqual([['les mots exacts', undefined, '12 étals seront doublés']]);
  });
});

test('is told in Markdown, kind by kind; what is longer is cut, what is many is counted', () => {
  const after = village
    .edit('figures/aide.yaml', 'value: 30000', 'value: 40000')
    .edit('organisations/etat.yaml', 'name: "État"', `name: "${'État '.repeat(60)}"`);
  const text = reviewText(
    changesBetween(village.read().content, after.read().content),
    Array.from({ length: 14 }, (_, index) => `src/${index}.ts`),
  );
  expect(text).toContain('## Chiffres\n\n- Fiche changée : **Aide de l’État** (/chiffres/aide/)\n');
  expect(text).toContain('  - la valeur : « 30000 » → « 40000 »\n');
  expect(text).toContain('État… »');
  expect(text).toContain('- et 2 autres fichiers du programme\n');
});

describe('the command', () => {
  const ROOT = join(import.meta.dirname, '../../..');
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/review.ts', ...args], { cwd: ROOT, encoding: 'utf8' });

  test('compares the working copy with a commit', () => {
    const { status, stdout } = run('HEAD');
    expect(status).toBe(0);
    expect(stdout).toContain('# Ce qui change pour les lecteurs');
  });

  test.each(['nulle-part', '--output=x'])('%s is no commit: said in French', (base) => {
    const { status, stderr } = run('--', base);
    expect(status).toBe(1);
    expect(stderr).toContain('commit introuvable');
  });

  test.each(['', 'archive/'])('an archive in a repository of its own (%s) is compared there', (folder) => {
    const repository = mkdtempSync(join(tmpdir(), 'aufil-revue-'));
    onTestFinished(() => rmSync(repository, { recursive: true, force: true }));
    const git = (...args: string[]) => {
      const name = ['-c', 'user.name=x', '-c', 'user.email=x@x.example'];
      execFileSync('git', ['-C', repository, ...name, ...args], { stdio: 'ignore' });
    };
    const content = join(repository, folder);
    cpSync(MONDE, content, { recursive: true });
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '-m', 'Avant');
    const site = join(content, 'site.yaml');
    const [figure = ''] = readdirSync(join(content, 'figures'));
    rmSync(join(content, 'figures', figure));
    expect(existsSync(site)).toBe(true);
    const env = { ...process.env, CONTENT_DIR: content };
    const options = { cwd: ROOT, encoding: 'utf8', env } as const;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/review.ts', 'HEAD'], options);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('- Fiche supprimée, et son adresse avec elle');
    expect(stdout).not.toContain('## Le site lui-même');
  });
});
