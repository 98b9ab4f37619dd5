/** The index of the whole site, as at the end of a book: each name, then the documents that speak of it, each date leading to a sentence. */
import { SECTIONS } from '#kinds/sections.ts';
import type { Graph } from '#graph/graph.ts';
import type { Passage } from '#graph/model.ts';
import { sectionUrl } from '#site/urls.ts';

/** A document that speaks of an entry: its day, and the first sentence of it that does. */
export interface DirectoryPlace {
  /** AAAA-MM-JJ */
  date: string;
  url: string;
}

export interface DirectoryEntry {
  title: string;
  url: string;
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

type Said = Pick<Passage, 'communique' | 'url'>;

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

function part<N extends { title: string; url: string }>(
  section: keyof typeof SECTIONS,
  nodes: readonly N[],
  said: (node: N) => readonly Said[],
  url = sectionUrl(section),
): DirectoryPart {
  const { path: id, title } = SECTIONS[section];
  const entries = nodes
    .slice(0, DIRECTORY_LIMITS.entries)
    .map((node) => ({ title: node.title, url: node.url, ...shortened(placesOf(said(node))) }));
  return { id, title, url, total: nodes.length, entries };
}

const passages = (holders: readonly { passage: Passage }[]) => holders.map(({ passage }) => passage);

/** Every kind of entry but the communiqués themselves, which are listed by year. */
export const directoryOf = (graph: Graph): DirectoryPart[] => [
  part('themes', graph.themes, ({ chronicle }) => passages(chronicle)),
  part('people', graph.people, ({ offices, attendance }) => passages([...offices, ...attendance])),
  part(
    'organisations',
    graph.organisations,
    ({ offices, parties, attendance, pays }) => passages([...offices, ...parties, ...attendance, ...pays]),
    sectionUrl('people'),
  ),
  part('commitments', graph.commitments, ({ mentions }) => passages(mentions)),
  part('figures', graph.figures, ({ passage, alsoSaid }) => [passage, ...alsoSaid]),
  part('events', graph.events, ({ date, passages: said, attendance }) => [
    date,
    ...said,
    ...passages(attendance),
  ]),
  part('vocabulary', graph.vocabulary, ({ uses }) => uses),
];
