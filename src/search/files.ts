/** The small files of the search, which the build writes beside Pagefind's index, and what a browser reads of them. */

/** Signs of a word that its lexicon is named by: its family is there, and little else. */
export const START = 2;

/**
 * `[text, anchor]`: an anchor, or 0 for a document's words that stand elsewhere, or 1 for the editors' own; then 1 if it
 * goes on from the one before.
 */
export type ShownSentence = readonly [text: string, anchor: string | 0 | 1, follows?: 1];

/**
 * What is shown of a record. The index counts places in the same order: title, names, sentences; and one between two of
 * them, unless the second follows.
 */
export interface ShownRecord {
  title: string;
  /** What is shown after the title, and not looked for: « : attendu ». */
  state?: string;
  /** Of the newest document that speaks of it, AAAA-MM-JJ. */
  day?: string;
  names?: readonly string[];
  /** Each is in one of its sentences. */
  offices?: readonly string[];
  sentences: readonly ShownSentence[];
}

/** Their names. */
export const SORTS_FILE = 'sortes.json';
/** Their names tell their contents: numbers of records mean nothing beside another site's list. */
export const facetsFile = (digest: string): string => `index/facettes.${digest}.json`;
export const placesFile = (digest: string): string => `index/places.${digest}.json`;
export const LEXICON_FOLDER = 'mots';
export const lexiconFile = (start: string): string => `${LEXICON_FOLDER}/${start}.json`;
/** A list of words, by their first letter or by the number of a way to them: see `words/ways.ts`. */
export const listFile = (name: string | number): string => `${LEXICON_FOLDER}/-${name}.json`;

/** `sortes.json`, which every search loads. */
export interface SortsFile {
  /** Names of the engine and of the list of its pages: see `EngineFiles` of the index. */
  engine: string;
  list: string;
  /** Names of what narrows, and of what tells whose words are where. */
  facets: string;
  places: string;
  /** What the files of records begin with, by so many of their numbers: see `Versions` of the index. */
  span: number;
  builds: string;
  packs: string;
  /** How many records of each type, in the order of their numbers; of no type (`''`), the numbers kept for others. */
  types: readonly (readonly [type: string, count: number])[];
  /** Groups of words that are searched as one. */
  synonyms: readonly (readonly string[])[];
  /** How words begin, by two signs: each has a file. */
  starts: readonly string[];
  /** How many lists there are by ways to words. */
  lists: number;
}

/** Numbers of records in order, each given as its distance from the one before: most are small, and compress well. */
export type Distances = readonly number[];

export const toDistances = (numbers: readonly number[]): Distances =>
  numbers.map((number, index) => number - (numbers[index - 1] ?? 0));

export function fromDistances(distances: Distances): number[] {
  let at = 0;
  return distances.map((distance) => (at += distance));
}

/** `index/facettes.….json`, loaded when a reader narrows or sorts. */
export interface FacetFile {
  /** By facet, as addresses name it, and value: what it is called, and the records that it keeps. */
  facets: Readonly<Record<string, Readonly<Record<string, readonly [label: string, records: Distances]>>>>;
  /** AAAA-MM-JJ → the records of which a document of that day alone speaks, newest day first. */
  days: Readonly<Record<string, Distances>>;
  /**
   * A record of which several documents speak has a part for each day and for all that is said alike on it, numbered
   * after all others, in order: the part is kept under what those documents say, and found as its record, which is kept
   * nowhere itself. Their days, newest first, are ranks among `days`. Left out where there is none.
   */
  parts?: readonly (readonly [record: number, days: Distances])[];
}

/** `index/places.….json`, loaded when a reader narrows words: by record that has parts, in their order, whose words are where. */
export type PlacesFile = readonly Runs[];
/** So many places in a row, from the first, hold the words of these parts of the record; of all of them, if none is said. */
export type Runs = readonly (readonly [length: number, ...parts: number[]])[];

/** By key: how the documents write it most often; 0 when they write the key itself. */
export type Forms = Readonly<Record<string, string | 0>>;
/** `mots/<start>.json`. */
export interface LexiconFile {
  forms: Forms;
  /** For each of these keys, how many of its last letters the index's stemmer cuts, a sign each: see `pagefind/stems.ts`. */
  cuts: string;
  /** What it makes of a key that it does not merely cut. */
  stems?: Readonly<Record<string, string>>;
}
export const NO_WORDS: LexiconFile = { forms: {}, cuts: '' };
/** `mots/-<letter>.json`, `mots/-<number>.json`: words that may have been meant by a misspelt one, their keys in a line. */
export type ListOfWords = string;
