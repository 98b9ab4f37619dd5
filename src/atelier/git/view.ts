/** What has changed in `content/`, in plain French and word by word. */
import type { GitView } from '../outcomes.ts';
import { gitIn, type Environment, type Run } from './run.ts';

const WHAT: Readonly<Record<string, string>> = { '?': 'nouveau', A: 'nouveau', D: 'retiré', R: 'renommé' };

/** « nouveau », « changé », « retiré », in the order of the folder. */
export function changedFiles(git: Run): { path: string; what: string }[] {
  return git(['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=all', '--', '.'])
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => ({
      path: line.slice(3),
      what: WHAT[line.slice(0, 2).trim().charAt(0)] ?? 'changé',
    }));
}

/** The words that went and came. */
function wordsOf(git: Run): GitView['diff'] {
  const files = git([
    'diff',
    'HEAD',
    '--no-ext-diff',
    '--word-diff=porcelain',
    '--unified=1',
    '--',
    '.',
  ]).split(/^diff --git .*\n/m);
  return files.slice(1).map((text) => ({
    path: /^\+\+\+ b\/(.*)$/m.exec(text)?.[1] ?? /^--- a\/(.*)$/m.exec(text)?.[1] ?? '',
    parts: text
      .slice(text.search(/^@@/m))
      .split('\n')
      .flatMap((line) => {
        const sign = line.charAt(0);
        return sign === '+' || sign === '-' || sign === ' '
          ? [{ sign: sign, text: line.slice(1) }]
          : line === '~'
            ? [{ sign: ' ' as const, text: '\n' }]
            : [];
      }),
  }));
}

export function gitView(root: string, environment: Environment): GitView {
  const git = gitIn(root, environment);
  try {
    return { isRepository: true, files: changedFiles(git), diff: wordsOf(git) };
  } catch {
    return { isRepository: false, files: [], diff: [] };
  }
}
