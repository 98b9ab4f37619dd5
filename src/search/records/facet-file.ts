/** Facets, by value: which records each value keeps. A file of its own, loaded when a reader narrows a search. */
import { ungrouped } from '#text/spaces.ts';
import { toDistances, type FacetFile } from '../files.ts';
import { RECORD_FACETS, type Facets, type SearchRecord } from './record.ts';

const { compare } = new Intl.Collator('fr', { numeric: true });
/** Two labels in the order of a French list: a number is read whole, and the collator ends one at the space of its thousands. */
const byLabel = (a: string, b: string): number => compare(ungrouped(a), ungrouped(b));

/** What is kept under choices, and since which day: a record, or a part of one. */
interface Kept {
  days: readonly string[];
  facets: Facets;
}

/** @param whole by number; a number may be kept for another */
export function facetFile(whole: readonly (SearchRecord | undefined)[]): FacetFile {
  const owners = whole.flatMap((record, number) =>
    record?.parts === undefined ? [] : [{ number, parts: record.parts }],
  );
  // What has parts is kept under what they say, and under nothing else.
  const records: readonly (Kept | undefined)[] = [
    ...whole.map((record) => (record?.parts === undefined ? record : undefined)),
    ...owners.flatMap(({ parts }) => parts.map(({ facets }): Kept => ({ days: [], facets }))),
  ];
  const facets: FacetFile['facets'] = Object.fromEntries(
    RECORD_FACETS.map((facet) => {
      const found = new Map<string, { label: string; numbers: number[] }>();
      records.forEach((record, number) => {
        for (const { value, label } of record?.facets[facet] ?? []) {
          const known = found.get(value) ?? { label, numbers: [] };
          known.numbers.push(number);
          found.set(value, known);
        }
      });
      const values = [...found]
        .sort(([, a], [, b]) => byLabel(a.label, b.label))
        .map(([value, { label, numbers }]) => [value, [label, toDistances(numbers)] as const] as const);
      return [facet, Object.fromEntries(values)];
    }),
  );
  const days = new Map<string, number[]>();
  records.forEach((record, number) => {
    for (const day of record?.days ?? []) days.set(day, [...(days.get(day) ?? []), number]);
  });
  for (const { day } of owners.flatMap(({ parts }) => parts)) days.set(day, days.get(day) ?? []);
  const sorted = [...days].sort(([a], [b]) => (a < b ? 1 : -1));
  const ranks = new Map(sorted.map(([day], rank) => [day, rank]));
  return {
    facets,
    days: Object.fromEntries(sorted.map(([day, numbers]) => [day, toDistances(numbers)])),
    ...(owners.length > 0 && {
      parts: owners.map(
        ({ number, parts }) => [number, toDistances(parts.map(({ day }) => ranks.get(day) ?? 0))] as const,
      ),
    }),
  };
}
