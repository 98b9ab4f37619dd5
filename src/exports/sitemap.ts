/** The list of pages for search engines, in parts, and the file that tells robots where it is. */
import { absoluteUrl } from '#site/urls.ts';
import { sitemapIndexUrl, sitemapUrl } from './addresses.ts';
import { escapeMarkup } from '#text/markup.ts';
import type { SitePage } from './pages-of.ts';

/** The protocol allows 50,000; a year of more than 5,000 goes by months, so that a new document changes a small part. */
const PART_LENGTH = 5000;
const PROTOCOL_LENGTH = 50_000;
/** The part of the pages that no day changes. */
const UNDATED = 'pages';
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

const located = (url: string, lastmod: string | undefined) =>
  `<loc>${escapeMarkup(absoluteUrl(url))}</loc>${lastmod === undefined ? '' : `<lastmod>${lastmod}</lastmod>`}`;

const document = (root: string, rows: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${NAMESPACE}">\n${rows.map((row) => `${row}\n`).join('')}</${root}>\n`;

/** Some pages of the site. */
export interface SitemapPart {
  /** In its address: a year, a month, or that of the pages that no day changes. */
  name: string;
  pages: readonly SitePage[];
}

/** The year of a page, or its month: `2026-01-01`, 4 or 7 signs. */
const cutBy = (pages: readonly SitePage[], signs: number): SitemapPart[] =>
  [...Map.groupBy(pages, ({ since }) => since?.slice(0, signs) ?? UNDATED)].map(([name, some]) => ({
    name,
    pages: some,
  }));

/** What is still too large, in the order in which it comes. */
const sliced = ({ name, pages }: SitemapPart, length: number): SitemapPart[] =>
  Array.from({ length: Math.ceil(pages.length / length) }, (_, rank) => ({
    name: rank === 0 ? name : `${name}-${rank + 1}`,
    pages: pages.slice(rank * length, (rank + 1) * length),
  }));

/**
 * The pages by the year since which they are there, so that a new document leaves alone the parts of the years before,
 * but for what it speaks of again; never no part at all.
 */
export function sitemapParts(
  pages: readonly SitePage[],
  { length = PART_LENGTH, most = PROTOCOL_LENGTH } = {},
): SitemapPart[] {
  const parts = cutBy(pages, 4)
    .flatMap((part) => (part.pages.length <= length || part.name === UNDATED ? [part] : cutBy(part.pages, 7)))
    .flatMap((part) => sliced(part, most))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return parts.length === 0 ? [{ name: UNDATED, pages: [] }] : parts;
}

/**
 * The parts when they were numbered, by so many pages: programs that were given the address of one find there the index
 * of those of today.
 */
export const formerParts = (pages: readonly SitePage[], length = PART_LENGTH): string[] =>
  Array.from({ length: Math.max(1, Math.ceil(pages.length / length)) }, (_, part) => String(part));

/** One part of the sitemap. */
export const sitemapPart = (pages: readonly SitePage[]): string =>
  document(
    'urlset',
    pages.map(({ url, lastmod }) => `<url>${located(url, lastmod)}</url>`),
  );

/** The index of the parts, each with its newest day. */
export const sitemapIndex = (parts: readonly SitemapPart[]): string =>
  document(
    'sitemapindex',
    parts.map(({ name, pages }) => {
      const lastmod = pages.reduce<string | undefined>(
        (newest, page) => ((page.lastmod ?? '') > (newest ?? '') ? page.lastmod : newest),
        undefined,
      );
      return `<sitemap>${located(sitemapUrl(name), lastmod)}</sitemap>`;
    }),
  );

/** `robots.txt`: everything may be read. */
export const robotsText = (): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(sitemapIndexUrl())}\n`;
