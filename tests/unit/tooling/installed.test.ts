/** Every command of `package.json` works in a fresh clone: what is missing is installed before it, and it is run then. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ROOT } from '../../../scripts/lib/install.mjs';

const FIRST = '--import ./scripts/lib/installed.mjs ';

/** A clone in which npm has installed nothing, of a project whose npm gives it a Node and says so on its output. */
function freshClone(): string {
  const root = mkdtempSync(join(tmpdir(), 'aufil-clone-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const file of ['install.mjs', 'installed.mjs'])
    cpSync(join(ROOT, 'scripts/lib', file), join(root, 'scripts/lib', file));
  write('package.json', '{ "type": "module" }');
  write('package-lock.json', '{ "packages": { "": {} } }');
  write(
    'outside/npm-cli.cjs',
    `const { mkdirSync, rmSync, symlinkSync, writeFileSync } = require('node:fs');
     if (process.env.NPM_FAILS) {
       rmSync('node_modules', { recursive: true, force: true });
       process.exit(7);
     }
     writeFileSync('asked', process.argv.slice(2).join(' '));
     console.log('added 1 package');
     mkdirSync('node_modules/node/bin', { recursive: true });
     symlinkSync(process.execPath, 'node_modules/node/bin/node');
     writeFileSync('node_modules/.package-lock.json', '{ "packages": {} }');`,
  );
  write(
    'scripts/said.mjs',
    `import { existsSync } from 'node:fs';
     console.log(JSON.stringify([process.argv.slice(2), existsSync('node_modules/node/bin/node'), process.execPath]));
     process.exitCode = 3;`,
  );
  return root;
}

const said = (root: string, environment: NodeJS.ProcessEnv = {}) =>
  spawnSync(process.execPath, [...FIRST.trim().split(' '), 'scripts/said.mjs', '--day', 'un jour'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, npm_execpath: join(root, 'outside/npm-cli.cjs'), ...environment },
  });

test('a command of a fresh clone installs what is missing, then answers, and its answer is all that its output holds', () => {
  const root = freshClone();
  const first = said(root);
  expect(first.stderr).toBe(
    'Installation des dépendances (une à deux minutes la première fois)…\nadded 1 package\n',
  );
  expect(JSON.parse(first.stdout)).toEqual([['--day', 'un jour'], true, expect.any(String)]);
  expect(first.status).toBe(3);
});

test('the tools are asked for as well, whatever NODE_ENV or npm’s own settings leave out', () => {
  const root = freshClone();
  said(root, { NODE_ENV: 'production' });
  expect(readFileSync(join(root, 'asked'), 'utf8')).toMatch(/^ci --include=dev /);
});

test('an installation that fails says so, and what npm has taken away before it failed', () => {
  const root = freshClone();
  const failed =
    'Installation des dépendances (une à deux minutes la première fois)…\n' +
    'L’installation a échoué. Vérifiez l’accès au registre npm, puis relancez ; `npm ci` donne le détail.\n';
  expect(said(root, { NPM_FAILS: '1' })).toMatchObject({ status: 7, stdout: '', stderr: failed });
  mkdirSync(join(root, 'node_modules/a'), { recursive: true });
  expect(said(root, { NPM_FAILS: '1' }).stderr).toBe(
    failed.replace('L’inst', 'npm a ôté ce qui était installé avant, et n’a rien mis à la place.\nL’inst'),
  );
});

test('where all is there, nothing is installed, and nothing is said of it', () => {
  const root = freshClone();
  const first = said(root);
  expect(said(root)).toMatchObject({ stderr: '', stdout: first.stdout, status: 3 });
});

const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

/** Whether a command installs what is missing: by its first option, or in the program in JavaScript that it starts with. */
function installs(command: string): boolean {
  if (command.startsWith(`node ${FIRST}`)) return true;
  const [, program] = /^node ([a-z/]+\.mjs)(?: |$)/.exec(command) ?? [];
  return (
    program !== undefined && readFileSync(join(ROOT, program), 'utf8').includes('await ensureInstalled()')
  );
}

test('each command of package.json installs what is missing', () => {
  expect(Object.keys(scripts).length).toBeGreaterThan(20);
  expect(Object.entries(scripts).filter(([, command]) => !installs(command))).toEqual([]);
});

test('one that would not is seen', () => {
  expect(installs('node scripts/atelier.ts')).toBe(false);
  expect(installs('astro dev')).toBe(false);
  expect(installs('node scripts/lib/compiled-once.mjs')).toBe(false);
});
