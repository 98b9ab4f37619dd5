/** What a site shows, as texts made in memory: each reads the graph as a page does, through views, exports and the search. */
import { entryJsonLd } from '#exports/json-ld.ts';
import { commitmentFeed } from '#exports/feeds/sayings.ts';
import { siteFeed, themeFeed } from '#exports/feeds/documents.ts';
import { publishedFiles } from '#exports/data-texts.ts';
import { cardOf, searchOf, thingOf } from '#kinds/published.ts';
import { SECTION_NAMES } from '#kinds/sections.ts';
import type { Graph } from '#graph/graph.ts';
import type { PagedNode } from '#graph/model.ts';
import { commitmentNeighbours } from '#views/commitment.ts';
import { everyKit, kitOf } from '#views/kits.ts';
import { latestOf } from '#views/latest.ts';
import { measuresOf } from '#views/measures.ts';
import { nextDatesOf } from '#views/next-dates.ts';
import { pairsOf, pairsWith } from '#views/pairs.ts';
import { seriesWithPages } from '#views/series.ts';
import { sideBySide } from '#views/side-by-side.ts';
import { silenceOf } from '#views/silence.ts';
import { filteredThreads } from '#views/thread-lists.ts';
import { unmentionedIn } from '#views/unmentioned.ts';
import { graphOf, withPages } from '#views/withdrawn.ts';

/** A page: its file, what it is given, and what makes it of that. */
export interface Shown {
  file: string;
  props: object;
  make: () => string;
}

/** Of an entry, what any page may say of it: enough to see that it is another. */
const named = (node: { url?: string; id: string; title?: string }) =>
  `${node.url ?? node.id} ${node.title ?? ''}`;

/** Values with the entries that they lead to told by their names. */
const written = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && 'path' in one && 'id' in one && 'data' in one
      ? named(one as never)
      : one,
  );

function detailsOf(graph: Graph, node: PagedNode): unknown {
  switch (node.kind) {
    case 'commitments':
      return [measuresOf(node), commitmentNeighbours(node), silenceOf(node), commitmentFeed(node, graph)];
    case 'communiques':
      return [
        unmentionedIn(graph, node),
        pairsWith(graph, node),
        node.notes.map(({ proofs }) => proofs.map(({ record, proves }) => [named(record), proves])),
        node.next?.title,
      ];
    case 'events':
      return kitOf(graph, node);
    case 'themes':
      return [node.threads, node.chronicle, silenceOf(node), themeFeed(node, graph)];
    default:
      return Object.keys(node);
  }
}

const entryPage = (graph: Graph, node: PagedNode): Shown => {
  const own = graphOf(graph, node);
  return {
    file: node.url,
    props: { graph: own, node },
    make: () => {
      const page = { site: own.site, title: node.title, description: '', url: node.url, above: [] };
      return written([
        searchOf(node),
        thingOf(node),
        cardOf(node),
        entryJsonLd(page, node),
        detailsOf(own, node),
      ]);
    },
  };
};

/** Every page, as the one that says which there are gives them. */
export function shownOf(graph: Graph): Shown[] {
  const entries = SECTION_NAMES.flatMap((kind) =>
    withPages(graph, kind).map((node) => entryPage(graph, node)),
  );
  const pairs = pairsOf(graph).map((pair) => ({
    file: pair.url,
    props: { pair },
    make: () => written(sideBySide(pair)),
  }));
  const lists = filteredThreads(graph).map(({ list, threads }) => ({
    file: list.url,
    props: { list, threads },
    make: () => written([list.name, threads.rows.map((row) => [silenceOf(row), row.cells])]),
  }));
  const alone: Record<string, () => string> = {
    '/flux.xml': () => siteFeed(graph),
    '/': () => written([latestOf(graph), nextDatesOf(graph), graph.site.name]),
    '/series': () => written(seriesWithPages(graph)),
    '/donnees': () => written(publishedFiles(graph).map(({ file, sha256 }) => [file, sha256])),
    '/kits': () => written(everyKit(graph).map(({ event }) => event)),
  };
  return [
    ...entries,
    ...pairs,
    ...lists,
    ...Object.entries(alone).map(([file, make]) => ({ file, props: {}, make })),
  ];
}
