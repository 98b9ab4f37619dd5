/** « Le fil »: how each commitment runs through the documents, one cell per document. */
import type { CommitmentNode, CommuniqueNode, Mention } from './nodes.ts';

/**
 * How a thread runs through a document: not there yet, tied for the first time, running on (tied or not),
 * tied for the last time, tied once and never again, not mentioned since.
 */
export type Run = 'before' | 'start' | 'through' | 'end' | 'only' | 'silent';

export interface ThreadCell {
  communique: CommuniqueNode;
  /** The knots, in reading order. */
  mentions: readonly Mention[];
  run: Run;
}

export interface ThreadRow {
  commitment: CommitmentNode;
  cells: readonly ThreadCell[];
}

export interface Threads {
  /** Oldest first. */
  documents: readonly CommuniqueNode[];
  rows: readonly ThreadRow[];
}

function runOf({ first, last }: CommitmentNode, date: string, isTied: boolean): Run {
  const start = first.passage.communique.date;
  const end = last.passage.communique.date;
  if (date < start) return 'before';
  if (date > end) return 'silent';
  if (!isTied) return 'through';
  if (start === end) return 'only';
  return date === start ? 'start' : date === end ? 'end' : 'through';
}

function rowOf(commitment: CommitmentNode, documents: readonly CommuniqueNode[]): ThreadRow {
  const cells = documents.map((communique) => {
    const mentions = commitment.mentions.filter(({ passage }) => passage.communique === communique);
    return { communique, mentions, run: runOf(commitment, communique.date, mentions.length > 0) };
  });
  return { commitment, cells };
}

/** The threads of `commitments`, in their order, through the newest `width` of the documents that mention any of them. */
export function threadsOf(
  commitments: readonly CommitmentNode[],
  newestFirst: readonly CommuniqueNode[],
  width = 6,
): Threads {
  const tied = new Set(commitments.flatMap(({ communiques }) => communiques));
  const documents = newestFirst
    .filter((communique) => tied.has(communique))
    .slice(0, width)
    .reverse();
  return { documents, rows: commitments.map((commitment) => rowOf(commitment, documents)) };
}

/** The `height` commitments that have most to show — the most mentioned, then the most lately mentioned —, in their order. */
export function mostTold(commitments: readonly CommitmentNode[], height: number): CommitmentNode[] {
  const latest = (one: CommitmentNode) => one.last.passage.communique.date;
  const kept = [...commitments]
    .sort(
      (a, b) =>
        b.mentions.length - a.mentions.length || (latest(a) < latest(b) ? 1 : latest(a) > latest(b) ? -1 : 0),
    )
    .slice(0, height);
  const isKept = new Set(kept);
  return commitments.filter((commitment) => isKept.has(commitment));
}
