/** Feeds of communiqués, each with its whole text, and of what was answered: of the site, of a dossier, of a theme. */
import type { Graph } from '#graph/graph.ts';
import type { CommuniqueNode } from '#kinds/communiques/node.ts';
import type { DossierNode } from '#kinds/dossiers/node.ts';
import type { ThemeNode } from '#kinds/themes/node.ts';
import { absoluteUrl, feedUrl, homeUrl, sectionUrl } from '#site/urls.ts';
import { typeset } from '#text/typography.ts';
import type { FeedEntry } from '../feed.ts';
import { withPages } from '#views/withdrawn.ts';
import { authorsOf } from '../issuer.ts';
import { escapeMarkup } from '#text/markup.ts';
import { currentFeed } from './archives.ts';
import { everyDocument, type FeedItem, type FeedSource } from './items.ts';
import { repliesTo, replyItem } from './replies.ts';
import { htmlOf } from './text.ts';

/** The document itself, as it was received, if it is here. */
function enclosureOf({ attached }: CommuniqueNode): FeedEntry['enclosure'] {
  const original = attached?.documents.find((one) => one.as === 'original' && one.withdrawn === undefined);
  if (original === undefined) return undefined;
  const { url, title, size, format } = original;
  return { url, title, length: size, type: format.type.replace(/;.*$/, '') };
}

/** The way to the whole text. */
const wayTo = ({ url, data: { summary } }: CommuniqueNode): string =>
  `<p>${escapeMarkup(typeset(summary))}</p><p><a href="${escapeMarkup(absoluteUrl(url))}">${typeset('Lire le texte entier')}</a></p>`;

/**
 * In the archives of a part of the site: what a document is, and the way to its text. Those of the site's own feed have the
 * text, the summary and every theme, under the same name; they would stand again in each theme of each document.
 */
const briefEntryOf = (node: CommuniqueNode): FeedEntry => ({
  // Addresses never change here, so an entry's address is its name for ever.
  id: node.url,
  url: node.url,
  title: node.title,
  html: wayTo(node),
  date: node.date,
  updated: toldOn(node),
  authors: authorsOf(node),
});

const entryOf = (node: CommuniqueNode): FeedEntry => ({
  ...briefEntryOf(node),
  summary: node.data.summary,
  html: htmlOf(node),
  categories: node.themes.map(({ id, title }) => ({ term: id, scheme: sectionUrl('themes'), label: title })),
  enclosure: enclosureOf(node),
});

/** The day on which a document was last told of: its own, or that of its last change here. */
const toldOn = ({ date, history }: CommuniqueNode): string => history?.changed ?? date;

/** Documents as feeds tell them, newest first: one that was corrected comes back to the head, as Atom tells it. */
const itemsOf = (newestFirst: readonly CommuniqueNode[], isWholeSite: boolean): FeedItem[] =>
  newestFirst.map((node) => ({
    key: node.id,
    date: node.date,
    updated: toldOn(node),
    isGone: node.withdrawn !== undefined,
    entry: (isArchived) => (isArchived && !isWholeSite ? briefEntryOf(node) : entryOf(node)),
  }));

/** All communiqués of the site, and all replies. */
export function siteSource(graph: Graph): FeedSource {
  const { site } = graph;
  return {
    about: {
      title: site.name,
      subtitle: site.description,
      page: homeUrl(),
      self: feedUrl(),
      author: site.name,
      asOf: site.asOf,
    },
    items: [...itemsOf(withPages(graph, 'communiques'), true), ...withPages(graph, 'replies').map(replyItem)],
  };
}

const partOf = (
  node: DossierNode | ThemeNode,
  graph: Graph,
  subtitle: string,
  replies: readonly FeedItem[],
): FeedSource => ({
  about: {
    title: `${node.title} — ${graph.site.name}`,
    subtitle,
    page: node.url,
    self: feedUrl(node.url),
    author: graph.site.name,
    asOf: graph.site.asOf,
  },
  items: [...itemsOf(everyDocument(graph, node.kind, node), false), ...replies],
});

/** The communiqués of a dossier. */
export const dossierSource = (dossier: DossierNode, graph: Graph): FeedSource =>
  partOf(
    dossier,
    graph,
    `Les communiqués du dossier « ${dossier.title} », en texte intégral.`,
    repliesTo([...dossier.communiques, ...dossier.commitments]),
  );

/** The communiqués that touch on a theme. */
export const themeSource = (theme: ThemeNode, graph: Graph): FeedSource =>
  partOf(
    theme,
    graph,
    `Les communiqués qui touchent à « ${theme.title} », en texte intégral.`,
    repliesTo([theme]),
  );

export const siteFeed = (graph: Graph): string => currentFeed(siteSource(graph));

export const dossierFeed = (dossier: DossierNode, graph: Graph): string =>
  currentFeed(dossierSource(dossier, graph));

export const themeFeed = (theme: ThemeNode, graph: Graph): string => currentFeed(themeSource(theme, graph));
