/** The index of the whole site, as at the end of a book: each name, then the documents that speak of it, each date leading to a sentence. */
import { publishedOf } from '#kinds/published.ts';
import { indexOf, SECTIONS, shownSections, type Section } from '#kinds/sections.ts';
import type { Said } from './published.ts';
import { saidOf } from './series.ts';
import type { Graph } from '#graph/graph.ts';
import type { PagedNode } from '#graph/model.ts';
import { SERIES_FOLDER, SERIES_TITLE } from '#site/own-pages.ts';
import { allSeriesUrl, sectionUrl } from '#site/urls.ts';
import { stateAfter, statedTitle } from '#views/state.ts';

/** A document that speaks of an entry: its day, and the first sentence of it that does. */
export interface DirectoryPlace {
  /** AAAA-MM-JJ */
  date: string;
  url: string;
}

export interface DirectoryEntry {
  title: string;
  url: string;
  /** Does its title say where it stands? Then the days are told to be of documents: « fait 12 mai » would say when. */
  isStated: boolean;
  /** Oldest first: the first and the last ones only when they are many. */
  places: readonly DirectoryPlace[];
  /** How many documents are left out of `places`, before its last ones. */
  skipped: number;
}

export interface DirectoryPart {
  /** Its address in the page. */
  id: string;
  title: string;
  /** Where all entries are. */
  url: string;
  total: number;
  entries: readonly DirectoryEntry[];
}

/** How many entries of a kind the index names, and how many documents of each: a page of a large corpus stays one page. */
export const DIRECTORY_LIMITS = { entries: 60, places: 3 } as const;

/** The first place of each document, oldest first. Passages come in any order. */
function placesOf(said: readonly Said[]): DirectoryPlace[] {
  const first = new Map<string, Said>();
  for (const one of said) if (!first.has(one.communique.id)) first.set(one.communique.id, one);
  return [...first.values()]
    .map(({ communique, url }) => ({ date: communique.date, url }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function shortened(places: readonly DirectoryPlace[]): Pick<DirectoryEntry, 'places' | 'skipped'> {
  const skipped = Math.max(0, places.length - DIRECTORY_LIMITS.places);
  return skipped === 0
    ? { places, skipped }
    : { places: [...places.slice(0, 1), ...places.slice(1 + skipped)], skipped };
}

/** The part of a kind of entry; `undefined` for one of which nothing is here, and for documents, which are listed by year. */
function partOf(graph: Graph, section: Section): DirectoryPart | undefined {
  const { said } = publishedOf(section);
  if (said === undefined) return undefined;
  const { path: id, title } = SECTIONS[section];
  const nodes: readonly PagedNode[] = graph[section];
  if (nodes.length === 0) return undefined;
  const entries = nodes.slice(0, DIRECTORY_LIMITS.entries).map((node) => ({
    title: statedTitle(node),
    url: node.url,
    isStated: stateAfter(node) !== undefined,
    ...shortened(placesOf(said(node as never))),
  }));
  return { id, title, url: sectionUrl(indexOf(section)), total: nodes.length, entries };
}

/** The numbered series; `undefined` where there is none. */
function seriesPart({ series }: Graph): DirectoryPart | undefined {
  if (series.length === 0) return undefined;
  return {
    id: SERIES_FOLDER,
    title: SERIES_TITLE,
    url: allSeriesUrl(),
    total: series.length,
    entries: series.slice(0, DIRECTORY_LIMITS.entries).map(({ title, url, members }) => ({
      title,
      url,
      isStated: false,
      ...shortened(placesOf(members.flatMap(saidOf))),
    })),
  };
}

/** Every kind of entry but the communiqués themselves, in the order of menus, then the series. */
export const directoryOf = (graph: Graph): DirectoryPart[] => [
  ...shownSections(graph).flatMap((section) => partOf(graph, section) ?? []),
  ...[seriesPart(graph) ?? []].flat(),
];
