/** A site is not built for a place where its addresses could not lead. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ROOT } from '../../../scripts/lib/install.mjs';
import { explainWhere } from '../../../scripts/lib/where.ts';

const WHOLE = 'écrivez l’adresse entière, sans chemin : SITE_URL=https://exemple.fr';
const PATH = 'écrivez un chemin de lettres sans accent, de chiffres et de tirets : BASE_PATH=/dossier/';

test.each([
  ['exemple.fr', 'qui n’est pas l’adresse d’un site', WHOLE],
  ['/dossier/', 'qui n’est pas l’adresse d’un site', WHOLE],
  ['ftp://exemple.fr', 'qui n’est pas l’adresse d’un site', WHOLE],
  [
    'https://exemple.fr/dossier',
    'qui a un chemin',
    'écrivez SITE_URL=https://exemple.fr BASE_PATH=/dossier/',
  ],
  ['https://exemple.fr/?a=b', 'et dit plus qu’un site', WHOLE],
  ['https://exemple.fr/#a', 'et dit plus qu’un site', WHOLE],
  [
    'https://préfecture-réunion.fr',
    'que les adresses n’écrivent pas ainsi',
    'écrivez SITE_URL=https://xn--prfecture-runion-cqbj.fr',
  ],
  ['https://exemple.fr:443', 'que les adresses n’écrivent pas ainsi', 'écrivez SITE_URL=https://exemple.fr'],
  ['https://exemple.fr/?', 'que les adresses n’écrivent pas ainsi', 'écrivez SITE_URL=https://exemple.fr'],
  ['https://moi:secret@exemple.fr', 'et dit plus qu’un site', WHOLE],
])('SITE_URL=%s is refused', (SITE_URL, wrong, remedy) => {
  expect(explainWhere({ SITE_URL })).toEqual({ message: `SITE_URL vaut « ${SITE_URL} », ${wrong}`, remedy });
});

test.each([
  '/été/',
  '/mon dossier/',
  'C:/Program Files/Git/dossier/',
  '/a"b/',
  '//',
  '/a//b/',
  '/../a/',
  '/a?b',
  'https://exemple.fr/',
])('BASE_PATH=%s is refused', (BASE_PATH) => {
  const message = `BASE_PATH vaut « ${BASE_PATH} », que les adresses ne peuvent pas porter`;
  expect(explainWhere({ BASE_PATH })).toEqual({ message, remedy: PATH });
});

test.each([
  {},
  { SITE_URL: '', BASE_PATH: '' },
  { SITE_URL: 'https://Exemple.fr', BASE_PATH: '/' },
  { SITE_URL: 'http://localhost:8080/', BASE_PATH: 'dossier' },
  { SITE_URL: 'https://exemple.fr', BASE_PATH: '/a.b/c-d_e/2026/' },
])('%j is a place', (environment) => {
  expect(explainWhere(environment)).toBeUndefined();
});

test.each([
  ['scripts/build.ts', []],
  ['scripts/serve.ts', []],
  ['scripts/archive.ts', ['--day', '2026-11-29']],
  ['scripts/hosts.ts', ['nginx']],
])('%s says it in one line, and does nothing', (script, args) => {
  const folder = mkdtempSync(join(tmpdir(), 'aufil-lieu-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const env = { ...process.env, BASE_PATH: '/été/', OUT_DIR: join(folder, 'site') };
  const options = { cwd: ROOT, env, encoding: 'utf8', timeout: 30_000 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], options);
  const line = `BASE_PATH vaut « /été/ », que les adresses ne peuvent pas porter ; ${PATH}.\n`;
  expect([status, stdout, stderr]).toEqual([2, '', line]);
  expect(readdirSync(folder)).toEqual([]);
});
