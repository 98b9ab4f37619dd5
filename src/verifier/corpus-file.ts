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
  /** « l’actualité du 21 novembre 2023 », when it is no communiqué. */
  name?: string;
  blocks: readonly (readonly CorpusSentence[])[];
}

/** What is loaded first. */
export interface CorpusIndex {
  /** How many documents there are in all. */
  documents: number;
  /** Address of the folder of the files: `0.json`, a list of {@link CorpusDocument}; `traces/0.json`, a file of clues. */
  folder: string;
  /** How many files of documents there are. */
  parts: number;
  /** How many files of clues; none when all documents are to be loaded. */
  clueFiles: number;
  /** Names of people and bodies: a change of one of them is called a change of name. */
  names: readonly string[];
}
