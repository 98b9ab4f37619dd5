/** What comes first to a reader: a few of the newest of each kind, and the threads that run through them. */
import { compareFigures, type Comparison } from '#graph/figures/comparability.ts';
import type { Graph } from '#graph/graph.ts';
import type { CommuniqueNode } from '#kinds/communiques/node.ts';
import type { DossierNode } from '#kinds/dossiers/node.ts';
import type { FigureNode } from '#kinds/figures/node.ts';
import { beside } from '#text/beside.ts';
import { mostTold, wholeThreadsOf, type Threads } from './threads.ts';

/**
 * How many the home page shows: the whole of a small corpus, bounded for ten thousand documents. Of more threads than are
 * all seen, those that are seen have more to say, and are fewer.
 */
const HOME = { communiques: 5, figures: 6, allRows: 18, rows: 14 } as const;

export interface Latest {
  communiques: readonly CommuniqueNode[];
  figures: readonly FigureNode[];
  comparison: Comparison;
  threads: Threads;
  /** The dossier of these threads, if there are several to choose from. */
  dossier: DossierNode | undefined;
}

const isNewer = (one: DossierNode, than: DossierNode | undefined): boolean =>
  than === undefined || (one.communiques.at(-1)?.date ?? '') > (than.communiques.at(-1)?.date ?? '');

/** What the home page shows. */
export const latestOf = beside(({ communiques, commitments, figures, dossiers }: Graph): Latest => {
  // Counts of a list say what a document holds; what it announces comes first to a reader.
  const newestFigures = figures.filter(({ data }) => data.nature !== 'dénombrement').slice(0, HOME.figures);
  // Like beside like: of several dossiers, the threads of the one that a document spoke of last.
  const dossier = dossiers
    .filter((one) => one.commitments.length > 0)
    .reduce<DossierNode | undefined>((newest, one) => (isNewer(one, newest) ? one : newest), undefined);
  const all = dossier?.commitments ?? commitments;
  const told = mostTold(all, all.length > HOME.allRows ? HOME.rows : HOME.allRows);
  return {
    dossier,
    communiques: communiques.slice(0, HOME.communiques),
    figures: newestFigures,
    comparison: compareFigures(newestFigures),
    threads: wholeThreadsOf(told, dossier?.communiques.toReversed() ?? communiques),
  };
});
