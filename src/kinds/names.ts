/** How a kind of entry is named: in addresses, on pages, in data. The bridge between the compiler's English and the public's French. */
import type { Kind } from './registry.ts';

export interface KindNames {
  /** The ending of its files: a text to read is MDX, a record is YAML. */
  extension: 'mdx' | 'yaml';
  /** For the kinds whose entries have a page each. */
  section?: SectionNames;
  /** The data set that publishes its records, when it is not named as the section is. */
  dataset?: { path: string; title: string };
}

export interface SectionNames {
  /** The folder of its addresses. */
  path: string;
  /** « Engagements ». */
  title: string;
  /** « engagement ». */
  singular: string;
  /** What its entries are for schema.org. */
  thing: string;
  /** The title of its list, when that page lists another kind too. */
  listTitle?: string;
  /** The kind whose list shows these entries, when they have no list of their own. */
  listedWith?: Kind;
  /** How many entries a page of its list shows; a list without a number fits on one page. */
  listSize?: number;
  /** With fewer entries than this there is nothing to choose between: the site shows none of them. */
  fewest?: number;
  /** Is it one of the main ways into the site? */
  isMain?: true;
}
