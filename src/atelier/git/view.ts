/** What has changed in `content/`, in plain French and word by word. */
import type { GitView } from '../outcomes.ts';
import { publishingSet, type Staying } from '../publishing/set.ts';
import { changedFiles } from './changed.ts';
import { changedPieces, folderIn } from './pieces.ts';
import { gitIn, type Environment, type Run } from './run.ts';

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

export interface Seen {
  view: Omit<GitView, 'stays'>;
  stays: readonly Staying[];
}

/** `of`: the record with which files go; all that has changed goes if none is said. */
export function gitView(root: string, environment: Environment, of?: string): Seen {
  const git = gitIn(root, environment);
  try {
    const [files, diff] = [changedFiles(git), wordsOf(git)];
    if (of === undefined) return { view: { isRepository: true, files, diff }, stays: [] };
    const top = git(['rev-parse', '--show-toplevel']).trim();
    const folder = folderIn(top, root);
    const { along, stays } = publishingSet(of, changedPieces(gitIn(top, environment), root, folder));
    const going = new Set(along.map(({ path }) => (folder === '.' ? path : `${folder}/${path}`)));
    const goes = ({ path }: { path: string }) => going.has(path);
    return { view: { isRepository: true, files: files.filter(goes), diff: diff.filter(goes) }, stays };
  } catch {
    return { view: { isRepository: false, files: [], diff: [] }, stays: [] };
  }
}
