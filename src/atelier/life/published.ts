/** Has a record been published? Then its address and its words are for ever. */
import type { Content } from '#entries/content.ts';
import { isSection } from '#kinds/sections.ts';
import { publishedIn } from '#ledger/ledger.ts';
import { entryUrl, written } from '#site/urls.ts';
import { kindOf } from '../files.ts';

/** The address of the page of a record, from the root of the site; none for a kind without pages. */
export function addressOf(record: string): string | undefined {
  const kind = kindOf(record);
  const id = record.slice(record.indexOf('/') + 1);
  return kind === undefined || !isSection(kind) ? undefined : written(entryUrl(kind, id));
}

/** Is the address of a record in the ledger? */
export function isPublished({ ledger }: Content, record: string): boolean {
  const address = addressOf(record);
  return address !== undefined && publishedIn(ledger).addresses.has(address);
}
