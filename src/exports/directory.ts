/** The index of the whole site, as at the end of a book: each name, then the documents that speak of it, each date leading to a sentence. */
import { publishedOf } from '#kinds/published.ts';
import { indexOf, SECTIONS, shownSections, type Section } from '#kinds/sections.ts';
import type { Said } from './published.ts';
import { saidOf } from './series.ts';
import type { Graph } from '#graph/graph.ts';
import type { PagedNode } from '#graph/model.ts';
import { SERIES_FOLDER, SERIES_TITLE } from '#site/own-pages.ts';
import { allSeriesUrl, sectionUrl } from '#site/urls.ts';
import { sectionWords } from '#views/sorts.ts';
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

/** How many names the index holds, and how many documents of each: a page of a large corpus stays one light page. */
export const DIRECTORY_LIMITS = { names: 120, places: 3 } as const;

/** The most names of a kind that the index holds: the same for all, small kinds leaving their room to large ones. */
export function longestPart(totals: readonly number[]): number {
  let [room, left] = [DIRECTORY_LIMITS.names, totals.length];
  for (const total of totals.toSorted((a, b) => a - b)) {
    if (total * left > room) return Math.floor(room / left);
    room -= total;
    left -= 1;
  }
  return DIRECTORY_LIMITS.names;
}

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
  const { path: id } = SECTIONS[section];
  const { title } = sectionWords(section, graph.site);
  const nodes: readonly PagedNode[] = graph[section];
  if (nodes.length === 0) return undefined;
  const entries = nodes.slice(0, DIRECTORY_LIMITS.names).map((node) => ({
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
    entries: series.slice(0, DIRECTORY_LIMITS.names).map(({ title, url, members }) => ({
      title,
      url,
      isStated: false,
      ...shortened(placesOf(members.flatMap(saidOf))),
    })),
  };
}

/** Every kind of entry but the communiqués themselves, in the order of menus, then the series. */
export function directoryOf(graph: Graph): DirectoryPart[] {
  const parts = [
    ...shownSections(graph).flatMap((section) => partOf(graph, section) ?? []),
    ...[seriesPart(graph) ?? []].flat(),
  ];
  const longest = longestPart(parts.map(({ total }) => total));
  return parts.map((part) => ({ ...part, entries: part.entries.slice(0, longest) }));
}
