/** `npm run review -- <base>`: what the working copy changes for readers since a commit, in French. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { reviewText } from '#editing/review-text.ts';
import { changesBetween } from '#editing/review.ts';
import { readContent } from '#entries/folder.ts';
import { commandArguments } from './lib/arguments.ts';
import { neededRoot } from './lib/content-folder.ts';
import { inOneLine } from '#text/complaint.ts';
import { ROOT } from './lib/install.mjs';
import { explainNoCommit, PLAIN } from './lib/no-commit.ts';

const HELP = `Dit ce que la copie de travail change pour les lecteurs, depuis un commit.

  npm run review -- origin/main`;

const { values, positionals } = commandArguments({
  options: { help: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const git = (folder: string, ...args: string[]) =>
  execFileSync('git', ['-C', folder, ...args], {
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: PLAIN,
  });

/** The content that a commit of `repository` has in `folder`, written apart and read as any other. */
function contentAt(repository: string, commit: string, folder: string) {
  const apart = mkdtempSync(join(tmpdir(), 'avant-'));
  try {
    const archive = git(repository, 'archive', '--format=tar', commit, '--', folder === '' ? '.' : folder);
    execFileSync('tar', ['-x', '-C', apart], { input: archive });
    return readContent(join(apart, folder)).content;
  } finally {
    rmSync(apart, { recursive: true, force: true });
  }
}

const [base, ...others] = positionals;
if (values.help) {
  console.log(HELP);
} else if (base === undefined || others.length > 0) {
  console.error(`Un commit, et un seul.\n\n${HELP}`);
  process.exitCode = 2;
} else {
  const root = neededRoot();
  try {
    // An archive may have a repository of its own, elsewhere: only in this one does the program change with it.
    const repository = git(root, 'rev-parse', '--show-toplevel').toString().trim();
    const [asked, parts] = [`${base}^{commit}`, ['src', 'public', 'templates']];
    const commit = git(root, 'rev-parse', '--verify', '--end-of-options', asked).toString().trim();
    const before = contentAt(repository, commit, relative(repository, realpathSync(root)));
    const after = readContent(root).content;
    const isOurs = repository === realpathSync(ROOT);
    const changed = isOurs ? git(ROOT, 'diff', '--name-only', commit, '--', ...parts).toString() : '';
    const files = changed.split('\n').filter((path) => path !== '');
    console.log(reviewText(changesBetween(before, after), files));
  } catch (error) {
    console.error(`${inOneLine(explainNoCommit(error, base, root))}.`);
    if (process.env['DEBUG'] !== undefined) console.error(error);
    process.exitCode = 1;
  }
}
