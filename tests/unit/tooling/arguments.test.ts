/** What a person types after a command: read, or said in French before anything is done. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { MONDE } from '../../corpora.ts';
import { readArguments } from '../../../scripts/lib/arguments.ts';
import { ROOT } from '../../../scripts/lib/install.mjs';
import { explainNoCommit, PLAIN } from '../../../scripts/lib/no-commit.ts';

const OPTIONS = {
  format: { type: 'string' },
  to: { type: 'string' },
  fix: { type: 'boolean', default: false },
} as const;
const read = (args: string[], environment = {}) => readArguments({ args, options: OPTIONS }, environment);

test.each([
  [
    ['--forma', 'json'],
    '« --forma » n’est pas une option de cette commande',
    'vouliez-vous dire « --format » ?',
  ],
  [
    ['--profondeur'],
    '« --profondeur » n’est pas une option de cette commande',
    'options : --format, --to, --fix',
  ],
  [['contenu'], '« contenu » est de trop', 'options : --format, --to, --fix'],
  [['--format'], '« --format » attend une valeur', 'écrivez --format=valeur'],
  [['--format', '--fix'], '« --format » attend une valeur', 'écrivez --format=valeur'],
  [['--fix=oui'], '« --fix » ne prend pas de valeur', 'écrivez --fix seul'],
])('%j is refused', (args, message, remedy) => {
  expect(read(args)).toEqual({ message, remedy });
});

test('under npm, a word too many may be the value of an option that npm has kept, and the way to give it is said', () => {
  expect(read(['github'], { npm_lifecycle_event: 'check' })).toEqual({
    message: '« github » est de trop',
    remedy: 'options : --format, --to, --fix, à mettre après « -- » : npm run check -- --format',
  });
});

test('what is declared is read', () => {
  expect(read(['--format', 'json', '--fix'])).toMatchObject({ values: { format: 'json', fix: true } });
});

test.each([
  ['fix', 'npm_config_fix', 'true'],
  ['to', 'npm_config_token_description', 'ailleurs'],
])(
  '« --%s » without « -- » before it stays with npm: the command says so, and does nothing',
  (name, key, value) => {
    expect(read([], { npm_lifecycle_event: 'check', [key]: value })).toEqual({
      message: `npm garde « --${name} » pour lui, et la commande ne le reçoit pas`,
      remedy: `mettez « -- » devant : npm run check -- --${name}`,
    });
  },
);

test('what npm keeps for reasons of its own is no option of ours', () => {
  for (const environment of [
    { npm_lifecycle_event: 'check', npm_config_loglevel: 'info', npm_config_format_package_lock: 'true' },
    { npm_lifecycle_event: 'check', npm_config_fix: '' },
    { npm_config_fix: 'true' },
  ])
    expect(read(['--fix'], environment)).toMatchObject({ values: { fix: true } });
});

test('npm itself: « npm run publish-ledger --check » writes nothing', () => {
  const { npm_execpath: _, ...environment } = process.env;
  const content = mkdtempSync(join(tmpdir(), 'aufil-registre-'));
  onTestFinished(() => rmSync(content, { recursive: true, force: true }));
  cpSync(MONDE, content, { recursive: true });
  const before = readdirSync(content, { recursive: true });
  const run = spawnSync('npm', ['run', '--silent', 'publish-ledger', '--check'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...environment, CONTENT_DIR: content },
    shell: process.platform === 'win32',
  });
  expect([run.status, run.stdout]).toEqual([2, '']);
  expect(run.stderr).toContain('mettez « -- » devant : npm run publish-ledger -- --check.\n');
  expect(readdirSync(content, { recursive: true })).toEqual(before);
});

test('no command reads its options by itself', () => {
  const commands = readdirSync(join(ROOT, 'scripts')).filter((name) => name.endsWith('.ts'));
  const texts = commands.map((name) => [name, readFileSync(join(ROOT, 'scripts', name), 'utf8')] as const);
  expect(texts.filter(([, text]) => text.includes('commandArguments(')).length).toBeGreaterThan(10);
  expect(texts.filter(([, text]) => /\bparseArgs\b/.test(text))).toEqual([]);
});

test('a commit that git does not give is said in French, with what a copy without its history lacks', () => {
  const root = mkdtempSync(join(tmpdir(), 'aufil-commit-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const git = (folder: string, ...args: string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=x', '-c', 'user.email=x@x.example', ...args], {
      stdio: 'ignore',
    });
  const whole = join(root, 'entier');
  git(root, 'init', '--quiet', whole);
  for (const name of ['a', 'b']) {
    writeFileSync(join(whole, name), name);
    git(whole, 'add', name);
    git(whole, 'commit', '--quiet', '-m', name);
  }
  git(root, 'clone', '--quiet', '--depth', '1', `file://${whole}`, 'court');
  const message = '« HEAD~1 » : commit introuvable, ou sans dossier de contenu';
  expect(explainNoCommit(new Error('fatal: bad revision'), 'HEAD~1', join(root, 'court'))).toEqual({
    message,
    remedy: 'cette copie n’a pas toute l’histoire du dépôt : git fetch --unshallow',
  });
  expect(explainNoCommit(new Error('fatal: bad revision'), 'HEAD~1', whole)).toEqual({
    message,
    remedy: 'donnez une branche ou un commit de ce dépôt',
  });
  const alone = join(root, 'seul');
  mkdirSync(alone);
  expect(explainNoCommit(thrownBy('git', '-C', alone, 'rev-parse', 'HEAD'), 'HEAD', alone)).toEqual({
    message: `« ${alone} » n’est dans aucun dépôt git`,
    remedy: 'lancez la commande dans un dépôt, ou faites-en un : git init',
  });
  const stderr = `fatal: detected dubious ownership in repository at '${whole}'`;
  expect(explainNoCommit(Object.assign(new Error(), { stderr }), 'HEAD', join(whole, 'content'))).toEqual({
    message: `« ${join(whole, 'content')} » est à un autre utilisateur, et git ne le lit pas`,
    remedy: `s’il est sûr : git config --global --add safe.directory ${whole}`,
  });
});

/** What running a program throws; nothing of this machine's language. */
function thrownBy(program: string, ...args: string[]): unknown {
  try {
    return execFileSync(program, args, { stdio: 'pipe', env: PLAIN });
  } catch (error) {
    return error;
  }
}

test.each([
  ['git', 'Git est introuvable sur cette machine'],
  ['tar', 'Le programme « tar » est introuvable sur cette machine'],
])('where %s is not, that is what is said', (program, message) => {
  const error = Object.assign(new Error('spawn'), { code: 'ENOENT', path: program });
  expect(explainNoCommit(error, 'HEAD', ROOT)).toEqual({ message, remedy: 'installez-le, puis relancez' });
});
