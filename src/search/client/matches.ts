/** Sets of records that answer, and how they are joined: words and words, one way of saying or another, but not these. */
import type { SortsFile } from '../files.ts';
import { pageName, recordNumber } from '../pagefind/names.ts';
import { anywhere, exact, isRanking, type RawHit } from '../pagefind/terms.ts';
import { isNumberKey } from '../words/tokens.ts';
import type { Query } from '../words/query.ts';
import type { Source } from './source.ts';

/** A record that answers. */
export interface Match {
  id: string;
  /** The record's number. */
  number: number;
  score: number;
  places: readonly number[];
  /** Where a choice keeps some of its documents: whether a place holds words of theirs, or words that all share. */
  isWithin?: ((place: number) => boolean) | undefined;
  /** It answers by other words than those typed. */
  isSynonym: boolean;
}

export type Matches = ReadonlyMap<number, Match>;

/** Asks the index for all of some words and exact words. */
export type Asker = (forms: readonly string[], phrases: readonly (readonly string[])[]) => Promise<Matches>;

const matchesFrom = (hits: readonly RawHit[]): Matches =>
  new Map(
    hits.map(({ id, score, words }) => {
      const number = recordNumber(id);
      return [number, { id, number, score, places: words, isSynonym: false }];
    }),
  );

export const joined = (one: Match, other: Match): Match => ({
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
  other.size === 0 ? one : new Map([...one].filter(([number]) => !other.has(number)));

/**
 * The records that hold all these words, or words that begin so, these words alone, and these exact words, whose places are
 * told. `undefined` if nothing is wanted.
 */
export async function findAll(
  source: Source,
  words: readonly string[],
  alone: readonly string[],
  phrases: readonly (readonly string[])[],
): Promise<Matches | undefined> {
  // « 15 » is not the beginning of « 1500 ».
  const whole = [...words.filter(isNumberKey), ...alone].map((key) => exact([key]));
  const free = words.filter((key) => !isNumberKey(key));
  const groups = source.isApart ? free.map((key) => [key]) : free.length > 0 ? [free] : [];
  const sets = await Promise.all([
    ...[...groups.map(anywhere), ...whole].map(async (term) => matchesFrom(await source.find(term))),
    ...phrases.map(async (keys) => matchesFrom(await source.find(exact(keys), true))),
  ]);
  return sets.length === 0 ? undefined : sets.reduce(both);
}

/** Records that the index found by exact words, and does not rank, ranked as those that hold these words anywhere. */
export async function ranked(source: Source, matches: Matches, words: readonly string[]): Promise<Matches> {
  if (matches.size < 2 || isRanking([...matches.values()].map(({ score }) => score))) return matches;
  const hits = await source.find(anywhere(words));
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

/** The type of each record, by number. */
export function typeOf({ types }: Pick<SortsFile, 'types'>, number: number): string {
  let end = 0;
  for (const [type, count] of types) {
    end += count;
    if (number < end) return type;
  }
  throw new RangeError(`no record ${number}`);
}

/** Every record, for a search that only narrows. */
export function everyRecord({ types }: Pick<SortsFile, 'types'>): Matches {
  const kept = types.flatMap(([type, records]) => Array.from({ length: records }, () => type !== ''));
  const count = kept.length;
  const numbers = kept.flatMap((isRecord, number) => (isRecord ? [number] : []));
  const match = (number: number): Match => {
    return { id: pageName(number, count), number, score: 0, places: [], isSynonym: false };
  };
  return new Map(numbers.map((number) => [number, match(number)]));
}
