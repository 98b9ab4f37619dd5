/** What comes near, when no record has all that was asked. */
import type { Query } from '../words/query.ts';
import { withoutStopWords } from '../words/stop-words.ts';
import { joined, type Asker, type Match, type Matches } from './matches.ts';
import type { Checked } from './spelling.ts';

/** The records that answer most of the sets, with at least one. */
export function mostOf(sets: readonly Matches[]): Matches {
  const counts = new Map<number, { match: Match; sets: number }>();
  for (const set of sets)
    for (const [number, match] of set) {
      const known = counts.get(number);
      counts.set(
        number,
        known ? { match: joined(known.match, match), sets: known.sets + 1 } : { match, sets: 1 },
      );
    }
  const most = Math.max(0, ...[...counts.values()].map(({ sets: count }) => count));
  return new Map(
    [...counts].flatMap(([number, { match, sets: count }]) => (count === most ? [[number, match]] : [])),
  );
}

/** The records that have some of what was asked, when none has it all. */
export async function findNear(
  ask: Asker,
  { phrases }: Query,
  checked: readonly Checked[],
): Promise<Matches> {
  const words = checked.flatMap(({ isKnown, isBeginning, form, near }) =>
    isKnown || isBeginning ? [form] : near === undefined ? [] : [near],
  );
  const sets = await Promise.all([
    ...words.map((word) => ask([word], [])),
    ...phrases.map((phrase) => ask([], [phrase])),
    // Exact words that stand nowhere in this order may stand in another.
    ...phrases.map((phrase) => ask(withoutStopWords(phrase), [])),
  ]);
  return mostOf(sets);
}
