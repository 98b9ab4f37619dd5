/** What a document does not mention, of what earlier ones announced. */
import type { Graph } from '#graph/graph.ts';
import type { CommitmentNode } from '#kinds/commitments/node.ts';
import type { CommuniqueNode } from '#kinds/communiques/node.ts';
import { perGraph } from './per-graph.ts';

/** The commitments of earlier documents that a document does not mention: how many, and the latest mentioned of them. */
export interface Unmentioned {
  count: number;
  latest: readonly CommitmentNode[];
}

/** How many of the unmentioned a page names. */
const NAMED = 20;

const unmentionedByDocument = perGraph(({ communiques }: Graph) => {
  const found = new Map<CommuniqueNode, Unmentioned>();
  const lastSpoken = new Map<CommitmentNode, number>();
  // One line per mention, oldest first: a commitment's own line is the last that names it.
  const spoken: { commitment: CommitmentNode; rank: number }[] = [];
  [...communiques].reverse().forEach((node, rank) => {
    const here = new Set(node.commitments);
    const latest: CommitmentNode[] = [];
    for (let at = spoken.length - 1; at >= 0 && latest.length < NAMED; at -= 1) {
      const line = spoken[at];
      if (line && lastSpoken.get(line.commitment) === line.rank && !here.has(line.commitment))
        latest.push(line.commitment);
    }
    const known = node.commitments.filter((commitment) => lastSpoken.has(commitment));
    found.set(node, { count: lastSpoken.size - known.length, latest });
    for (const commitment of node.commitments) {
      lastSpoken.set(commitment, rank);
      spoken.push({ commitment, rank });
    }
  });
  return found;
});

/** What `communique` does not mention. */
export const unmentionedIn = (graph: Graph, communique: CommuniqueNode): Unmentioned =>
  unmentionedByDocument(graph).get(communique) ?? { count: 0, latest: [] };
