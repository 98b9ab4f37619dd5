/** What the search knows of one entry. */
import type { RecordFacet } from '../files.ts';

/** The words of a document, or the editors' own: only the former are shown between guillemets. */
export type Voice = 'document' | 'editors';

export interface SearchedSentence {
  text: string;
  voice: Voice;
  /** Its anchor on the entry's page, for a sentence of a communiqué. */
  anchor?: string;
}

export interface FacetValue {
  value: string;
  label: string;
}

export interface SearchRecord {
  /** The folder of its section: `communiques`, `engagements`… */
  type: string;
  url: string;
  title: string;
  /** Other names under which it is looked for: they weigh as much as the title. */
  names: readonly string[];
  sentences: readonly SearchedSentence[];
  /** AAAA-MM-JJ of the documents that speak of it, newest first. */
  days: readonly string[];
  facets: Readonly<Record<RecordFacet, readonly FacetValue[]>>;
}
