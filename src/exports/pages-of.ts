/**
 * Every address of the site that a reader may look for, with the day on which it last changed: that of the newest document
 * that it shows, or a later one on which what it shows was published here, corrected, answered or withdrawn.
 */
import type { Graph } from '#graph/graph.ts';
import type { PagedNode } from '#graph/model.ts';
import { publishedOf } from '#kinds/published.ts';
import {
  LISTED_SECTIONS,
  SECTION_NAMES,
  SECTIONS,
  shownSections,
  STANDING_SECTIONS,
  type Section,
} from '#kinds/sections.ts';
import { LIST_SIZES, listPages, sectionPages } from '#site/list-pages.ts';
import { FOLLOWING_PAGES, STANDING_PAGES } from '#site/own-pages.ts';
import { allSeriesUrl, fieldsUrl, homeUrl, pageUrl, sectionUrl, yearUrl } from '#site/urls.ts';
import { pairsOf } from '#views/pairs.ts';
import { documentsOf, seriesWithPages } from '#views/series.ts';
import { withdrawnNodes } from '#views/withdrawn.ts';
import { yearsOf } from '#views/years.ts';
import { allChanges, allWithdrawals, pagedNodes } from './changes.ts';
import { FIELD_PAGES } from './documentation.ts';
import { daysOf } from './published.ts';

/** A page, its address from the root of the host. */
export interface SitePage {
  url: string;
  /** AAAA-MM-JJ; a page that shows nothing that comes or changes has none. */
  lastmod: string | undefined;
  /** AAAA-MM-JJ: the day of the oldest document that an entry shows; of a list, which follows what comes, its last change. */
  since: string | undefined;
}

const newestOf = (days: readonly string[]): string | undefined =>
  days.reduce<string | undefined>(
    (newest, day) => (newest === undefined || day > newest ? day : newest),
    undefined,
  );

const oldestOf = (days: readonly string[]): string | undefined =>
  days.reduce<string | undefined>(
    (oldest, day) => (oldest === undefined || day < oldest ? day : oldest),
    undefined,
  );

/** A page that follows what comes. */
const followed = (url: string, lastmod: string | undefined): SitePage => ({ url, lastmod, since: lastmod });

/** The pages of the list of a section; one that is not cut in pages has one. */
const listOf = (graph: Graph, section: Section): { url: string }[] =>
  sectionPages<unknown>(section, SECTIONS[section].listSize === undefined ? [] : graph[section]);

/** The days on which an entry has changed since its documents came: it was published here, corrected, answered, withdrawn. */
const daysSince = ({ history, withdrawn, replies = [] }: PagedNode): string[] => [
  ...[history?.changed ?? [], withdrawn?.day ?? []].flat(),
  ...replies.map(({ published }) => published),
];

/** The numbered series: their list, once there is one, and each of them. */
function seriesOf(graph: Graph): SitePage[] {
  const pages = seriesWithPages(graph).map((series) => {
    const days = daysOf(documentsOf(series));
    return { url: series.url, lastmod: newestOf(days), since: oldestOf(days) };
  });
  const lastmod = newestOf(pages.flatMap((page) => page.lastmod ?? []));
  return pages.length === 0 ? [] : [followed(allSeriesUrl(), lastmod), ...pages];
}

/** The list of corrections moves with them, and with what is withdrawn. */
const corrections = (graph: Graph): SitePage =>
  followed(
    pageUrl('corrections'),
    newestOf([...allChanges(graph), ...allWithdrawals(graph)].map(({ day }) => day)),
  );
/** The pages of what the search promises, but the first, which stands with those that do not change. */
const contractPages = ({ searchContract, directWays }: Graph) =>
  listPages(
    [...searchContract, ...directWays.flatMap(({ words }) => words)],
    pageUrl('recherche/contrat'),
    LIST_SIZES.promises,
  ).slice(1);

/** Every page of the site, in a stable order: the home page, sections, years, entries, service pages. */
export function pagesOf(graph: Graph): SitePage[] {
  const nodes = [...pagedNodes(graph), ...withdrawnNodes(graph)];
  const changed = new Map(nodes.map((node) => [node.url, daysSince(node)]));
  const document = graph.communiques[0]?.date;
  /** A page that lists entries of some kind moves with each document, and with what happens to one of them. */
  const newestAmong = (isListed: (node: PagedNode) => boolean): string | undefined =>
    newestOf([...(document === undefined ? [] : [document]), ...nodes.filter(isListed).flatMap(daysSince)]);
  const newest = newestAmong(() => true);
  const newestIn = new Map(
    SECTION_NAMES.map((section) => [section, newestAmong(({ kind }) => kind === section)]),
  );
  const following = (url: string): SitePage => followed(url, newest);
  const listing = (url: string, section: Section): SitePage => followed(url, newestIn.get(section));
  const standing = (url: string): SitePage => followed(url, undefined);
  return [
    following(homeUrl()),
    ...LISTED_SECTIONS.flatMap((section) => listOf(graph, section).map(({ url }) => listing(url, section))),
    ...yearsOf(graph).flatMap(({ year, communiques }) =>
      listPages(communiques, yearUrl(year)).map(({ url, entries }) => ({
        url,
        lastmod: newestOf([...daysOf(entries), ...entries.flatMap(daysSince)]),
        since: oldestOf(daysOf(entries)),
      })),
    ),
    ...shownSections(graph)
      .filter((section) => !STANDING_SECTIONS.includes(section))
      .map((section) => listing(sectionUrl(section), section)),
    ...SECTION_NAMES.flatMap((section) => publishedOf(section).pages(graph)).map(({ url, days }) => ({
      url,
      lastmod: newestOf([...days, ...(changed.get(url) ?? [])]),
      since: oldestOf(days) ?? oldestOf(changed.get(url) ?? []),
    })),
    ...listPages(graph.deadlines, pageUrl('echeances'), LIST_SIZES.deadlines).map(({ url }) =>
      following(url),
    ),
    ...listPages(pairsOf(graph), pageUrl('comparer')).map(({ url }) => following(url)),
    ...pairsOf(graph).map(({ url, older, newer }) => ({
      url,
      lastmod: newestOf([newer.date, ...daysSince(older), ...daysSince(newer)]),
      since: newer.date,
    })),
    ...seriesOf(graph),
    ...FOLLOWING_PAGES.map((slug) => following(pageUrl(slug))),
    ...FIELD_PAGES.map(({ id }) => following(fieldsUrl(id))),
    ...STANDING_PAGES.map((slug) => (slug === 'corrections' ? corrections(graph) : standing(pageUrl(slug)))),
    ...contractPages(graph).map(({ url }) => standing(url)),
    ...graph.pages.map(({ id }) => standing(pageUrl(id))),
  ];
}
