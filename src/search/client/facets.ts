/** Narrows what was found, and counts what each choice would leave. */
import { fromDistances, type SortsFile } from '../files.ts';
import type { Facets, Parts } from './facet-parts.ts';
import { TYPE, YEAR, type SearchState } from './state.ts';

export interface FacetCount {
  value: string;
  /** `undefined` for a type, which the form names. */
  label: string | undefined;
  count: number;
}

/** By facet. */
export type Counts = Readonly<Record<string, FacetCount[]>>;

type Values = Map<string, { label: string | undefined; numbers: ReadonlySet<number> }>;

/** Is a day between those that are chosen? */
const isBetween = (day: string, { from, to }: Between) => (from ?? day) <= day && day <= (to ?? day);
type Between = Pick<SearchState, 'from' | 'to'>;

/** What each value of each facet keeps: the type, the year by the days chosen in it, then those of the file. */
export function facetSets(
  { labels, days, whole }: Facets,
  { types }: Pick<SortsFile, 'types'>,
  state: Between,
): ReadonlyMap<string, Values> {
  const byType: Values = new Map();
  let start = 0;
  const partsOf = Map.groupBy(whole.keys(), (part) => whole.get(part));
  for (const [type, count] of types) {
    const numbers = Array.from({ length: count }, (_, index) => start + index);
    const parts = numbers.flatMap((number) => partsOf.get(number) ?? []);
    byType.set(type, { label: undefined, numbers: new Set([...numbers, ...parts]) });
    start += count;
  }
  const years = new Map<string, Set<number>>();
  for (const [day, numbers] of days) {
    if (!isBetween(day, state)) continue;
    const year = day.slice(0, 4);
    const known = years.get(year) ?? new Set();
    for (const number of numbers) known.add(number);
    years.set(year, known);
  }
  const byYear: Values = new Map([...years].map(([year, numbers]) => [year, { label: year, numbers }]));
  const ofFile = Object.entries(labels).map(([facet, values]): [string, Values] => [
    facet,
    new Map(
      Object.entries(values).map(([value, [label, distances]]) => [
        value,
        { label, numbers: new Set(fromDistances(distances)) },
      ]),
    ),
  ]);
  return new Map([[TYPE, byType], [YEAR, byYear], ...ofFile]);
}

/** The records of which a document of these days speaks; `undefined` if every day will do. */
export function inDays({ days }: Facets, state: Between): ReadonlySet<number> | undefined {
  if (state.from === undefined && state.to === undefined) return undefined;
  return new Set(days.flatMap(([day, numbers]) => (isBetween(day, state) ? numbers : [])));
}

/** Each record's newest day, to sort by. */
export function newestDays({ days, whole }: Facets): ReadonlyMap<number, string> {
  const newest = new Map<number, string>();
  for (const [day, numbers] of days)
    for (const part of numbers) {
      const number = whole.get(part) ?? part;
      if (!newest.has(number)) newest.set(number, day);
    }
  return newest;
}

/** What the choices keep. */
export interface Narrowed {
  /** Numbers of records. */
  kept: ReadonlySet<number>;
  /** By record that is kept by some of its parts: these. */
  parts: ReadonlyMap<number, readonly number[]>;
  counts: Counts;
}

/**
 * What the state keeps, and for each facet how many each value would keep, its own choice left aside.
 * @param found records that answer, each whole
 * @param answering parts that answer, each by its own words: choices keep these, but for the type, which keeps records
 */
export function narrowed(
  found: Iterable<number>,
  answering: Iterable<number>,
  { facets }: Pick<SearchState, 'facets'>,
  sets: ReadonlyMap<string, Values>,
  { whole }: Pick<Parts, 'whole'>,
  days: ReadonlySet<number> | undefined,
): Narrowed {
  const chosen = Object.entries(facets).map(([facet, value]) => ({
    facet,
    numbers: sets.get(facet)?.get(value)?.numbers ?? new Set<number>(),
  }));
  const isOfDay = (number: number) => days === undefined || days.has(number);
  const [records, parts] = [[...found].filter(isOfDay), [...answering].filter(isOfDay)];
  const leftBut = (aside?: string) => {
    const others = chosen.filter(({ facet }) => facet !== aside);
    const isWhole =
      (aside ?? TYPE) === TYPE && days === undefined && others.every(({ facet }) => facet === TYPE);
    const all = isWhole ? records : [...records, ...parts];
    return new Set(all.filter((number) => others.every(({ numbers }) => numbers.has(number))));
  };
  const recordsOf = (numbers: Iterable<number>) => new Set([...numbers].map((one) => whole.get(one) ?? one));
  const counts = Object.fromEntries(
    [...sets].map(([facet, all]) => {
      const left = leftBut(facet);
      const values = [...all].map(([value, { label, numbers }]) => {
        return { value, label, count: recordsOf([...numbers].filter((number) => left.has(number))).size };
      });
      return [facet, values.filter(({ value, count }) => count > 0 || value === facets[facet])];
    }),
  );
  const left = leftBut();
  const keptParts = Map.groupBy(
    [...left].filter((number) => whole.has(number)),
    (part) => whole.get(part) ?? part,
  );
  return { kept: recordsOf(left), parts: keptParts, counts };
}
