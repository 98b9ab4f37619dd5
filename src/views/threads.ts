/** « Le fil »: how each commitment runs through the documents. The newest have a column each; older ones share one by year. */
import type { Graph } from '#graph/graph.ts';
import { beside } from '#text/beside.ts';
import type { Mention } from '#graph/model.ts';
import { threadOf, type Thread } from '#graph/thread.ts';
import type { CommitmentNode } from '#kinds/commitments/node.ts';
import type { CommuniqueNode } from '#kinds/communiques/node.ts';

/**
 * How a thread runs through a column: not there yet, tied for the first time, running on (tied or not),
 * tied for the last time, tied here and nowhere else, not mentioned since, or documents of other dossiers alone.
 */
export type Run = 'before' | 'start' | 'through' | 'end' | 'only' | 'silent' | 'apart';

/** One document, or the documents of one or more years that share a column. */
export interface ThreadColumn {
  /** Oldest first; never empty. */
  documents: readonly CommuniqueNode[];
  /** The first and last year of a shared column; `undefined` for one document. */
  years: { from: string; to: string } | undefined;
}

export interface ThreadCell {
  column: ThreadColumn;
  /** The knots that are shown, in reading order. */
  mentions: readonly Mention[];
  /** How many more there are, older than these. */
  more: number;
  run: Run;
}

/** A thread, or the part of one that the list shows. */
export interface ThreadRow extends Thread {
  cells: readonly ThreadCell[];
}

export interface Threads {
  /** Oldest first. */
  columns: readonly ThreadColumn[];
  rows: readonly ThreadRow[];
}

/** How many columns a screen holds, how many of them are for one document, how many knots a cell. */
const WIDTH = { columns: 6, recent: 3, knots: 4 } as const;

const columnOf = (documents: readonly CommuniqueNode[]): ThreadColumn => ({
  documents,
  years:
    documents.length === 1 ? undefined : { from: documents[0]?.year ?? '', to: documents.at(-1)?.year ?? '' },
});

/** Columns for documents, oldest first: every one is in a column, and the columns fit on a screen. */
export function columnsOf(oldestFirst: readonly CommuniqueNode[]): ThreadColumn[] {
  if (oldestFirst.length <= WIDTH.columns) return oldestFirst.map((one) => columnOf([one]));
  const recent = oldestFirst.slice(-WIDTH.recent);
  const years = new Map<string, CommuniqueNode[]>();
  for (const communique of oldestFirst.slice(0, -WIDTH.recent)) {
    const list = years.get(communique.year);
    if (list) list.push(communique);
    else years.set(communique.year, [communique]);
  }
  const groups = [...years.values()];
  const kept = WIDTH.columns - WIDTH.recent;
  const oldest = groups.length > kept ? [groups.slice(0, groups.length - kept + 1).flat()] : [];
  const folded = [...oldest, ...groups.slice(oldest.length > 0 ? groups.length - kept + 1 : 0)];
  return [...folded.map(columnOf), ...recent.map((one) => columnOf([one]))];
}

function rowOf(
  thread: Thread,
  columns: readonly ThreadColumn[],
  rankOf: ReadonlyMap<CommuniqueNode, number>,
): ThreadRow {
  const { commitment } = thread;
  const tied: Mention[][] = columns.map(() => []);
  for (const mention of thread.mentions) tied[rankOf.get(mention.passage.communique) ?? -1]?.push(mention);
  const start = rankOf.get(thread.first.passage.communique) ?? -1;
  const end = rankOf.get(thread.last.passage.communique) ?? -1;
  const isOfItsDossier = ({ documents }: ThreadColumn) =>
    thread.only === undefined &&
    documents.some(
      ({ dossiers }) => commitment.dossier === undefined || dossiers.includes(commitment.dossier),
    );
  const runOf = (column: ThreadColumn, rank: number): Run => {
    if (rank < start) return 'before';
    // Silence is that of documents which might have spoken.
    if (rank > end) return isOfItsDossier(column) ? 'silent' : 'apart';
    if (start === end) return 'only';
    return rank === start ? 'start' : rank === end ? 'end' : 'through';
  };
  const cells = columns.map((column, rank) => {
    const all = tied[rank] ?? [];
    // The room of the last knot is for the count of those left out.
    const mentions = all.length > WIDTH.knots ? all.slice(-(WIDTH.knots - 1)) : all;
    return { column, mentions, more: all.length - mentions.length, run: runOf(column, rank) };
  });
  return { ...thread, cells };
}

/** Some threads, in their order, through every document that mentions any of them. */
export function threadsOf(threads: readonly Thread[], newestFirst: readonly CommuniqueNode[]): Threads {
  const tied = new Set(threads.flatMap(({ communiques }) => communiques));
  return threadsThrough(threads, newestFirst.filter((communique) => tied.has(communique)).reverse());
}

/**
 * The whole threads of all the `commitments` of some documents, in their order, through every document since the first
 * that mentions any of them: one that mentions none is silence, and silence has a column.
 */
export function wholeThreadsOf(
  commitments: readonly CommitmentNode[],
  newestFirst: readonly CommuniqueNode[],
): Threads {
  const tied = new Set(commitments.flatMap(({ communiques }) => communiques));
  const first = newestFirst.findLastIndex((communique) => tied.has(communique));
  return threadsThrough(commitments.map(threadOf), newestFirst.slice(0, first + 1).reverse());
}

function threadsThrough(threads: readonly Thread[], oldestFirst: readonly CommuniqueNode[]): Threads {
  const columns = columnsOf(oldestFirst);
  const rankOf = new Map(
    columns.flatMap(({ documents }, rank) => documents.map((document) => [document, rank] as const)),
  );
  return { columns, rows: threads.map((thread) => rowOf(thread, columns, rankOf)) };
}

/** Every commitment across the documents. */
export const allThreads = beside(({ commitments, communiques }: Graph) =>
  wholeThreadsOf(commitments, communiques),
);

/** The `height` threads that have most to show — the most mentioned, then the most lately mentioned —, in their order. */
export function mostTold<T extends Pick<Thread, 'mentions' | 'last'>>(
  threads: readonly T[],
  height: number,
): T[] {
  const latest = (one: T) => one.last.passage.communique.date;
  const kept = [...threads]
    .sort(
      (a, b) =>
        b.mentions.length - a.mentions.length || (latest(a) < latest(b) ? 1 : latest(a) > latest(b) ? -1 : 0),
    )
    .slice(0, height);
  const isKept = new Set(kept);
  return threads.filter((thread) => isKept.has(thread));
}
