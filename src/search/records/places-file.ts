/** Whose words stand at which places of the index, for records of which several documents speak. */
import type { PlacesFile, Runs } from '../files.ts';
import type { SearchRecord } from './record.ts';

/** @param starts the places at which its sentences begin, then the one after the last */
export function runsOf({ sentences }: SearchRecord, starts: readonly number[]): Runs {
  const runs: [length: number, ...parts: number[]][] = [[starts[0] ?? 0]];
  sentences.forEach(({ parts = [] }, rank) => {
    const length = (starts[rank + 1] ?? 0) - (starts[rank] ?? 0);
    const last = runs.at(-1);
    if (last !== undefined && String(last.slice(1)) === String(parts)) last[0] += length;
    else runs.push([length, ...parts]);
  });
  return runs;
}

/** Those of the records that have parts, in order. */
export const placesOf = (
  records: readonly (SearchRecord | undefined)[],
  runs: ReadonlyMap<SearchRecord, Runs>,
): PlacesFile => records.flatMap((record) => (record?.parts === undefined ? [] : [runs.get(record) ?? []]));
