// Of Git: cspell:ignore cacheinfo
/** A commit of `content/` made beside the working copy, and what the check says of it alone. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContent } from '#entries/folder.ts';
import type { Problem } from '#entries/problem.ts';
import { judged } from '#graph/asked/judge.ts';
import type { Going } from '../publishing/set.ts';
import type { Run } from './run.ts';

/** A folder that is there as long as it is used. */
export function beside<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'atelier-git-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Puts one file in an index: as it is on disk, as much of it as goes, or not at all. */
function put(git: Run, env: Readonly<Record<string, string>>, place: string, path: string, one: Going): void {
  if (one.now === undefined) {
    git(['update-index', '--force-remove', '--', path], env);
    return;
  }
  if (one.whole === undefined) {
    git(['add', '--', path], env);
    return;
  }
  writeFileSync(place, one.now);
  const blob = git(['hash-object', '-w', `--path=${path}`, place], env).trim();
  git(['update-index', '--add', '--cacheinfo', `100644,${blob},${path}`], env);
}

/** The tree of the last version with these files, all those of the folder if none are said. Nothing else moves. */
export const treeOf = (git: Run, folder: string, along: readonly Going[] | undefined): string =>
  beside((place) => {
    const env = { GIT_INDEX_FILE: join(place, 'index') };
    git(['read-tree', 'HEAD'], env);
    if (along === undefined) git(['add', '--all', '--', folder], env);
    for (const one of along ?? [])
      put(git, env, join(place, 'part'), folder === '.' ? one.path : `${folder}/${one.path}`, one);
    return git(['write-tree'], env).trim();
  });

/** What the check refuses of a content folder as a version has it, in a clean copy. */
const refusedIn = (git: Run, folder: string, version: string): Problem[] =>
  beside((place) => {
    const env = { GIT_INDEX_FILE: join(place, 'index') };
    const copy = join(place, 'content');
    mkdirSync(copy);
    git(['read-tree', folder === '.' ? version : `${version}:${folder}`], env);
    git(['checkout-index', '--all', `--prefix=${copy}/`], env);
    return judged(readContent(copy)).problems.filter(({ severity }) => severity === 'refuse');
  });

/** What the check would refuse of a tree by itself, and does not refuse of the last version. */
export function newRefusals(git: Run, folder: string, tree: string): Problem[] {
  const sayingOf = ({ path, field, message }: Problem) => `${path} ${field} ${message}`;
  const refused = refusedIn(git, folder, tree);
  if (refused.length === 0) return [];
  const before = new Set(refusedIn(git, folder, 'HEAD').map(sayingOf));
  return refused.filter((one) => !before.has(sayingOf(one)));
}
