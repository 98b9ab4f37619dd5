/** Narrows an answer by its choices: loaded when a reader narrows or sorts. */
import type { SortsFile } from '../files.ts';
import { byDocument, withinParts } from './documents.ts';
import { facetSets, inDays, narrowed, newestDays, type Counts } from './facets.ts';
import { readFacets } from './facet-parts.ts';
import type { Match, Matches } from './matches.ts';
import type { Source } from './source.ts';
import type { SearchState } from './state.ts';

/** What was found, whatever narrows it. */
export interface ToNarrow {
  /** Records, those that hold excluded words among them. */
  found: Matches;
  /** Without those. */
  wanted: Matches;
  /** Words were asked for, or excluded: each document is to answer by its own. */
  hasWords: boolean;
  isByDate: boolean;
  /** Asks the same of another source: what answers, if words were asked for, and what holds excluded words. */
  ask: (source: Source) => Promise<{ own: Matches | undefined; unwanted: Matches }>;
}

export interface Narrowing {
  kept: Matches;
  counts: Counts;
  /** Each record's newest day, if results are in the order of their days. */
  days: ReadonlyMap<number, string> | undefined;
}

/** Each one is kept under what its documents say, each document by its own words. */
export async function narrow(
  source: Source,
  sorts: SortsFile,
  state: SearchState,
  { found, wanted, hasWords, isByDate, ask }: ToNarrow,
): Promise<Narrowing> {
  const facets = readFacets(await source.facets(), sorts);
  const { whole, ranges } = facets;
  const places = hasWords && ranges.size > 0 ? await source.places() : [];
  const { own, unwanted } = hasWords
    ? await ask(byDocument(source, facets, places))
    : { own: undefined, unwanted: new Map<number, Match>() };
  const isAnswering = (part: number, record: number) =>
    found.has(record) && (own === undefined || own.has(part)) && !unwanted.has(part);
  const answering = [...whole].flatMap(([part, record]) => (isAnswering(part, record) ? [part] : []));
  const days = inDays(facets, state);
  const left = narrowed(wanted.keys(), answering, state, facetSets(facets, sorts, state), facets, days);
  const keptOf = (match: Match): Match => {
    const parts = left.parts.get(match.number);
    const isWithin = hasWords && parts && withinParts(facets, places, match.number, parts);
    return isWithin ? { ...match, places: match.places.filter(isWithin), isWithin } : match;
  };
  return {
    kept: new Map(
      [...found.values()].flatMap((match) =>
        left.kept.has(match.number) ? [[match.number, keptOf(match)]] : [],
      ),
    ),
    counts: left.counts,
    days: isByDate ? newestDays(facets) : undefined,
  };
}
