/** Feeds of communiqués, each with its whole text, and of what was answered: of the site, of a dossier, of a theme. */
import { renderBlocks, renderFootnotes, type RenderOptions } from '#document/html.ts';
import type { Graph } from '#graph/graph.ts';
import { perNode } from '#noted/kept.ts';
import type { CommuniqueNode } from '#kinds/communiques/node.ts';
import type { DossierNode } from '#kinds/dossiers/node.ts';
import type { ThemeNode } from '#kinds/themes/node.ts';
import { absoluteUrl, feedUrl, homeUrl, pathTo, sectionUrl } from '#site/urls.ts';
import { atomFeed, FEED_LENGTH, type FeedEntry } from '../feed.ts';
import { authorsOf } from '../issuer.ts';
import { repliesTo, replyEntry, withReplies } from './replies.ts';

type Written = Pick<CommuniqueNode, 'document' | 'url'> & Partial<Pick<CommuniqueNode, 'lang'>>;

const OPTIONS: RenderOptions = { headingShift: 1, resolveLink: (path) => pathTo(path.slice(1)) };

/**
 * The words of a document with every address absolute. The renderer writes `href` first
 * and escapes « < » in words, so that `<a href="` is only ever a link.
 */
export function feedHtml({ document, url, lang = 'fr' }: Written): string {
  const html = renderBlocks(document.blocks, OPTIONS) + renderFootnotes(document, OPTIONS);
  const whole = html.replace(/<a href="([#/][^"]*)"/g, (_, href: string) => {
    const target = href.startsWith('#') ? `${url}${href}` : href;
    return `<a href="${absoluteUrl(target)}"`;
  });
  // An entry cannot say its language: its words do.
  return lang === 'fr' ? whole : `<div lang="${lang}">${whole}</div>`;
}

/** A document stands in the feeds of the site and of all its themes: it is rendered once for all of them. */
const htmlOf = perNode((node: CommuniqueNode): string => feedHtml(node));

/** The document itself, as it was received, if it is here. */
function enclosureOf({ attached }: CommuniqueNode): FeedEntry['enclosure'] {
  const original = attached?.documents.find((one) => one.as === 'original' && one.withdrawn === undefined);
  if (original === undefined) return undefined;
  const { url, title, size, format } = original;
  return { url, title, length: size, type: format.type.replace(/;.*$/, '') };
}

const entryOf = (node: CommuniqueNode): FeedEntry => ({
  // Addresses never change here, so an entry's address is its name for ever.
  id: node.url,
  url: node.url,
  title: node.title,
  summary: node.data.summary,
  html: htmlOf(node),
  date: node.date,
  updated: toldOn(node),
  authors: authorsOf(node),
  categories: node.themes.map(({ id, title }) => ({ term: id, scheme: sectionUrl('themes'), label: title })),
  enclosure: enclosureOf(node),
});

/** The day on which a document was last told of: its own, or that of its last change here. */
const toldOn = ({ date, history }: CommuniqueNode): string => history?.changed ?? date;

/** What a feed holds of documents, newest first: one that was corrected comes back to its head, as Atom tells it. */
const latestOf = (newestFirst: readonly CommuniqueNode[]): FeedEntry[] =>
  newestFirst
    .toSorted((a, b) => (toldOn(a) < toldOn(b) ? 1 : toldOn(a) > toldOn(b) ? -1 : 0))
    .slice(0, FEED_LENGTH)
    .map(entryOf);

/** The newest communiqués of the site, and the newest replies. */
export const siteFeed = ({ site, communiques, replies }: Graph): string =>
  atomFeed(
    {
      title: site.name,
      subtitle: site.description,
      page: homeUrl(),
      self: feedUrl(),
      author: site.name,
      asOf: site.asOf,
    },
    withReplies(latestOf(communiques), replies.map(replyEntry)),
  );

/** The newest communiqués of a dossier. */
export const dossierFeed = (dossier: DossierNode, site: Graph['site']): string =>
  atomFeed(
    {
      title: `${dossier.title} — ${site.name}`,
      subtitle: `Les communiqués du dossier « ${dossier.title} », en texte intégral.`,
      page: dossier.url,
      self: feedUrl(dossier.url),
      author: site.name,
      asOf: site.asOf,
    },
    withReplies(
      latestOf(dossier.communiques.toReversed()),
      repliesTo([...dossier.communiques, ...dossier.commitments]),
    ),
  );

/** The newest communiqués that touch on a theme. */
export const themeFeed = (theme: ThemeNode, site: Graph['site']): string =>
  atomFeed(
    {
      title: `${theme.title} — ${site.name}`,
      subtitle: `Les communiqués qui touchent à « ${theme.title} », en texte intégral.`,
      page: theme.url,
      self: feedUrl(theme.url),
      author: site.name,
      asOf: site.asOf,
    },
    withReplies(latestOf(theme.communiques.toReversed()), repliesTo([theme])),
  );
