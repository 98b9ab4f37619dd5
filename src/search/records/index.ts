/**
 * The graph as the search knows it: one record per entry that has a page, each sentence of a communiqué with its
 * anchor. Made from the graph and not from the site's own pages, so that menus and links never answer a search.
 */
import type { Graph } from '#graph/graph.ts';
import { searchOf } from '#kinds/published.ts';
import { SECTION_NAMES, type Section } from '#kinds/sections.ts';
import type { SearchRecord } from './record.ts';

/** The newest day on which a document speaks of it; none sorts last. */
const newest = ({ days }: SearchRecord) => days[0] ?? '';

const recordsOf = (graph: Graph, section: Section): SearchRecord[] => graph[section].map(searchOf);

/** Every record: by type, the newest of each first, those that no document dates last. A record's rank is its number. */
export const searchRecords = (graph: Graph): SearchRecord[] =>
  SECTION_NAMES.flatMap((section) =>
    recordsOf(graph, section).sort((a, b) => (newest(a) < newest(b) ? 1 : newest(a) > newest(b) ? -1 : 0)),
  );

/** How many records of each type, in the order of their numbers: what tells the type of a result by its number. */
export function typeRanges(records: readonly SearchRecord[]): [type: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { type } of records) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts];
}
