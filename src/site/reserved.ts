/** The addresses that the site makes itself: what has one of them elsewhere would hide a page, or be hidden by it. */
import { SECTION_NAMES, SECTIONS } from '#kinds/sections.ts';
import { FOLLOWING_PAGES, SERIES_FOLDER, STANDING_PAGES } from './own-pages.ts';
import { CARD_FOLDER, FILES_FOLDER, SEARCH_INDEX } from './policies.ts';

/** Names at the root that no page of a list gives: folders of lists and of files, and files. */
const OTHERS = ['echeances', '_astro', '404', 'index', 'apercu', 'flux', 'agenda', 'robots', 'sitemap-index'];

/** The first part of each address that the site makes, without its extension. */
export const RESERVED_NAMES: ReadonlySet<string> = new Set([
  ...SECTION_NAMES.map((section) => SECTIONS[section].path),
  ...[...FOLLOWING_PAGES, ...STANDING_PAGES].map((page) => page.split('/')[0] ?? page),
  CARD_FOLDER,
  FILES_FOLDER,
  'comparer',
  SERIES_FOLDER,
  SEARCH_INDEX,
  ...OTHERS,
]);

/** The part of an address that the site makes, which a file at `path` (from the root of the site) would take. */
export function reservedBy(path: string): string | undefined {
  const [first = ''] = path.replace(/^\/+/, '').split('/');
  const stem = first.replace(/\.[^.]*$/, '');
  if (RESERVED_NAMES.has(first) || RESERVED_NAMES.has(stem) || /^(?:sitemap|flux)-/.test(stem)) return first;
  return first === '_headers' || path === '.well-known/security.txt' ? path : undefined;
}
