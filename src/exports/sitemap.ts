/** The list of pages for search engines, in parts, and the file that tells robots where it is. */
import { absoluteUrl } from '#site/urls.ts';
import { sitemapIndexUrl, sitemapUrl } from './addresses.ts';
import { escapeMarkup } from './markup.ts';
import type { SitePage } from './pages-of.ts';

/** The protocol allows 50,000; a part of 5,000 stays quick to read and to compare. */
const PART_LENGTH = 5000;
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

const located = (url: string, lastmod: string | undefined) =>
  `<loc>${escapeMarkup(absoluteUrl(url))}</loc>${lastmod === undefined ? '' : `<lastmod>${lastmod}</lastmod>`}`;

const document = (root: string, rows: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${NAMESPACE}">\n${rows.map((row) => `${row}\n`).join('')}</${root}>\n`;

/** The pages, cut in parts; never no part at all. */
export function sitemapParts(pages: readonly SitePage[], length = PART_LENGTH): SitePage[][] {
  const count = Math.max(1, Math.ceil(pages.length / length));
  return Array.from({ length: count }, (_, part) => pages.slice(part * length, (part + 1) * length));
}

/** One part of the sitemap. */
export const sitemapPart = (pages: readonly SitePage[]): string =>
  document(
    'urlset',
    pages.map(({ url, lastmod }) => `<url>${located(url, lastmod)}</url>`),
  );

/** The index of the parts, each with its newest day. */
export function sitemapIndex(parts: readonly (readonly SitePage[])[]): string {
  const rows = parts.map((pages, part) => {
    const lastmod = pages
      .flatMap((page) => page.lastmod ?? [])
      .sort()
      .at(-1);
    return `<sitemap>${located(sitemapUrl(part), lastmod)}</sitemap>`;
  });
  return document('sitemapindex', rows);
}

/** `robots.txt`: everything may be read. */
export const robotsText = (): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(sitemapIndexUrl())}\n`;
