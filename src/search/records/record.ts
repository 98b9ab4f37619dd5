/** What the search knows of one entry. */
import type { KindFacet } from '#kinds/index.ts';
import { KIND_FACETS } from '#kinds/sections.ts';

/** The facets under which a record is kept, as addresses name them: the type and the year follow from the rest. */
export type RecordFacet = KindFacet | 'niveau';
export const RECORD_FACETS: readonly RecordFacet[] = [...KIND_FACETS.map(({ name }) => name), 'niveau'];

/** The words of a document, or the editors' own: only the former are shown between guillemets. */
export type Voice = 'document' | 'editors';

export interface SearchedSentence {
  text: string;
  voice: Voice;
  /** Its anchor on the entry's page, for a sentence of a communiqué. */
  anchor?: string;
  /** It goes on from the sentence before, where both stand: exact words may run over the two. */
  follows?: boolean;
  /** Whose words it holds, among the parts of its record; of all of them, without. */
  parts?: readonly number[];
}

export interface FacetValue {
  value: string;
  label: string;
}

export type Facets = Readonly<Partial<Record<RecordFacet, readonly FacetValue[]>>>;

export interface SearchRecord {
  /** The folder of its section: `communiques`, `engagements`… */
  type: string;
  url: string;
  title: string;
  /** What is shown after the title, for a result is read alone: « : attendu ». */
  state?: string | undefined;
  /** Other names under which it is looked for: they weigh as much as the title. */
  names: readonly string[];
  /** What it is called by its office, as a document has it: words of its sentences, which are not looked for twice. */
  offices?: readonly string[];
  sentences: readonly SearchedSentence[];
  /** AAAA-MM-JJ of the documents that speak of it, newest first. */
  days: readonly string[];
  /** Only of those under which it is kept. */
  facets: Facets;
  /** What the documents of one day say alike, where several documents speak of it: it is chosen by what one of them says. */
  parts?: readonly RecordPart[];
}

export interface RecordPart {
  /** AAAA-MM-JJ */
  day: string;
  facets: Facets;
}
