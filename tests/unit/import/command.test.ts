/** `npm run import`: what it writes, and that it replaces nothing. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContent } from '#entries/folder.ts';
import { judged } from '#graph/asked/judge.ts';
import { FIXTURES } from './drafts.ts';

const ROOT = join(import.meta.dirname, '../../..');
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/import.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
const fixture = (name: string) => join(FIXTURES, name);
const tree = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(folder.length + 1))
    .sort();

test('writes the draft, the original and the proposals, and says what is missing', () => {
  const { status, stdout } = run(fixture('navette.html'), '--to', folder);
  expect(status).toBe(0);
  const id = '2024-03-11-la-navette-de-la-lande-reprend-son-service';
  expect(tree()).toEqual([
    `brouillons/${id}/original.html`,
    `brouillons/${id}/propositions.yaml`,
    `communiques/${id}.mdx`,
    `sources/${id}.txt`,
    `transcriptions/${id}.yaml`,
  ]);
  expect(readFileSync(join(folder, `brouillons/${id}/original.html`))).toEqual(
    readFileSync(fixture('navette.html')),
  );
  expect(stdout).toContain('summary : à écrire');
  expect(stdout).toContain('Note interne.');
});

test('never replaces a file, and then writes none', () => {
  expect(run(fixture('navette.html'), '--to', folder, '--id', '2024-03-11-navette').status).toBe(0);
  rmSync(join(folder, 'sources/2024-03-11-navette.txt'));
  const before = tree();
  const { status, stderr } = run(fixture('navette.html'), '--to', folder, '--id', '2024-03-11-navette');
  expect(status).toBe(1);
  expect(stderr).toContain('rien n’est remplacé');
  expect(tree()).toEqual(before);
});

test.each([
  [['--id', '../dehors'], '--id'],
  [['--id', 'Majuscules'], '--id'],
])('an id that is no name of a file is refused: %s', (args, message) => {
  const { status, stderr } = run(fixture('navette.html'), '--to', folder, ...args);
  expect([status, stderr]).toEqual([1, expect.stringContaining(message)]);
  expect(tree()).toEqual([]);
  expect(existsSync(join(folder, '../dehors.mdx'))).toBe(false);
});

test('what is not a document is refused in a sentence', () => {
  const broken = join(folder, 'casse.docx');
  writeFileSync(broken, 'rien');
  for (const [args, message] of [
    [[broken], 'ne peut pas être lu'],
    [[join(folder, 'absent.pdf')], 'n’existe pas'],
    [[join(ROOT, 'package.json')], 'format non lu'],
  ] as const) {
    const { status, stderr } = run(...args, '--to', folder);
    expect([status, stderr]).toEqual([1, expect.stringContaining(message)]);
    expect(stderr).not.toContain('    at ');
  }
  expect(run().status).toBe(2);
  expect(run('--help').stdout).toContain('npm run import');
});

test('what is published is not imported over', () => {
  const [id = ''] = readdirSync(join(ROOT, 'content/communiques')).map((name) => name.replace('.mdx', ''));
  const { status, stderr } = run(fixture('navette.html'), '--to', folder, '--id', id);
  expect([status, stderr]).toEqual([1, expect.stringContaining('déjà publié')]);
});

test('the check accepts the draft, but for what is said to be missing and for its records', () => {
  cpSync(join(ROOT, 'tests/fixtures/monde'), folder, { recursive: true });
  const before = judged(readContent(folder)).problems.filter(({ severity }) => severity === 'refuse').length;
  const { stdout } = run(fixture('navette.html'), '--to', folder, '--id', '2024-03-11-navette');
  expect(stdout).toContain('issuer :');
  rmSync(join(folder, 'brouillons'), { recursive: true });
  const problems = judged(readContent(folder)).problems.filter(({ severity }) => severity === 'refuse');
  expect(before).toBe(0);
  const own = problems.filter(({ path }) => path.includes('2024-03-11-navette'));
  expect(
    own.map(({ field }) => field).filter((field) => !['issuer', 'summary', 'communique'].includes(field)),
  ).toEqual([]);
  expect(own.map(({ field }) => field)).toEqual(expect.arrayContaining(['issuer', 'summary']));
});
