/** What a document does not mention, of what earlier ones of its dossiers announced. */
import type { Graph } from '#graph/graph.ts';
import type { CommitmentNode } from '#kinds/commitments/node.ts';
import type { CommuniqueNode } from '#kinds/communiques/node.ts';
import type { DossierNode } from '#kinds/dossiers/node.ts';
import { perGraph } from './per-graph.ts';

/** The commitments of earlier documents that a document does not mention: how many, and the latest mentioned of them. */
export interface Unmentioned {
  count: number;
  latest: readonly CommitmentNode[];
}

/** How many of the unmentioned a page names. */
const NAMED = 10;

/** A commitment that a document speaks of; the documents are counted from the oldest. */
interface Spoken {
  commitment: CommitmentNode;
  rank: number;
}

/** What has been said in one dossier, document after document. */
class Past {
  readonly #lastSpoken = new Map<CommitmentNode, number>();
  // One line per mention, oldest first: a commitment's own line is the last that names it.
  readonly #spoken: Spoken[] = [];

  /** How many commitments it knows, but for those of a document. */
  countBut(here: ReadonlySet<CommitmentNode>): number {
    return this.#lastSpoken.size - [...here].filter((commitment) => this.#lastSpoken.has(commitment)).length;
  }

  /** The latest mentioned of them, but for those of a document. */
  latestBut(here: ReadonlySet<CommitmentNode>): Spoken[] {
    const latest: Spoken[] = [];
    for (let at = this.#spoken.length - 1; at >= 0 && latest.length < NAMED; at -= 1) {
      const line = this.#spoken[at];
      if (line && this.#lastSpoken.get(line.commitment) === line.rank && !here.has(line.commitment))
        latest.push(line);
    }
    return latest;
  }

  learn(commitment: CommitmentNode, rank: number): void {
    this.#lastSpoken.set(commitment, rank);
    this.#spoken.push({ commitment, rank });
  }
}

const unmentionedByDocument = perGraph(({ communiques }: Graph) => {
  const found = new Map<CommuniqueNode, Unmentioned>();
  // Without dossiers to tell apart, all that is said is said in one.
  const pasts = new Map<DossierNode | undefined, Past>();
  const pastOf = (dossier: DossierNode | undefined): Past => {
    const past = pasts.get(dossier) ?? new Past();
    pasts.set(dossier, past);
    return past;
  };
  communiques.toReversed().forEach((node, rank) => {
    const here = new Set(node.commitments);
    const own = (node.dossiers.length === 0 ? [undefined] : node.dossiers).map(pastOf);
    found.set(node, {
      count: own.reduce((sum, past) => sum + past.countBut(here), 0),
      latest: own
        .flatMap((past) => past.latestBut(here))
        .sort((a, b) => b.rank - a.rank)
        .slice(0, NAMED)
        .map(({ commitment }) => commitment),
    });
    for (const commitment of node.commitments) pastOf(commitment.dossier).learn(commitment, rank);
  });
  return found;
});

/** What `communique` does not mention. */
export const unmentionedIn = (graph: Graph, communique: CommuniqueNode): Unmentioned =>
  unmentionedByDocument(graph).get(communique) ?? { count: 0, latest: [] };
