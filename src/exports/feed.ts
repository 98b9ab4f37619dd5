/** Communiqués as an Atom feed: the whole text of each, readable without coming here. */
import { Feed, type Item } from 'feed';
import { renderBlocks, renderFootnotes } from '../document/html.ts';
import type { CommuniqueNode, Graph } from '../graph/nodes.ts';
import { absoluteUrl, feedUrl, homeUrl, sectionUrl } from '../site/urls.ts';
import { typeset } from '../text/typography.ts';
import { issuerName } from './issuer.ts';
import { escapeMarkup } from './markup.ts';

/** A reader that calls once a month misses nothing, and the feed of ten thousand communiqués stays one small file. */
const LENGTH = 100;

/** What a feed is about, and where it lives; addresses are from the root of the host. */
export interface FeedDescription {
  title: string;
  subtitle: string;
  /** The page that the feed follows. */
  page: string;
  /** The feed itself. */
  self: string;
  /** The site's name, which signs the feed. */
  author: string;
  /** The day of the feed when it is empty. */
  asOf: string;
}

/** A feed wants an instant and a document gives a day: noon in UTC is that day from Honolulu to Nouméa. */
const instantOf = (day: string): Date => new Date(`${day}T12:00:00Z`);

/**
 * The words of a document with every address absolute. The renderer writes `href` first
 * and escapes « < » in words, so that `<a href="` is only ever a link.
 */
export function feedHtml({ document, url }: Pick<CommuniqueNode, 'document' | 'url'>): string {
  const html = renderBlocks(document.blocks, { headingShift: 1 }) + renderFootnotes(document);
  return html.replace(/<a href="([#/][^"]*)"/g, (_, href: string) => {
    const target = href.startsWith('#') ? `${url}${href}` : href;
    return `<a href="${absoluteUrl(target)}"`;
  });
}

function entryOf(node: CommuniqueNode): Item {
  const address = absoluteUrl(node.url);
  const date = instantOf(node.date);
  return {
    // Addresses never change here, so an entry's address is its name for ever.
    id: address,
    link: address,
    title: escapeMarkup(typeset(node.title)),
    description: escapeMarkup(typeset(node.data.summary)),
    content: feedHtml(node),
    author: [{ name: issuerName(node), link: absoluteUrl(node.issuer.url) }],
    category: node.themes.map(({ id }) => ({ term: id, scheme: absoluteUrl(sectionUrl('themes')) })),
    published: date,
    date,
  };
}

/** An Atom feed of communiqués, which come newest first. */
export function atomFeed(about: FeedDescription, communiques: readonly CommuniqueNode[]): string {
  const feed = new Feed({
    id: absoluteUrl(about.self),
    title: about.title,
    description: about.subtitle,
    link: absoluteUrl(about.page),
    feed: absoluteUrl(about.self),
    updated: instantOf(communiques[0]?.date ?? about.asOf),
    author: { name: about.author, link: absoluteUrl(about.page) },
    generator: false,
  });
  for (const node of communiques.slice(0, LENGTH)) feed.addItem(entryOf(node));
  // The library keeps `language` for RSS: in Atom it is said on the root element.
  return `${feed.atom1().replace('<feed xmlns', '<feed xml:lang="fr" xmlns')}\n`;
}

/** The feed of the whole site. */
export const siteFeed = ({ site, communiques }: Graph): string =>
  atomFeed(
    {
      title: typeset(site.name),
      subtitle: typeset(site.description),
      page: homeUrl(),
      self: feedUrl(),
      author: site.name,
      asOf: site.asOf,
    },
    communiques,
  );
