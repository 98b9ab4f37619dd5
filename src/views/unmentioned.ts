/** What a document does not mention, of what earlier ones of its dossiers announced. */
import type { Graph } from '#graph/graph.ts';
import type { Passage } from '#graph/model.ts';
import type { CommitmentNode } from '#kinds/commitments/node.ts';
import type { CommuniqueNode } from '#kinds/communiques/node.ts';
import type { DossierNode } from '#kinds/dossiers/node.ts';
import { beside } from '#text/beside.ts';

/** A commitment that a document does not mention, and the sentence of it that is near in its words, if one is. */
export interface NamedUnmentioned {
  commitment: CommitmentNode;
  near: Passage | undefined;
}

/** The commitments of earlier documents that a document does not mention. */
export interface Unmentioned {
  count: number;
  /** To how many of them a sentence of the document is near in its words. */
  near: number;
  /** Some of them: those to which a sentence is near first, then the latest mentioned. */
  named: readonly NamedUnmentioned[];
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

/** By document, what its sentences are near to and nobody tied to it. */
function nearByDocument({ commitments }: Graph): Map<CommuniqueNode, NamedUnmentioned[]> {
  const found = new Map<CommuniqueNode, NamedUnmentioned[]>();
  for (const commitment of commitments)
    for (const near of commitment.near) {
      const known = found.get(near.communique) ?? [];
      found.set(near.communique, known);
      known.push({ commitment, near });
    }
  return found;
}

const unmentionedByDocument = beside((graph: Graph) => {
  const { communiques } = graph;
  const found = new Map<CommuniqueNode, Unmentioned>();
  const nearIn = nearByDocument(graph);
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
    const near = nearIn.get(node) ?? [];
    const others = own
      .flatMap((past) => past.latestBut(here))
      .sort((a, b) => b.rank - a.rank)
      .filter(({ commitment }) => !near.some((one) => one.commitment === commitment))
      .map(({ commitment }): NamedUnmentioned => ({ commitment, near: undefined }));
    found.set(node, {
      count: own.reduce((sum, past) => sum + past.countBut(here), 0),
      near: near.length,
      named: [...near, ...others].slice(0, NAMED),
    });
    for (const commitment of node.commitments) pastOf(commitment.dossier).learn(commitment, rank);
  });
  return found;
});

/** What `communique` does not mention. */
export const unmentionedIn = (graph: Graph, communique: CommuniqueNode): Unmentioned =>
  unmentionedByDocument(graph).get(communique) ?? { count: 0, near: 0, named: [] };
