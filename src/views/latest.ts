/** What comes first to a reader: a few of the newest of each kind, and the threads that run through them. */
import { compareFigures, type Comparison } from '#graph/comparability.ts';
import type { Graph } from '#graph/graph.ts';
import type { CommuniqueNode } from '#kinds/communiques/node.ts';
import type { FigureNode } from '#kinds/figures/node.ts';
import { perGraph } from './per-graph.ts';
import { mostTold, threadsOf, type Threads } from './threads.ts';

/** How many the home page shows: enough to see the whole founding corpus, bounded for ten thousand documents. */
const HOME = { communiques: 5, figures: 6, rows: 24 } as const;

export interface Latest {
  communiques: readonly CommuniqueNode[];
  figures: readonly FigureNode[];
  comparison: Comparison;
  threads: Threads;
}

/** What the home page shows. */
export const latestOf = perGraph(({ communiques, commitments, figures }: Graph): Latest => {
  // Counts of a list say what a document holds; what it announces comes first to a reader.
  const newestFigures = figures.filter(({ data }) => data.nature !== 'dénombrement').slice(0, HOME.figures);
  return {
    communiques: communiques.slice(0, HOME.communiques),
    figures: newestFigures,
    comparison: compareFigures(newestFigures),
    threads: threadsOf(mostTold(commitments, HOME.rows), communiques),
  };
});
