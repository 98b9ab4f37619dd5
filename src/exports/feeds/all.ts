/** Every feed of the site, for what is told of all of them. */
import type { Graph } from '#graph/graph.ts';
import { withPages } from '#views/withdrawn.ts';
import { correctionsSource } from './changes.ts';
import { archivedFeed, cutFeed } from './archives.ts';
import { dossierSource, siteSource, themeSource } from './documents.ts';
import type { FeedSource } from './items.ts';
import { commitmentSource, personSource } from './sayings.ts';

/** A feed for each page that has one. */
export const allFeeds = (graph: Graph): FeedSource[] => [
  siteSource(graph),
  correctionsSource(graph),
  ...withPages(graph, 'dossiers').map((node) => dossierSource(node, graph)),
  ...withPages(graph, 'themes').map((node) => themeSource(node, graph)),
  ...withPages(graph, 'commitments').map((node) => commitmentSource(node, graph)),
  ...withPages(graph, 'people').map((node) => personSource(node, graph)),
];

/** An archive of a feed. */
export interface ArchivePage {
  /** The page that the feed follows, from the root of the host. */
  page: string;
  name: string;
  text: () => string;
}

/** Every archive of every feed: none, where all that is told stands in the feed. */
export const archivePages = (graph: Graph): ArchivePage[] =>
  allFeeds(graph).flatMap((source) => {
    const { archives } = cutFeed(source);
    return archives.map(({ name }, rank) => ({
      page: source.about.page,
      name,
      text: () => archivedFeed(source, archives, rank),
    }));
  });
