/**
 * Which communiqués are put side by side: those that follow one another in a dossier, and speak of one thing at least. Of a
 * commitment or an event, they have a page. Of a theme alone, what both say of it stands on the page of the theme, one under
 * the other, and a browser puts them side by side as it does any two: a page for each would be a file a document for ever.
 */
import type { Graph } from '#graph/graph.ts';
import type { CommuniqueNode } from '#kinds/communiques/node.ts';
import { comparisonUrl, pageUrl } from '#site/urls.ts';
import { beside } from '#text/beside.ts';
import { keepsOwn } from './kept.ts';

export interface Pair {
  older: CommuniqueNode;
  newer: CommuniqueNode;
  url: string;
}

/** Documents that follow one another and speak of one thing, with a page or not. */
export interface Followed extends Pair {
  /** Else its address is that at which a script makes it. */
  hasPage: boolean;
}

/** Do both tie one thread, continue one, or speak of one event? */
function shareAct(older: CommuniqueNode, newer: CommuniqueNode): boolean {
  const known = new Set<unknown>([...older.commitments, ...older.events]);
  return (
    [...newer.commitments, ...newer.events].some((node) => known.has(node)) ||
    newer.commitments.some((one) => one.extends.some(({ node }) => known.has(node)))
  );
}

const shareTheme = (older: CommuniqueNode, newer: CommuniqueNode): boolean =>
  newer.themes.some((theme) => older.themes.includes(theme));

/** Both were published when themes were enough for a page. */
const hadPage = (older: CommuniqueNode, newer: CommuniqueNode): boolean =>
  keepsOwn(older) && keepsOwn(newer) && shareTheme(older, newer);

const followed = beside(({ communiques, dossiers }: Graph): Followed[] => {
  const oldestFirst =
    dossiers.length === 0 ? [communiques.toReversed()] : dossiers.map((one) => one.communiques);
  const found = new Map<string, Followed>();
  for (const documents of oldestFirst)
    documents.slice(1).forEach((newer, rank) => {
      const older = documents[rank];
      if (older === undefined) return;
      const hasPage = shareAct(older, newer) || hadPage(older, newer);
      if (!hasPage && !shareTheme(older, newer)) return;
      const address = comparisonUrl(older.id, newer.id);
      const url = hasPage ? address : `${pageUrl('comparer')}?a=${older.id}&b=${newer.id}`;
      found.set(address, { older, newer, url, hasPage });
    });
  return [...found.values()];
});

const followedByDocument = beside((graph: Graph) => Map.groupBy(followed(graph), ({ newer }) => newer));

/** Those that a communiqué follows. */
export const followedBy = (graph: Graph, communique: CommuniqueNode): readonly Followed[] =>
  followedByDocument(graph).get(communique) ?? [];

/** Every pair that has a page, the newest first. */
export const pairsOf = beside((graph: Graph): Pair[] => {
  const latest = ({ newer, older }: Pair) => `${newer.date} ${older.date}`;
  return followed(graph)
    .filter(({ hasPage }) => hasPage)
    .map(({ older, newer, url }) => ({ older, newer, url }))
    .sort((a, b) => (latest(a) < latest(b) ? 1 : latest(a) > latest(b) ? -1 : 0));
});

/** Are there documents that no page puts side by side? Then a reader may choose any two. */
export const hasOtherPairs = (graph: Graph): boolean =>
  (graph.communiques.length * (graph.communiques.length - 1)) / 2 > pairsOf(graph).length;

const pairsByDocument = beside((graph: Graph) => {
  const found = new Map<CommuniqueNode, Pair[]>();
  for (const pair of pairsOf(graph))
    for (const one of [pair.older, pair.newer]) found.set(one, [...(found.get(one) ?? []), pair]);
  return found;
});

/** The pairs of a communiqué, the newest first. */
export const pairsWith = (graph: Graph, communique: CommuniqueNode): readonly Pair[] =>
  pairsByDocument(graph).get(communique) ?? [];
