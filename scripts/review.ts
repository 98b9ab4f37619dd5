/** `npm run review -- <base>`: what the working copy changes for readers since a commit, in French. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { reviewText } from '#editing/review-text.ts';
import { changesBetween } from '#editing/review.ts';
import { readContent } from '#entries/folder.ts';
import { commandArguments } from './lib/arguments.ts';
import { neededRoot } from './lib/content-folder.ts';
import { inOneLine } from '#text/complaint.ts';
import { ROOT } from './lib/install.mjs';
import { explainNoCommit } from './lib/no-commit.ts';

const HELP = `Dit ce que la copie de travail change pour les lecteurs, depuis un commit.

  npm run review -- origin/main`;

const { values, positionals } = commandArguments({
  options: { help: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const git = (...args: string[]) =>
  execFileSync('git', args, { cwd: ROOT, maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'pipe'] });

/** The content of a commit, written apart and read as any other. */
function contentAt(commit: string, folder: string) {
  const apart = mkdtempSync(join(tmpdir(), 'avant-'));
  try {
    const archive = git('archive', '--format=tar', commit, '--', folder);
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
    const commit = git('rev-parse', '--verify', '--end-of-options', `${base}^{commit}`).toString().trim();
    const folder = relative(ROOT, root);
    const before = contentAt(commit, folder);
    const after = readContent(root).content;
    const changed = git('diff', '--name-only', commit, '--', 'src', 'public', 'templates').toString();
    const files = changed.split('\n').filter((path) => path !== '');
    console.log(reviewText(changesBetween(before, after), files));
  } catch (error) {
    console.error(`${inOneLine(explainNoCommit(error, base, ROOT))}.`);
    if (process.env['DEBUG'] !== undefined) console.error(error);
    process.exitCode = 1;
  }
}
