/**
 * The graph of a content folder, read once for whoever asks: a command, the server, and the pages that either makes.
 * Node alone runs this file: pages are bundled apart, and the bundle asks Node's (astro.config.mjs).
 */
import { openCache } from '#entries/memory/cache.ts';
import { ContentError } from '#entries/content-error.ts';
import type { Content } from '#entries/content.ts';
import { noCache, type EntryCache } from '#entries/memory/entry-cache.ts';
import type { MadeFile } from '#entries/memory/made-file.ts';
import { readContent } from '#entries/folder.ts';
import { memoryCache } from '#entries/memory/memory-cache.ts';
import { buildGraph } from '#graph/build.ts';
import type { Graph } from '#graph/graph.ts';
import { heldIn, previewOf, publicOf } from '#graph/held.ts';
import { judged } from '#graph/asked/judge.ts';
import type { Made } from '#text/made-once.ts';
import { contentRoot, showsDrafts } from './content.root.ts';

export interface World {
  content: Content;
  graph: Graph;
  /** How many entries are not for the public yet. */
  held: number;
  /** Are they shown all the same, to their editors? */
  isPreview: boolean;
  /** What is made of its texts, and what another build has made of them. */
  made?: MadeFile | undefined;
}

/** The content and the graph of a folder: of what is public, or for a preview of all that can be shown. @throws ContentError with every problem, if any refuses it */
export function loadWorld(root: string, cache: EntryCache = noCache, isPreview = false): World {
  const { problems, content: all } = judged(readContent(root, 'content', cache), cache.judgements);
  const refused = problems.filter(({ severity }) => severity === 'refuse');
  if (all === undefined || refused.length > 0) throw new ContentError(refused);
  const content = isPreview ? previewOf(all) : publicOf(all);
  const made = cache.judgements?.made;
  return { content, graph: buildGraph(content), held: heldIn(all).size, isPreview, made };
}

let shared: { root: string; world: World } | undefined;
const caches = new Map<string, EntryCache>();

/** What was read of a folder, for whoever reads it again after a change. */
function cacheOf(root: string): EntryCache {
  const known = caches.get(root) ?? memoryCache(openCache(root));
  caches.set(root, known);
  return known;
}

/**
 * The world of a folder, read when it is first asked for.
 * @throws ContentError with every problem, if any refuses it
 */
export function sharedWorld(root: string, isPreview: boolean): World {
  if (shared?.root !== root) shareWorld(root, loadWorld(root, cacheOf(root), isPreview));
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

/** What pages show. @throws ContentError as {@link sharedWorld} */
export const getGraph = (): Graph => sharedWorld(contentRoot(), showsDrafts()).graph;

/** What is made of the texts that pages show. @throws ContentError as {@link sharedWorld} */
export const getMade = (): Made | undefined => sharedWorld(contentRoot(), showsDrafts()).made;
