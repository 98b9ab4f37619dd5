/** A content that is not there, or empty: every command says it in one line with the remedy, and touches nothing. */
// Names of a server and of a gesture of the tests: cspell:ignore nginx unstub
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { explainFolder } from '#entries/there.ts';
import { namedFolder } from '../../../src/content.root.ts';
import { explainPort } from '../../../scripts/lib/port.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const ASTRO = 'node_modules/astro/bin/astro.mjs';
/** Every command that reads a content. */
const COMMANDS: readonly (readonly string[])[] = [
  ['scripts/check.ts'],
  ['scripts/build.ts'],
  ['scripts/publish-ledger.ts'],
  ['scripts/review.ts', 'HEAD'],
  ['scripts/new.ts', 'engagement', 'Ouvrir une halle'],
  ['scripts/import.ts', 'README.md'],
  ['scripts/atelier.ts', '--adresse'],
  ['scripts/links-outside.ts'],
  ['scripts/hosts.ts', 'nginx'],
  ['scripts/schemas.ts'],
  ['scripts/start.mjs'],
  [ASTRO, 'dev'],
];

let apart = '';
beforeAll(() => {
  apart = mkdtempSync(join(tmpdir(), 'dossier-'));
  mkdirSync(join(apart, 'vide'));
  writeFileSync(join(apart, 'vide', '.gitkeep'), '');
  writeFileSync(join(apart, 'fichier'), 'un texte');
});
afterAll(() => rmSync(apart, { recursive: true, force: true }));

const ran = (command: readonly string[], folder: string) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: ROOT,
    encoding: 'utf8',
    timeout: 60_000,
    env: { ...process.env, CONTENT_DIR: join(apart, folder), OUT_DIR: join(apart, 'dist') },
  });
  return { status, said: `${stdout}${stderr}`.trim().split('\n') };
};

const ABSENT = COMMANDS.map((command) => [command, 'absent', 'n’existe pas'] as const);
/** Empty, the folder is asked about in the same place. */
const EMPTY = [['scripts/check.ts'], ['scripts/build.ts']].map(
  (command) => [command, 'vide', 'est vide'] as const,
);

test.each([...ABSENT, ...EMPTY])('%s stops: its folder is « %s »', (command, folder, wrong) => {
  const { status, said } = ran(command, folder);
  expect({ status, lines: said.length }, said.join('\n')).toEqual({ status: 2, lines: 1 });
  expect(said[0]).toContain(`le dossier « ${join(apart, folder)} » ${wrong} ; donnez le dossier`);
  expect(readdirSync(apart).sort()).toEqual(['fichier', 'vide']);
  expect(readdirSync(join(apart, 'vide'))).toEqual(['.gitkeep']);
});

test('a file is no folder, and one that holds something is read', () => {
  expect(ran(['scripts/check.ts'], 'fichier').said[0]).toMatch(/fichier » n’est pas un dossier ; donnez/);
  expect(explainFolder(apart, 'dossier')).toBeUndefined();
});

test('under npm, a folder that is not there may be the value of an option that npm has kept', () => {
  const said = (name: string | undefined) => {
    const env = { ...process.env, npm_lifecycle_event: name };
    return spawnSync(process.execPath, ['scripts/check.ts', 'github'], { cwd: ROOT, encoding: 'utf8', env })
      .stderr;
  };
  const end = ' ; pour la valeur d’une option, mettez « -- » devant l’option\n';
  expect(said(undefined)).toMatch(/^le dossier « github » n’existe pas ; /);
  expect(said(undefined).endsWith(end)).toBe(false);
  expect(said('check').endsWith(end)).toBe(true);
});

test('the workshop says in French what PORT may be', () => {
  const env = { ...process.env, PORT: 'abc' };
  const run = spawnSync(process.execPath, ['scripts/atelier.ts'], { cwd: ROOT, encoding: 'utf8', env });
  const line = 'PORT vaut « abc » ; donnez un nombre entre 0 et 65535 : PORT=8080.\n';
  expect([run.status, run.stderr]).toEqual([2, line]);
});

test.each(['', '0', '8080', '65535'])('PORT=%s is a port', (asked) => {
  expect(explainPort(asked)).toBeUndefined();
});

test.each(['abc', '-1', '65536', '80.5', '1e3', '123456'])('PORT=%s is none', (asked) => {
  expect(explainPort(asked)?.message).toBe(`PORT vaut « ${asked} »`);
});

test('a variable that is set to nothing names none', () => {
  vi.stubEnv('CONTENT_DIR', '');
  expect(namedFolder()).toBe('content');
  vi.stubEnv('CONTENT_DIR', apart);
  expect(namedFolder()).toBe(apart);
  vi.unstubAllEnvs();
});
