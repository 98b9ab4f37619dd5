/** Narrows what was found, and counts what each choice would leave. */
import { fromDistances, type FacetFile, type SortsFile } from '../files.ts';
import type { Matches } from './matches.ts';
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
interface Sets {
  /** By facet: the type, the year, then those of the file. */
  values: ReadonlyMap<string, Values>;
  /** Of which record a number is a part. */
  parts: ReadonlyMap<number, number>;
}

/** Is a day between those that are chosen? */
const isBetween = (day: string, { from, to }: Between) => (from ?? day) <= day && day <= (to ?? day);
type Between = Pick<SearchState, 'from' | 'to'>;

/** What each value of each facet keeps; a year, by the days chosen in it. */
export function facetSets(
  { facets, days, parts = [] }: FacetFile,
  { types }: SortsFile,
  state: Between,
): Sets {
  const byType: Values = new Map();
  const byYear: Values = new Map();
  let start = 0;
  for (const [type, count] of types) {
    const numbers = new Set(Array.from({ length: count }, (_, index) => start + index));
    for (const [part, record] of parts) if (numbers.has(record)) numbers.add(part);
    byType.set(type, { label: undefined, numbers });
    start += count;
  }
  const years = new Map<string, Set<number>>();
  for (const [day, distances] of Object.entries(days)) {
    if (!isBetween(day, state)) continue;
    const year = day.slice(0, 4);
    const numbers = years.get(year) ?? new Set();
    for (const number of fromDistances(distances)) numbers.add(number);
    years.set(year, numbers);
  }
  for (const [year, numbers] of years) byYear.set(year, { label: year, numbers });
  const ofFile = Object.entries(facets).map(([facet, values]): [string, Values] => [
    facet,
    new Map(
      Object.entries(values).map(([value, [label, distances]]) => [
        value,
        { label, numbers: new Set(fromDistances(distances)) },
      ]),
    ),
  ]);
  return { values: new Map([[TYPE, byType], [YEAR, byYear], ...ofFile]), parts: new Map(parts) };
}

/** The records of which a document of these days speaks; `undefined` if every day will do. */
export function inDays({ days }: FacetFile, state: Between): ReadonlySet<number> | undefined {
  if (state.from === undefined && state.to === undefined) return undefined;
  const kept = Object.entries(days).filter(([day]) => isBetween(day, state));
  return new Set(kept.flatMap(([, distances]) => fromDistances(distances)));
}

/** Each record's newest day, to sort by. */
export function newestDays({ days, parts = [] }: FacetFile): ReadonlyMap<number, string> {
  const whole = new Map(parts);
  const newest = new Map<number, string>();
  for (const [day, distances] of Object.entries(days))
    for (const part of fromDistances(distances)) {
      const number = whole.get(part) ?? part;
      if (!newest.has(number)) newest.set(number, day);
    }
  return newest;
}

/** What the state keeps of `found`, and for each facet how many each value would keep, its own choice left aside. */
export function narrowed(
  found: Matches,
  { facets }: SearchState,
  { values: sets, parts }: Sets,
  days: ReadonlySet<number> | undefined,
): { kept: Matches; counts: Counts } {
  const chosen = Object.entries(facets).map(([facet, value]) => ({
    facet,
    numbers: sets.get(facet)?.get(value)?.numbers ?? new Set<number>(),
  }));
  const whole = (number: number) => parts.get(number) ?? number;
  const ofFound = [...parts.keys()].filter((part) => found.has(whole(part)));
  const inRange = [...found.keys(), ...ofFound].filter((number) => days === undefined || days.has(number));
  const keptBut = (aside?: string) =>
    new Set(
      inRange.filter((number) =>
        chosen.every(({ facet, numbers }) => facet === aside || numbers.has(number)),
      ),
    );
  const counts = Object.fromEntries(
    [...sets].map(([facet, all]) => {
      const left = keptBut(facet);
      const values = [...all].map(([value, { label, numbers }]) => {
        const records = new Set([...numbers].filter((number) => left.has(number)).map(whole));
        return { value, label, count: records.size };
      });
      return [facet, values.filter(({ value, count }) => count > 0 || value === facets[facet])];
    }),
  );
  const kept = new Set([...keptBut()].map(whole));
  return { kept: new Map([...found].filter(([number]) => kept.has(number))), counts };
}
