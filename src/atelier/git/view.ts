/** What has changed in `content/`, in plain French and word by word. */
import type { GitView } from '../outcomes.ts';
import { publishingSet, type Staying } from '../publishing/set.ts';
import { changedFiles } from './changed.ts';
import { treeOf } from './commit.ts';
import { changedPieces, folderIn, isChange } from './pieces.ts';
import { gitIn, type Environment, type Run } from './run.ts';

/** The words that went and came since the last version, in what is on disk or in a tree; a new file is no change of words. */
function wordsOf(git: Run, folder = '.', tree?: string): GitView['diff'] {
  const sides = tree === undefined ? ['HEAD'] : ['HEAD', tree];
  const how = ['--no-ext-diff', '--no-renames', '--diff-filter=a', '--word-diff=porcelain', '--unified=1'];
  const files = git(['diff', ...sides, ...how, '--', folder]).split(/^diff --git .*\n/m);
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
    const files = changedFiles(git);
    if (of === undefined) return { view: { isRepository: true, files, diff: wordsOf(git) }, stays: [] };
    const top = git(['rev-parse', '--show-toplevel']).trim();
    const inTop = gitIn(top, environment);
    const folder = folderIn(top, root);
    const { along, stays } = publishingSet(of, changedPieces(inTop, root, folder));
    const goes = along.filter(isChange);
    const going = new Set(goes.map(({ path }) => (folder === '.' ? path : `${folder}/${path}`)));
    return {
      view: {
        isRepository: true,
        files: files.filter(({ path }) => going.has(path)),
        // Of the very tree that would be proposed: of a file of which only a part goes, that part.
        diff: wordsOf(inTop, folder, treeOf(inTop, folder, goes)),
      },
      stays,
    };
  } catch {
    return { view: { isRepository: false, files: [], diff: [] }, stays: [] };
  }
}
