/** What the home page and the page of a dossier show of it: a dossier of a large corpus holds thousands of entries. */
import type { DeadlineNode } from '#graph/time/deadlines.ts';
import type { Graph } from '#graph/graph.ts';
import type { CommuniqueNode } from '#kinds/communiques/node.ts';
import type { DossierNode } from '#kinds/dossiers/node.ts';
import type { FigureNode } from '#kinds/figures/node.ts';
import { mostTold, wholeThreadsOf, type Threads } from './threads.ts';

/** How much a page shows of each. */
const SHOWN = { communiques: 5, figures: 6, threads: 12, deadlines: 12 } as const;

export interface DossierView {
  /** The newest of its documents, newest first. */
  communiques: readonly CommuniqueNode[];
  threads: Threads;
  /** Its newest figures that are no count of a list. */
  figures: readonly FigureNode[];
  /** The first of its promised dates, in the order of all of them. */
  deadlines: readonly DeadlineNode[];
}

/** What the page of a dossier shows. */
export const dossierView = ({ deadlines }: Graph, dossier: DossierNode): DossierView => {
  const newestFirst = dossier.communiques.toReversed();
  return {
    communiques: newestFirst.slice(0, SHOWN.communiques),
    threads: wholeThreadsOf(mostTold(dossier.commitments, SHOWN.threads), newestFirst),
    figures: dossier.figures.filter(({ data }) => data.nature !== 'dénombrement').slice(0, SHOWN.figures),
    deadlines: deadlines.filter(({ commitment }) => commitment.dossier === dossier).slice(0, SHOWN.deadlines),
  };
};

/** The dossiers of which a document is the first: all that it says is new there. */
export const dossiersBegunBy = (communique: CommuniqueNode): DossierNode[] =>
  communique.dossiers.filter(({ communiques }) => communiques[0] === communique);
