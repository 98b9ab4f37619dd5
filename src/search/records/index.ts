/**
 * The graph as the search knows it: one record per entry that has a page, each sentence of a communiqué with its
 * anchor. Made from the graph and not from the site's own pages, so that menus and links never answer a search.
 */
import type { Section } from '#kinds/sections.ts';
import type { Graph } from '#graph/graph.ts';
import { commitmentRecord } from './commitments.ts';
import { communiqueRecord } from './communiques.ts';
import { eventRecord } from './events.ts';
import { figureRecord } from './figures.ts';
import { organisationRecord } from './organisations.ts';
import { personRecord } from './people.ts';
import type { SearchRecord } from './record.ts';
import { themeRecord } from './themes.ts';
import { vocabularyRecord } from './vocabulary.ts';
import { workshopRecord } from './workshops.ts';

type Makers = { readonly [S in Section]: (node: Graph[S][number]) => SearchRecord };

/** How each kind that has pages is searched, in the order of their records: none can be forgotten. */
const MAKERS: Makers = {
  communiques: communiqueRecord,
  commitments: commitmentRecord,
  figures: figureRecord,
  events: eventRecord,
  themes: themeRecord,
  workshops: workshopRecord,
  people: personRecord,
  organisations: organisationRecord,
  vocabulary: vocabularyRecord,
};

function recordsOf<S extends Section>(graph: Graph, section: S): SearchRecord[] {
  const make: Makers[S] = MAKERS[section];
  const nodes: readonly Graph[S][number][] = graph[section];
  return nodes.map((node) => make(node));
}

/** The newest day on which a document speaks of it; none sorts last. */
const newest = ({ days }: SearchRecord) => days[0] ?? '';

/** Every record: by type, the newest of each first, those that no document dates last. A record's rank is its number. */
export const searchRecords = (graph: Graph): SearchRecord[] =>
  (Object.keys(MAKERS) as Section[]).flatMap((section) =>
    recordsOf(graph, section).sort((a, b) => (newest(a) < newest(b) ? 1 : newest(a) > newest(b) ? -1 : 0)),
  );

/** How many records of each type, in the order of their numbers: what tells the type of a result by its number. */
export function typeRanges(records: readonly SearchRecord[]): [type: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { type } of records) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts];
}
