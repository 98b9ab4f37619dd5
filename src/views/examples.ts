/** What the reading guide shows, drawn from whatever is there: true cases, chosen by rules so that no content is named. */
import type { Graph } from '#graph/graph.ts';
import type { NodeOf } from '#kinds/registry.ts';
import type { Level } from '#schemas/levels.ts';
import type { Mention, Passage } from '#graph/model.ts';
import type { KeptWords } from '#graph/kept.ts';
import { allThreads, type ThreadRow, type Threads } from './threads.ts';

export interface Examples {
  /** The thread that most documents speak of, then that has most knots; the first of these. */
  thread: Threads | undefined;
  /** A thread of which the newest documents no longer speak. */
  silent: Threads | undefined;
  /** For each level, the newest mention that shows it in the fewest words. */
  levels: ReadonlyMap<Level, Mention>;
  /** Words of the newest document that prove something, whole sentence if there is one. */
  passage: Passage | undefined;
  /** Words kept as printed. */
  kept: KeptWords | undefined;
}

/** The first of the best; `undefined` of none. */
function best<T>(list: readonly T[], isBetter: (one: T, than: T) => boolean): T | undefined {
  return list.reduce<T | undefined>(
    (found, one) => (found === undefined || isBetter(one, found) ? one : found),
    undefined,
  );
}

const documentsOf = ({ commitment }: ThreadRow) => commitment.communiques.length;
const knotsOf = ({ commitment }: ThreadRow) => commitment.mentions.length;
const dayOf = (mention: Mention) => mention.passage.communique.date;
const lengthOf = ({ passage, lead }: Mention) => passage.words.length + (lead?.words.length ?? 0);

const isNewerOrShorter = (one: Mention, than: Mention): boolean =>
  dayOf(one) === dayOf(than) ? lengthOf(one) < lengthOf(than) : dayOf(one) > dayOf(than);

const isRicher = (one: ThreadRow, than: ThreadRow): boolean =>
  documentsOf(one) === documentsOf(than)
    ? knotsOf(one) > knotsOf(than)
    : documentsOf(one) > documentsOf(than);

function passageIn({ notes }: NodeOf<'communiques'>): Passage | undefined {
  const passages = notes.flatMap(({ proofs }) => proofs.map(({ passage }) => passage));
  return best(passages, (one, than) => one.words === one.sentence && than.words !== than.sentence);
}

/** Pure; the same graph gives the same examples. */
export function examplesOf(graph: Graph): Examples {
  const { commitments, communiques, kept } = graph;
  const { columns, rows } = allThreads(graph);
  const shown = (row: ThreadRow | undefined) => (row === undefined ? undefined : { columns, rows: [row] });
  const levels = new Map<Level, Mention>();
  for (const mention of commitments.flatMap(({ mentions }) => mentions)) {
    const known = levels.get(mention.level);
    if (known === undefined || isNewerOrShorter(mention, known)) levels.set(mention.level, mention);
  }
  return {
    thread: shown(best(rows, isRicher)),
    silent: shown(
      best(
        rows.filter(({ commitment }) => commitment.silence),
        isRicher,
      ),
    ),
    levels,
    passage: communiques.map(passageIn).find((passage) => passage !== undefined),
    kept: kept[0],
  };
}
