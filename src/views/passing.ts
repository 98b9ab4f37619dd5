/** The threads that pass through a document: what was said before it, there, and since. */
import type { Mention } from '#graph/model.ts';
import type { CommitmentNode } from '#kinds/commitments/node.ts';
import type { CommuniqueNode } from '#kinds/communiques/node.ts';

/** A thread around a document, cut where it is too long for a line. */
export interface PassingThread {
  commitment: CommitmentNode;
  /** The nearest knots, in reading order: some before, all of the document's, some after. */
  mentions: readonly Mention[];
  /** How many knots are left out on each side. */
  earlier: number;
  later: number;
}

/** How many knots a line shows on each side of a document. */
const SIDE = 2;

/** The threads tied in `node`, in the order in which it speaks of them. */
export function passingThreads(node: Pick<CommuniqueNode, 'mentions' | 'id'>): PassingThread[] {
  const commitments = new Set(node.mentions.map(({ commitment }) => commitment));
  return [...commitments].map((commitment) => {
    const { mentions } = commitment;
    const isHere = ({ passage }: Mention) => passage.communique.id === node.id;
    const first = mentions.findIndex(isHere);
    const last = mentions.findLastIndex(isHere);
    const [from, to] = [Math.max(0, first - SIDE), Math.min(mentions.length, last + 1 + SIDE)];
    return {
      commitment,
      mentions: mentions.slice(from, to),
      earlier: from,
      later: mentions.length - to,
    };
  });
}
