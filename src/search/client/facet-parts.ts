/** The file of facets, read: records, and the parts of those of which several documents speak. */
import { fromDistances, type FacetFile, type SortsFile } from '../files.ts';

/** The number of a record's first part, how many it has, and the record's rank among those that have parts. */
export interface PartRange {
  first: number;
  count: number;
  rank: number;
}

/** The parts of records, by number. */
export interface Parts {
  /** Of which record each is a part. */
  whole: ReadonlyMap<number, number>;
  ranges: ReadonlyMap<number, PartRange>;
}

/** The file of facets, as it is asked. */
export interface Facets extends Parts {
  labels: FacetFile['facets'];
  /** Newest first. */
  days: readonly (readonly [day: string, numbers: readonly number[]])[];
}

/** Reads the file: parts are numbered after all records, in order. */
export function readFacets(file: FacetFile, { types }: Pick<SortsFile, 'types'>): Facets {
  const days = Object.entries(file.days).map(([day, distances]) => [day, fromDistances(distances)] as const);
  const whole = new Map<number, number>();
  const ranges = new Map<number, PartRange>();
  let next = types.reduce((sum, [, count]) => sum + count, 0);
  (file.parts ?? []).forEach(([record, ranks], rank) => {
    ranges.set(record, { first: next, count: ranks.length, rank });
    for (const day of fromDistances(ranks)) {
      whole.set(next, record);
      days[day]?.[1].push(next);
      next += 1;
    }
  });
  return { labels: file.facets, days, whole, ranges };
}
