/** `content/` on disk → the graph, for commands and tests. Pages load it through Astro's collections. */
import { ContentError } from '#entries/content-error.ts';
import { noCache, openCache, type EntryCache } from '#entries/cache.ts';
import { readContent } from '#entries/folder.ts';
import { compareProblems, type Problem } from '#entries/problem.ts';
import type { Content } from '#entries/content.ts';
import { buildGraph, checkContent } from './build.ts';
import type { Graph } from './nodes.ts';

/** Every problem of the folder at once. Rules between entries run on what could be read, and know what could not. */
export function checkFolder(
  root: string,
  shown = 'content',
  cache: EntryCache = noCache,
): { problems: Problem[]; content: Content | undefined } {
  const { content, hasSite, problems } = readContent(root, shown, cache);
  return {
    problems: [...problems, ...checkContent(content)].sort(compareProblems),
    content: hasSite ? content : undefined,
  };
}

/** The content and the graph of a folder. @throws ContentError with every problem, if any refuses it. */
export function loadWorld(root: string, cache: EntryCache = noCache): World {
  const { problems, content } = checkFolder(root, 'content', cache);
  const refused = problems.filter(({ severity }) => severity === 'refuse');
  if (content === undefined || refused.length > 0) throw new ContentError(refused);
  return { content, graph: buildGraph(content) };
}

export interface World {
  content: Content;
  graph: Graph;
}

const SHARED = Symbol.for('au-fil-des-engagements.world');
const shared = globalThis as { [SHARED]?: { root: string; world: World } };

/**
 * {@link loadWorld}, once per process. Astro evaluates the collections and the pages in two separate
 * module graphs of one process: only `globalThis` is common to both, and reading everything twice would double the build.
 */
export function sharedWorld(root: string, cache?: EntryCache): World {
  const known = shared[SHARED];
  if (known?.root === root) return known.world;
  const world = loadWorld(root, cache ?? openCache(root));
  shared[SHARED] = { root, world };
  return world;
}

/** Makes the next {@link sharedWorld} read the folder again. */
export function forgetWorld(): void {
  delete shared[SHARED];
}
