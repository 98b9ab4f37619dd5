/** The files that have changed since the last version. */
import type { Run } from './run.ts';

const WHAT: Readonly<Record<string, string>> = { '?': 'nouveau', A: 'nouveau', D: 'retiré', R: 'renommé' };

/** « nouveau », « changé », « retiré », in the order of the folder. */
export function changedFiles(git: Run, folder = '.'): { path: string; what: string }[] {
  return git(['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=all', '--', folder])
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => ({
      path: line.slice(3),
      what: WHAT[line.slice(0, 2).trim().charAt(0)] ?? 'changé',
    }));
}
