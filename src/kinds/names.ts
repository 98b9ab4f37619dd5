/** How a kind of entry is named: in addresses, on pages, in data. The bridge between the compiler's English and the public's French. */
import type { Counted } from '#text/word/agreement.ts';
import type { Kind } from './registry.ts';

export interface KindNames {
  /** The ending of its files: a text to read is MDX, a record is YAML. */
  extension: 'mdx' | 'yaml';
  /** For the kinds whose entries have a page each. */
  section?: SectionNames;
  /** The data set that publishes its records, when it is not named as the section is. */
  dataset?: { path: string; title: string };
}

/** What one of its entries is called, « engagement », and how that is counted: {@link Counted}. */
export interface SectionNames extends Counted {
  /** The folder of its addresses. */
  path: string;
  /** « Engagements ». */
  title: string;
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
  /** The facet of the search that keeps what belongs to one of its entries. */
  facet?: FacetNames;
  /** Is it one of the main ways into the site? */
  isMain?: true;
}

/** A facet of the search, one choice for each entry of a kind. */
export interface FacetNames {
  /** In the address of a search: « thematique ». */
  name: string;
  /** Over its choices: « Thématique »; where its entries are of several sorts, the sorts are said. */
  title: string;
  /** What it narrows by: what is spoken of stands before the year in the form, who is spoken of after it. */
  asks: 'what' | 'who';
}
