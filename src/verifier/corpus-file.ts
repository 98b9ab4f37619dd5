/** What the site publishes for the verifier: the shapes of its files. */

/** A sentence: its anchor, and its words as the document has them. */
export type CorpusSentence = readonly [anchor: string, text: string];

/** A document, with a list of sentences for each paragraph, heading, list item or cell, in reading order. */
export interface CorpusDocument {
  /** Address of its page from the root of the host. */
  url: string;
  title: string;
  /** AAAA-MM-JJ */
  date: string;
  blocks: readonly (readonly CorpusSentence[])[];
}

/** What is loaded first. */
export interface CorpusIndex {
  /** How many documents there are in all. */
  documents: number;
  /** Addresses of the files that hold them, each a list of {@link CorpusDocument}. */
  parts: readonly string[];
  /** Names of people and bodies: a change of one of them is called a change of name. */
  names: readonly string[];
}
