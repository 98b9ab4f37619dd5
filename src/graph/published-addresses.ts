/** The addresses that this content gives, which the ledger keeps for ever: the site's own pages, its lists, every entry, the files of documents. */
import type { Content } from '#entries/content.ts';
import { SECTION_NAMES, indexOf, isShown } from '#kinds/sections.ts';
import { FOLLOWING_PAGES, STANDING_PAGES } from '#site/own-pages.ts';
import { filesNamedIn } from '#kinds/communiques/attached.schema.ts';
import {
  allSeriesUrl,
  entryUrl,
  fileUrl,
  homeUrl,
  imageUrl,
  pageUrl,
  sectionUrl,
  seriesUrl,
  written,
} from '#site/urls.ts';
import { seriesIds } from './series-ids.ts';

/** The addresses of what documents attach, withdrawn or not: a withdrawn file says so for ever. */
const fileAddresses = ({ communiques }: Content['entries']): string[] =>
  communiques.flatMap(({ data }) =>
    filesNamedIn(data).map(({ name, as }) => (as === 'images' ? imageUrl(name) : fileUrl(name))),
  );

/** The key of an entry in the ledger, by its address from the root of the site; none for another page. */
export function publishedAddresses({ entries }: Pick<Content, 'entries'>): Map<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  const own = [homeUrl(), ...['echeances', ...FOLLOWING_PAGES, ...STANDING_PAGES].map(pageUrl)];
  for (const url of [...own, ...entries.pages.map(({ id }) => pageUrl(id))])
    found.set(written(url), undefined);
  const series = [...seriesIds({ entries }).values()];
  if (series.length > 0) found.set(written(allSeriesUrl()), undefined);
  for (const id of series) found.set(written(seriesUrl(id)), undefined);
  for (const section of SECTION_NAMES) {
    if (!isShown(section, entries[section].length)) continue;
    if (indexOf(section) === section) found.set(written(sectionUrl(section)), undefined);
    for (const { id } of entries[section]) found.set(written(entryUrl(section, id)), `${section}/${id}`);
  }
  for (const url of fileAddresses(entries)) found.set(written(url), undefined);
  return found;
}
