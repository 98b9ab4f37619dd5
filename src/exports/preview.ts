/** What the image of a shared link says: the kind of page, its title, its day, and its thread. Drawn by `scripts/lib/preview`. */
import type { Graph } from '#graph/graph.ts';
import type { PagedNode } from '#graph/model.ts';
import { cardOf, publishedOf } from '#kinds/published.ts';
import { SECTION_NAMES } from '#kinds/sections.ts';
import { absoluteUrl, homeUrl } from '#site/urls.ts';
import { formatDay } from '#text/day/day.ts';
import { typeset } from '#text/typography.ts';
import { latestOf } from '#views/latest.ts';
import { sourcedTitle, stateOf } from '#views/state.ts';
import { imageOf, MOST_LABELS, type Card } from './card.ts';

/** Pixels; what networks ask for. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;

/** The image of a page, with its host: the page of an entry whose kind has none shares the site's, as the other pages do. */
export const previewUrl = (node?: PagedNode): string =>
  absoluteUrl(
    imageOf(node === undefined || publishedOf(node.kind).card === undefined ? homeUrl() : node.url),
  );

/** The image of the site, for the pages that have none of their own. */
const siteCard = (graph: Graph): Card => ({
  url: imageOf(homeUrl()),
  kicker: graph.site.baseline,
  title: graph.site.home.title.replaceAll('*', ''),
  knots: [...latestOf(graph).communiques]
    .reverse()
    .map(({ date }) => ({ label: formatDay(date) }))
    .slice(-MOST_LABELS),
  isSilent: false,
  caption: '',
});

/** Every image of the site. */
export const cards = (graph: Graph): Card[] => [
  siteCard(graph),
  ...SECTION_NAMES.flatMap((section) => graph[section].flatMap((node: PagedNode) => cardOf(node) ?? [])),
];

/** The image in words, for those who do not see it. */
export function previewAlt(site: Graph['site'], node?: PagedNode): string {
  const card = node && cardOf(node);
  return typeset(
    node === undefined || card === undefined
      ? `${site.name} : ${site.baseline}`
      : `${card.kicker} : ${stateOf(node) === undefined ? card.title : sourcedTitle(node)}`,
  );
}
