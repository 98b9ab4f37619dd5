/** Which communiqués are put side by side: those that follow one another in a dossier, and speak of one thing at least. */
import type { Graph } from '#graph/graph.ts';
import type { CommuniqueNode } from '#kinds/communiques/node.ts';
import { comparisonUrl } from '#site/urls.ts';
import { perGraph, perGraphNode } from '#noted/kept.ts';

export interface Pair {
  older: CommuniqueNode;
  newer: CommuniqueNode;
  url: string;
}

/** Do both touch one theme, tie one thread, continue one, or speak of one event? */
function haveMatter(older: CommuniqueNode, newer: CommuniqueNode): boolean {
  const known = new Set<unknown>([...older.themes, ...older.commitments, ...older.events]);
  return (
    [...newer.themes, ...newer.commitments, ...newer.events].some((node) => known.has(node)) ||
    newer.commitments.some((one) => one.extends.some(({ node }) => known.has(node)))
  );
}

/** Every pair, the newest first. */
export const pairsOf = perGraph('pairs', ({ communiques, dossiers }: Graph): Pair[] => {
  const oldestFirst =
    dossiers.length === 0 ? [communiques.toReversed()] : dossiers.map((one) => one.communiques);
  const pairs = new Map<string, Pair>();
  for (const documents of oldestFirst)
    documents.slice(1).forEach((newer, rank) => {
      const older = documents[rank];
      if (older === undefined || !haveMatter(older, newer)) return;
      const url = comparisonUrl(older.id, newer.id);
      pairs.set(url, { older, newer, url });
    });
  const latest = ({ newer, older }: Pair) => `${newer.date} ${older.date}`;
  return [...pairs.values()].sort((a, b) => (latest(a) < latest(b) ? 1 : latest(a) > latest(b) ? -1 : 0));
});

/** Are there documents that no page puts side by side? Then a reader may choose any two. */
export const hasOtherPairs = (graph: Graph): boolean =>
  (graph.communiques.length * (graph.communiques.length - 1)) / 2 > pairsOf(graph).length;

const pairsByDocument = perGraphNode('pairs of a document', (graph: Graph) => {
  const found = new Map<CommuniqueNode, Pair[]>();
  for (const pair of pairsOf(graph))
    for (const one of [pair.older, pair.newer]) found.set(one, [...(found.get(one) ?? []), pair]);
  return found;
});

/** The pairs of a communiqué, the newest first. */
export const pairsWith = (graph: Graph, communique: CommuniqueNode): readonly Pair[] =>
  pairsByDocument(graph, communique) ?? [];
