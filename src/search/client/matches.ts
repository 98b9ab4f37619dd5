/** Sets of records that answer, and how they are joined: words and words, one way of saying or another, but not these. */
import { pageName, recordNumber, type SortsFile } from '../files.ts';
import { indexKey } from '../pagefind/terms.ts';
import { isNumberKey } from '../words/tokens.ts';
import type { Query } from '../words/query.ts';
import type { RawHit, Source } from './source.ts';

/** A record that answers. */
export interface Match {
  id: string;
  /** The record's number. */
  number: number;
  score: number;
  places: readonly number[];
  /** It answers by other words than those typed. */
  isSynonym: boolean;
}

export type Matches = ReadonlyMap<number, Match>;

const matchesFrom = (hits: readonly RawHit[]): Matches =>
  new Map(
    hits.map(({ id, score, words }) => {
      const number = recordNumber(id);
      return [number, { id, number, score, places: words, isSynonym: false }];
    }),
  );

const joined = (one: Match, other: Match): Match => ({
  ...one,
  score: one.score + other.score,
  places: [...one.places, ...other.places],
});

/** The records of both. */
export function both(one: Matches, other: Matches): Matches {
  const found = new Map<number, Match>();
  for (const [number, match] of one) {
    const twin = other.get(number);
    if (twin) found.set(number, joined(match, twin));
  }
  return found;
}

/** The records of any of these sets. */
export function either(sets: readonly Matches[]): Matches {
  const found = new Map<number, Match>();
  for (const set of sets)
    for (const [number, match] of set) {
      const known = found.get(number);
      found.set(number, known ? { ...known, places: [...known.places, ...match.places] } : match);
    }
  return found;
}

/** The records of either, those of `other` marked as found by synonyms. */
export const withSynonyms = (one: Matches, other: Matches): Matches =>
  either([one, new Map([...other].map(([number, match]) => [number, { ...match, isSynonym: true }]))]);

export const without = (one: Matches, other: Matches): Matches =>
  new Map([...one].filter(([number]) => !other.has(number)));

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

/** Between `"`, the index takes words for no beginning of longer ones. */
export const exact = (keys: readonly string[]) => `"${keys.map(indexKey).join(' ')}"`;

/** The records that hold all these words, or words that begin so, and these exact words. `undefined` if nothing is wanted. */
export async function findAll(
  source: Source,
  words: readonly string[],
  phrases: readonly (readonly string[])[],
): Promise<Matches | undefined> {
  // « 15 » is not the beginning of « 1500 ».
  const numbers = words.filter(isNumberKey).map((key) => [key]);
  const free = words.filter((key) => !isNumberKey(key));
  const terms = [...(free.length > 0 ? [free.join(' ')] : []), ...[...numbers, ...phrases].map(exact)];
  const sets = await Promise.all(terms.map(async (term) => matchesFrom(await source.find(term))));
  return sets.length === 0 ? undefined : sets.reduce(both);
}

/**
 * What the index finds between `"` scores 1 each time, all alike: such records, ranked as it ranks those that hold
 * these words anywhere.
 */
export async function ranked(source: Source, matches: Matches, words: readonly string[]): Promise<Matches> {
  const isFlat = [...matches.values()].every(({ score }) => Number.isInteger(score));
  if (!isFlat || matches.size < 2) return matches;
  const hits = await source.find(words.join(' '));
  const scores = new Map(hits.map(({ id, score }) => [recordNumber(id), score]));
  return new Map(
    [...matches].map(([number, match]) => [number, { ...match, score: scores.get(number) ?? match.score }]),
  );
}

/** The records that hold one of the excluded words or phrases. */
export async function findExcluded(source: Source, { excluded }: Query): Promise<Matches> {
  const sets = await Promise.all(excluded.map(async (keys) => matchesFrom(await source.find(exact(keys)))));
  return new Map(sets.flatMap((set) => [...set]));
}

/** Every record, for a search that only narrows. */
export function everyRecord({ types }: SortsFile): Matches {
  const count = types.reduce((sum, [, records]) => sum + records, 0);
  const numbers = Array.from({ length: count }, (_, number) => number);
  const match = (number: number): Match => {
    return { id: pageName(number, count), number, score: 0, places: [], isSynonym: false };
  };
  return new Map(numbers.map((number) => [number, match(number)]));
}
