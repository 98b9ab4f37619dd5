/**
 * The graph as the search knows it: one record per entry that has a page, each sentence of a communiqué with its
 * anchor. Made from the graph and not from the site's own pages, so that menus and links never answer a search.
 */
import type { Graph } from '#graph/graph.ts';
import { searchOf } from '#kinds/published.ts';
import { SECTION_NAMES, type Section } from '#kinds/sections.ts';
import type { SearchRecord } from './record.ts';

/** The first day on which a document speaks of it, which later ones never change; none sorts last. */
const first = ({ days }: SearchRecord) => days.at(-1) ?? '';

const recordsOf = (graph: Graph, section: Section): SearchRecord[] => graph[section].map(searchOf);

/** Every record: by type, the newest of each first, those that no document dates last. */
export const searchRecords = (graph: Graph): SearchRecord[] =>
  SECTION_NAMES.flatMap((section) =>
    recordsOf(graph, section).sort((a, b) => (first(a) < first(b) ? 1 : first(a) > first(b) ? -1 : 0)),
  );

/** A type has room for one record more at least, and for about a sixteenth more at most. */
const LEAST_ROOM = 4;
function roomFor(count: number): number {
  const step = Math.max(LEAST_ROOM, 2 ** (Math.floor(Math.log2(count)) - 4));
  return Math.ceil((count + 1) / step) * step;
}

/**
 * The record of each number. Before those of a type, some numbers are kept: the records of a new document take the last
 * of these, and every other record keeps its number, by which the index knows it and its file is named.
 */
export const numbered = (records: readonly SearchRecord[]): (SearchRecord | undefined)[] =>
  [...Map.groupBy(records, ({ type }) => type).values()].flatMap((some) => [
    ...Array.from({ length: roomFor(some.length) - some.length }, () => undefined),
    ...some,
  ]);

/** How many records of each type, in the order of their numbers: what tells the type of a result by its number. */
export function typeRanges(records: readonly (SearchRecord | undefined)[]): [type: string, count: number][] {
  const ranges: [type: string, count: number][] = [];
  for (const type of records.map((record) => record?.type ?? '')) {
    const last = ranges.at(-1);
    if (last?.[0] === type) last[1] += 1;
    else ranges.push([type, 1]);
  }
  return ranges;
}
