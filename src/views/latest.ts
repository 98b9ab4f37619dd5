/** What comes first to a reader: the newest of each kind, and the documents by year. */
import { compareFigures } from '#graph/comparability.ts';
import type { CommitmentNode, CommuniqueNode, FigureNode, Graph } from '#graph/nodes.ts';
import { mostTold, threadsOf } from './threads.ts';

/** How many the home page shows: enough to see the whole founding corpus, bounded for ten thousand documents. */
const HOME = { communiques: 5, figures: 6, rows: 24 } as const;

/** A few of the newest of each, and the threads that run through them. */
export function latestOf(
  newest: readonly CommuniqueNode[],
  commitments: readonly CommitmentNode[],
  figures: readonly FigureNode[],
): Graph['latest'] {
  // Counts of a list say what a document holds; what it announces comes first to a reader.
  const newestFigures = figures.filter(({ data }) => data.nature !== 'dénombrement').slice(0, HOME.figures);
  return {
    communiques: newest.slice(0, HOME.communiques),
    figures: newestFigures,
    comparison: compareFigures(newestFigures),
    threads: threadsOf(mostTold(commitments, HOME.rows), newest),
  };
}

/** The communiqués (newest first) by year, the newest year first. */
export function yearsOf(communiques: readonly CommuniqueNode[]): Graph['years'] {
  const years = new Map<string, CommuniqueNode[]>();
  for (const communique of communiques) {
    const list = years.get(communique.year);
    if (list) list.push(communique);
    else years.set(communique.year, [communique]);
  }
  return [...years].map(([year, list]) => ({ year, communiques: list }));
}
