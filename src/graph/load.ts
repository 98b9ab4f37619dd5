/** `content/` on disk → the graph, for commands, tests and pages. */
import { openCache } from '#entries/cache.ts';
import { ContentError } from '#entries/content-error.ts';
import { noCache, type EntryCache } from '#entries/entry-cache.ts';
import type { Unsaved } from '#entries/content-folder.ts';
import { readContent } from '#entries/folder.ts';
import { compareProblems, type Problem } from '#entries/problem.ts';
import type { Content } from '#entries/content.ts';
import { absoluteUrl, sitePath } from '#site/urls.ts';
import { buildGraph } from './build.ts';
import type { Graph } from './graph.ts';
import { heldIn, previewOf, publicOf } from './held.ts';
import { judge } from './judge.ts';

/** Every problem of the folder at once, with what is `unsaved` in place of what is on disk. Rules between entries run on what could be read, and know what could not. */
export function checkFolder(
  root: string,
  shown = 'content',
  cache: EntryCache = noCache,
  unsaved?: Unsaved,
): { problems: Problem[]; content: Content | undefined } {
  const { content, hasSite, problems, digest } = readContent(root, shown, cache, unsaved);
  // A rule may speak of where the site lives.
  const subject = `${absoluteUrl(sitePath())} ${digest}`;
  const known = cache.judgements?.get(subject);
  const judged = known ?? judge(content);
  // What is not saved is judged once, and would take the place of what is.
  if (known === undefined && unsaved === undefined) cache.judgements?.put(subject, judged);
  return {
    problems: [...problems, ...judged].sort(compareProblems),
    content: hasSite ? content : undefined,
  };
}

/** The content and the graph of a folder: of what is public, or for a preview of all that can be shown. @throws ContentError with every problem, if any refuses it. */
export function loadWorld(root: string, cache: EntryCache = noCache, isPreview = false): World {
  const { problems, content: all } = checkFolder(root, 'content', cache);
  const refused = problems.filter(({ severity }) => severity === 'refuse');
  if (all === undefined || refused.length > 0) throw new ContentError(refused);
  const content = isPreview ? previewOf(all) : publicOf(all);
  return { content, graph: buildGraph(content), held: heldIn(all).size, isPreview };
}

export interface World {
  content: Content;
  graph: Graph;
  /** How many entries are not for the public yet. */
  held: number;
  /** Are they shown all the same, to their editors? */
  isPreview: boolean;
}

let shared: { root: string; world: World } | undefined;

/**
 * The world of a folder, read once for whoever asks: a command, then the pages that it builds (`content.graph.ts`
 * asks this very module of Node, for a bundle would have a world of its own).
 * @throws ContentError with every problem, if any refuses it
 */
export function sharedWorld(root: string, isPreview: boolean): World {
  if (shared?.root !== root) shareWorld(root, loadWorld(root, openCache(root), isPreview));
  return (shared as { world: World }).world;
}

/** Gives {@link sharedWorld} a world that is read already. */
export function shareWorld(root: string, world: World): void {
  shared = { root, world };
}

/** Makes the next {@link sharedWorld} read the folder again. */
export function forgetWorld(): void {
  shared = undefined;
}
