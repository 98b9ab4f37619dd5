// cspell:ignore EINTEGRITY aufil
/** What a proposal from anyone could slip in beside content: a workflow, a lockfile, code, words that are published. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../../../scripts/lib/install.mjs';
import { published } from '../graph/ledger-world.ts';
import { ASSISES, village } from '../graph/rules/village.ts';

const FOLDER = join(ROOT, '.github/workflows');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** What would let the code of a proposal do more than read: its own trigger, a secret, a token left on disk, a machine of ours. */
function openings(text: string): string[] {
  const { on = [], jobs = {} } = parse(text) as {
    on?: string | string[] | Record<string, unknown>;
    jobs?: Record<
      string,
      { 'runs-on'?: unknown; steps?: { uses?: string; with?: Record<string, unknown> }[] }
    >;
  };
  const triggers = typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on);
  return [
    ...triggers.filter((one) => /^(?:pull_request_target|workflow_run|issue_comment)$/.test(one)),
    ...(text.match(/\$\{\{\s*secrets\.\w+/g) ?? []),
    ...Object.values(jobs).flatMap(({ 'runs-on': machine, steps = [] }) => [
      ...(JSON.stringify(machine ?? '').includes('self-hosted') ? ['self-hosted'] : []),
      ...steps.flatMap(({ uses = '', with: given }) =>
        uses.startsWith('actions/checkout@') && given?.['persist-credentials'] !== false
          ? ['jeton gardé']
          : [],
      ),
    ]),
  ];
}

test.each(readdirSync(FOLDER))(
  '%s gives the code of a proposal no secret, no token and no right of the base',
  (name) => {
    expect(openings(read(`.github/workflows/${name}`))).toEqual([]);
  },
);

test('a workflow that would is seen', () => {
  const ci = read('.github/workflows/ci.yml');
  expect(openings(ci.replace('  pull_request:', '  pull_request_target:'))).toEqual(['pull_request_target']);
  expect(openings(ci.replace('persist-credentials: false', 'persist-credentials: true'))).toEqual([
    'jeton gardé',
  ]);
  expect(openings(`${ci}          T: \${{ secrets.TOKEN }}\n`)).toEqual(['${{ secrets.TOKEN']);
  expect(openings(ci.replace('runs-on: ubuntu-24.04', 'runs-on: [self-hosted, linux]'))).toEqual([
    'self-hosted',
  ]);
});

test('whoever names reviewers names one for what the forge runs and installs', () => {
  const places = read('.github/CODEOWNERS').match(/(?<=^#\s+)(?:\*|\/\S+)(?=\s+@)/gm) ?? [];
  expect(places).toEqual(
    expect.arrayContaining(['*', '/content/', '/content/ledger/', '/.github/', '/package-lock.json']),
  );
});

/** The packages of a lockfile that nothing seals: whatever the registry gives would be installed. */
function unsealed(lockfile: string): string[] {
  const { packages } = JSON.parse(lockfile) as {
    packages: Record<string, { integrity?: string; link?: true; resolved?: string }>;
  };
  return Object.entries(packages).flatMap(([path, { integrity = '', link, resolved = '' }]) =>
    path === '' ||
    link === true ||
    (/^sha512-[A-Za-z\d+/]{86}==$/.test(integrity) && !/^(?:git|http:)/.test(resolved))
      ? []
      : [path.replace(/^.*node_modules\//, '')],
  );
}

test('every package of the lockfile is sealed by its fingerprint', () => {
  const lockfile = read('package-lock.json');
  expect(unsealed(lockfile)).toEqual([]);
  const { packages } = JSON.parse(lockfile) as { packages: Record<string, { integrity?: string }> };
  const { integrity } = packages['node_modules/zod'] ?? {};
  expect(unsealed(lockfile.replace(`"integrity": "${integrity}"`, '"license": "MIT"'))).toEqual(['zod']);
});

test('npm ci installs nothing of another content than the lockfile says, and all that has no fingerprint', () => {
  const root = mkdtempSync(join(tmpdir(), 'aufil-lock-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const npm = (...args: string[]) =>
    spawnSync(
      'npm',
      [...args, '--offline', '--ignore-scripts', '--no-audit', '--no-fund', `--cache=${join(root, 'cache')}`],
      {
        cwd: root,
        encoding: 'utf8',
      },
    );
  writeFileSync(join(root, 'package.json'), '{"name":"halle","version":"1.0.0"}');
  expect(npm('pack').status).toBe(0);
  writeFileSync(
    join(root, 'package.json'),
    '{"name":"essai","version":"1.0.0","dependencies":{"halle":"file:halle-1.0.0.tgz"}}',
  );
  expect(npm('install').status).toBe(0);
  const path = join(root, 'package-lock.json');
  const lockfile = readFileSync(path, 'utf8');
  expect(unsealed(lockfile)).toEqual([]);
  writeFileSync(
    path,
    lockfile.replace(/"integrity": "sha512-.{8}/, (found) => `${found.slice(0, -8)}AAAAAAAA`),
  );
  const altered = npm('ci');
  expect([altered.status === 0, altered.stderr.includes('EINTEGRITY')]).toEqual([false, true]);
  // What npm lets pass is what the test above is for.
  writeFileSync(path, lockfile.replace(/,?\s*"integrity": "[^"]+"/, ''));
  expect(unsealed(readFileSync(path, 'utf8'))).toEqual(['halle']);
  expect(npm('ci').status).toBe(0);
});

test('a published text that changes without a word is refused; a declared change is not', () => {
  const path = `communiques/${ASSISES}.mdx`;
  const silent = published(village, '2020-12-01').edit(
    path,
    'Deux tables se sont tenues.',
    'Deux tables se sont bien tenues.',
  );
  expect(silent.said('ledger')).toEqual([
    expect.stringContaining(
      'cette phrase n’est pas de celles qui ont été publiées : « Deux tables se sont bien tenues. »',
    ),
  ]);
  const said = silent.edit(
    path,
    'summary: ',
    'changes:\n  - day: 2020-12-03\n    why: "Un mot avait été mal recopié."\n    edits:\n      - from: "Deux tables se sont tenues."\n        to: "Deux tables se sont bien tenues."\nsummary: ',
  );
  expect(said.said('ledger')).toEqual([]);
});
