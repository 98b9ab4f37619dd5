/** Every address of the site that a reader may look for, with the day of the newest document that it shows. */
import { SECTION_NAMES, indexOf, type Section } from '#kinds/sections.ts';
import type { Graph } from '#graph/graph.ts';
import type { Passage } from '#graph/model.ts';
import type { CommuniqueNode } from '#kinds/communiques/node.ts';
import { LIST_SIZES, listPages } from '#site/list-pages.ts';
import { FOLLOWING_PAGES, STANDING_PAGES } from '#site/own-pages.ts';
import { kitsOf } from '#views/kits.ts';
import { threadFilters } from '#views/thread-lists.ts';
import { yearsOf } from '#views/years.ts';
import { homeUrl, kitUrl, pageUrl, sectionUrl, yearUrl } from '#site/urls.ts';

/** A page, its address from the root of the host. */
export interface SitePage {
  url: string;
  /** AAAA-MM-JJ; a page that shows no document has none. */
  lastmod: string | undefined;
}

const newestOf = (days: readonly string[]): string | undefined =>
  days.reduce<string | undefined>(
    (newest, day) => (newest === undefined || day > newest ? day : newest),
    undefined,
  );

const daysOf = (communiques: readonly CommuniqueNode[]) => communiques.map(({ date }) => date);
const dayOf = ({ communique }: Passage) => communique.date;

/** The entries of each section, each with the days of the documents that its page shows. */
function entriesOf(graph: Graph): { url: string; days: string[] }[] {
  return [
    ...graph.communiques.map(({ url, date }) => ({ url, days: [date] })),
    // What is said of a commitment changes too with each document that does not mention it.
    ...graph.commitments.map((node) => ({
      url: node.url,
      days: daysOf([...node.communiques, ...(node.silentSince > 0 ? graph.communiques.slice(0, 1) : [])]),
    })),
    ...graph.themes.flatMap((node) =>
      listPages(node.chronicle, node.url, LIST_SIZES.chronicle).map(({ url, number, entries }) => ({
        url,
        days: [
          ...entries.map(({ passage }) => dayOf(passage)),
          ...(number === 1 ? daysOf(node.communiques) : []),
        ],
      })),
    ),
    ...threadFilters(graph)
      .flatMap(({ lists }) => lists)
      .flatMap(({ url, commitments }) => listPages(commitments, url, LIST_SIZES.commitments))
      // Every new document may tie a knot, or leave one out.
      .map(({ url }) => ({ url, days: daysOf(graph.communiques.slice(0, 1)) })),
    ...graph.workshops.map((node) => ({
      url: node.url,
      days: [dayOf(node.passage), ...node.themes.flatMap((theme) => daysOf(theme.communiques))],
    })),
    ...graph.events.map((node) => ({ url: node.url, days: daysOf(node.communiques) })),
    ...kitsOf(graph).map(({ event }) => ({ url: kitUrl(event.id), days: daysOf(event.communiques) })),
    ...graph.people.map((node) => ({ url: node.url, days: daysOf(node.communiques) })),
    ...graph.organisations.map((node) => ({ url: node.url, days: daysOf(node.communiques) })),
    ...graph.figures.map((node) => ({
      url: node.url,
      days: [dayOf(node.passage), ...node.alsoSaid.map(dayOf)],
    })),
    ...graph.vocabulary.flatMap((node) =>
      listPages(node.uses, node.url, LIST_SIZES.uses).map(({ url, entries }) => ({
        url,
        days: entries.map(({ communique }) => communique.date),
      })),
    ),
  ];
}

/** What the list of a section cuts in pages; the others fit on one. */
function listOf(graph: Graph, section: Section): readonly unknown[] {
  return section === 'communiques' || section === 'themes' ? [] : graph[section];
}

/** Every page of the site, in a stable order: the home page, sections, years, entries, service pages. */
export function pagesOf(graph: Graph): SitePage[] {
  const newest = graph.communiques[0]?.date;
  const following = (url: string): SitePage => ({ url, lastmod: newest });
  const standing = (url: string): SitePage => ({ url, lastmod: undefined });
  return [
    following(homeUrl()),
    ...SECTION_NAMES.filter((section) => indexOf(section) === section).flatMap((section) =>
      listPages(
        listOf(graph, section),
        sectionUrl(section),
        section === 'commitments' || section === 'figures' ? LIST_SIZES[section] : LIST_SIZES.usual,
      ).map(({ url }) => following(url)),
    ),
    ...yearsOf(graph).flatMap(({ year, communiques }) =>
      listPages(communiques, yearUrl(year)).map(({ url, entries }) => ({
        url,
        lastmod: newestOf(daysOf(entries)),
      })),
    ),
    ...entriesOf(graph).map(({ url, days }) => ({ url, lastmod: newestOf(days) })),
    ...listPages(graph.deadlines, pageUrl('echeances'), LIST_SIZES.deadlines).map(({ url }) =>
      following(url),
    ),
    ...FOLLOWING_PAGES.map((slug) => following(pageUrl(slug))),
    ...STANDING_PAGES.map((slug) => standing(pageUrl(slug))),
    ...graph.pages.map(({ id }) => standing(pageUrl(id))),
  ];
}
