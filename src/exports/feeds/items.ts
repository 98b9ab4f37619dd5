/** What a feed may hold, before any of it is written: its order, its days, and how each entry is made. */
import type { Graph } from '#graph/graph.ts';
import type { CommuniqueNode } from '#kinds/communiques/node.ts';
import type { NodeKind } from '#kinds/registry.ts';
import type { FeedDescription, FeedEntry } from '../feed.ts';

/** Something that a feed tells of. */
export interface FeedItem {
  /** Names it in its feed for ever: lower case letters, digits and `-`. */
  key: string;
  /** AAAA-MM-JJ: its own day, which never moves. */
  date: string;
  /** AAAA-MM-JJ: the day on which it was last told of. */
  updated: string;
  /** It was withdrawn: nothing shows it, and it keeps its place among the others. */
  isGone?: boolean;
  /** @param isArchived it is read in an archive of the feed */
  entry: (isArchived: boolean) => FeedEntry;
}

/** A feed: what it is about, and all that it has ever told, the newest first. */
export interface FeedSource {
  about: FeedDescription;
  items: readonly FeedItem[];
}

interface WithDocuments {
  id: string;
  communiques: readonly CommuniqueNode[];
}

/** The documents that an entry shows, newest first, then those that it showed before they were withdrawn. */
export function everyDocument(
  { before }: Graph,
  kind: NodeKind,
  { id, communiques }: WithDocuments,
): CommuniqueNode[] {
  const newestFirst = communiques.toReversed();
  if (before === undefined) return newestFirst;
  const nodes = before[kind] as readonly Partial<WithDocuments>[];
  const shown = new Set(communiques.map((one) => one.id));
  const former = nodes.find((node) => node.id === id)?.communiques ?? [];
  return [...newestFirst, ...former.filter((one) => one.withdrawn !== undefined && !shown.has(one.id))];
}
