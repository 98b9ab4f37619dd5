/** Atom: what a feed reader needs to follow a subject without coming here. */
import { Feed } from 'feed';
import { absoluteUrl } from '#site/urls.ts';
import { typeset } from '#text/typography.ts';
import { escapeMarkup } from '#text/markup.ts';

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

/** An entry; plain words but for `html`, addresses from the root of the host. */
export interface FeedEntry {
  /** An address that names the entry for ever. */
  id: string;
  /** Where to read on. */
  url: string;
  title: string;
  summary?: string;
  /** Whole text, all addresses absolute. */
  html: string;
  /** AAAA-MM-JJ: the day of the document. */
  date: string;
  /** AAAA-MM-JJ: the day on which it last changed here, if it is another. */
  updated?: string | undefined;
  authors: readonly { name: string; url: string }[];
  /** With the words that a reader's program shows. */
  categories?: readonly { term: string; scheme: string; label: string }[];
  /** The file received, that a reader may load. */
  enclosure?: { url: string; type: string; length: number; title: string } | undefined;
}

/** The other documents of a feed (RFC 5005), from the root of the host. */
export interface FeedLinks {
  /** This document, when it is an archive of the feed. */
  self?: string;
  /** The archives before and after. */
  previous?: string | undefined;
  next?: string | undefined;
}

/** A feed wants an instant and a document gives a day: noon in UTC is that day from Honolulu to Nouméa. */
const instantOf = (day: string): Date => new Date(`${day}T12:00:00Z`);

/** The newest day of some entries: of a document, or of what has changed here. */
const newestOf = (entries: readonly FeedEntry[]): string | undefined =>
  entries
    .map(({ date, updated = date }) => updated)
    .sort()
    .at(-1);

/** An Atom feed of these entries, which come newest first: what readers subscribe to, or an archive of it. */
export function atomFeed(
  about: FeedDescription,
  entries: readonly FeedEntry[],
  links: FeedLinks = {},
): string {
  const feed = new Feed({
    id: absoluteUrl(about.self),
    title: typeset(about.title),
    description: typeset(about.subtitle),
    link: absoluteUrl(about.page),
    feed: absoluteUrl(links.self ?? about.self),
    updated: instantOf(newestOf(entries) ?? about.asOf),
    author: { name: about.author, link: absoluteUrl(about.page) },
    generator: false,
  });
  for (const {
    id,
    url,
    title,
    summary,
    html,
    date,
    updated = date,
    authors,
    categories = [],
    enclosure,
  } of entries) {
    feed.addItem({
      id: absoluteUrl(id),
      link: absoluteUrl(url),
      title: escapeMarkup(typeset(title)),
      ...(summary !== undefined && { description: escapeMarkup(typeset(summary)) }),
      content: html,
      author: authors.map(({ name, url: page }) => ({ name, link: absoluteUrl(page) })),
      category: categories.map(({ term, scheme, label }) => ({
        term,
        scheme: absoluteUrl(scheme),
        name: label,
      })),
      ...(enclosure && { enclosure: { ...enclosure, url: absoluteUrl(enclosure.url) } }),
      published: instantOf(date),
      date: instantOf(updated),
    });
  }
  // The library keeps `language` for RSS: in Atom it is said on the root element.
  const atom = feed.atom1().replace('<feed xmlns', '<feed xml:lang="fr" xmlns');
  return `${withLinks(withTypes(atom, entries), about, links)}\n`;
}

const HISTORY = 'xmlns:fh="http://purl.org/syndication/history/1.0"';

/** The library knows no archive: its links follow the one by which a feed names itself, the first of the document. */
function withLinks(atom: string, about: FeedDescription, { self, previous, next }: FeedLinks): string {
  const link = (rel: string, url: string | undefined) =>
    url === undefined ? '' : `\n    <link rel="${rel}" href="${escapeMarkup(absoluteUrl(url))}"/>`;
  const more =
    link('current', self && about.self) + link('prev-archive', previous) + link('next-archive', next);
  const linked = atom.replace(/<link rel="self"[^>]*\/>/, (own) => own + more);
  return self === undefined
    ? linked
    : linked
        .replace(/<feed [^>]*/, (root) => `${root} ${HISTORY}`)
        .replace(/<feed [^>]*>/, (root) => `${root}\n    <fh:archive/>`);
}

/** The library takes each enclosure for an image, whatever its type: « image/pdf ». */
const withTypes = (atom: string, entries: readonly FeedEntry[]): string =>
  entries.reduce(
    (text, { enclosure }) =>
      enclosure === undefined
        ? text
        : text.replace(
            new RegExp(`(<link rel="enclosure" href="${absoluteUrl(enclosure.url)}"[^>]* type=")[^"]*`, 'g'),
            (_, before: string) => before + enclosure.type,
          ),
    atom,
  );
