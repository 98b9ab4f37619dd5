/**
 * The ledger of a commit that is published, against the one of the working copy. Inside a ledger each file vouches for
 * those that it follows; nothing but the history vouches for the last ones.
 */
import { execFileSync } from 'node:child_process';
import type { Problem } from '#entries/problem.ts';
import { PLAIN } from './no-commit.ts';

const REMEDY = (ref: string, path: string) =>
  `le registre ne fait que s’allonger : remettez ce fichier (git checkout ${ref} -- ${path})`;

/**
 * Every file of the ledger that `ref` has, and that is gone or altered.
 * @param folder the content folder; `shown` is how it is named in messages
 * @throws Error if git does not know `ref`, or the folder is not in a repository
 */
export function ledgerSince(folder: string, shown: string, ref: string): Problem[] {
  const said = execFileSync(
    'git',
    [
      '-C',
      folder,
      'diff',
      '--merge-base',
      '--no-renames',
      '--relative',
      '--name-status',
      '-z',
      '--end-of-options',
      ref,
      '--',
      'ledger',
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env: PLAIN },
  );
  const [...words] = said.split('\0');
  const problems: Problem[] = [];
  for (let at = 0; at + 1 < words.length; at += 2) {
    const [status, name = ''] = [words[at], words[at + 1]];
    if (status === 'A') continue;
    const path = `${shown}/${name}`;
    problems.push({
      path,
      line: 0,
      column: 0,
      field: '',
      message:
        status === 'D'
          ? 'ce fichier du registre a été publié, et n’est plus là'
          : 'ce fichier du registre a été publié, et n’est plus le même',
      remedy: REMEDY(ref, path),
      severity: 'refuse',
    });
  }
  return problems;
}
