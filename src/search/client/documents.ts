/**
 * What one document says of a record, apart: when choices keep one document's part of a record, its words answer, and
 * those of the other documents do not. Loaded with what narrows.
 */
import type { PlacesFile, Runs } from '../files.ts';
import type { RawHit } from '../pagefind/terms.ts';
import { pageName, recordNumber } from '../pagefind/names.ts';
import type { Parts } from './facet-parts.ts';
import type { Source } from './source.ts';

/** Ranks of the parts whose words stand at each of these places, in order; `undefined` where they are everybody's. */
function ownersOf(runs: Runs, places: readonly number[]): (readonly number[] | undefined)[] {
  let [run, end] = [0, runs[0]?.[0] ?? 0];
  return places.map((place) => {
    for (; place >= end && run < runs.length - 1; end += runs[run]?.[0] ?? 0) run += 1;
    const parts = runs[run]?.slice(1) ?? [];
    return parts.length > 0 ? parts : undefined;
  });
}

/** A record's answer → those of its parts, each at the places of its own words and of those that all share. */
function sharedOut(hit: RawHit, first: number, count: number, runs: Runs): RawHit[] {
  const places = [...hit.words].sort((a, b) => a - b);
  const owners = ownersOf(runs, places);
  const own = new Map<number, number[]>();
  const shared: number[] = [];
  places.forEach((place, at) => {
    const ranks = owners[at];
    if (ranks === undefined) shared.push(place);
    else for (const rank of ranks) own.set(rank, [...(own.get(rank) ?? []), place]);
  });
  const ranks = shared.length > 0 ? Array.from({ length: count }, (_, rank) => rank) : [...own.keys()];
  return ranks.map((rank) => {
    const number = first + rank;
    return { ...hit, id: pageName(number, number + 1), words: [...shared, ...(own.get(rank) ?? [])] };
  });
}

/** The source of the parts of records alone: a word is found in what one document says, or in what all share. */
export function byDocument(source: Source, { ranges }: Parts, places: PlacesFile): Source {
  return {
    ...source,
    isApart: true,
    async find(term) {
      const hits = await source.find(term, true);
      return hits.flatMap((hit) => {
        const range = ranges.get(recordNumber(hit.id));
        return range === undefined ? [] : sharedOut(hit, range.first, range.count, places[range.rank] ?? []);
      });
    },
  };
}

/** Whether a place of a record holds words of these parts of it, or words that all share. */
export function withinParts(
  { ranges }: Parts,
  places: PlacesFile,
  record: number,
  kept: readonly number[],
): ((place: number) => boolean) | undefined {
  const range = ranges.get(record);
  if (range === undefined || kept.length === range.count) return undefined;
  const ranks = new Set(kept.map((part) => part - range.first));
  return (place) => ownersOf(places[range.rank] ?? [], [place])[0]?.some((rank) => ranks.has(rank)) ?? true;
}
