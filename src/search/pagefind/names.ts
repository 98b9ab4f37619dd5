/** How the files of Pagefind's index are called, by Pagefind and, once they are cut anew, by us. */

/** The version for which this folder is written: of any other, everything here is to be tried anew. */
export const VERSION = '1.5.2';

/** What each file of the index begins with, once unzipped. */
export const SIGNATURE = 'pagefind_dcd';

/** Its table of contents, and the script of its worker. */
export const ENTRY_FILE = 'pagefind-entry.json';
export const WORKER_FILE = 'pagefind-worker.js';

export const PAGES_FOLDER = 'fragment';
export const WORDS_FOLDER = 'index';
/** Of the filters, which are ours to do. */
export const FILTERS_FOLDER = 'filter';

export const metaFile = (hash: string): string => `pagefind.${hash}.pf_meta`;
export const pageFile = (name: string): string => `${PAGES_FOLDER}/${name}.pf_fragment`;
export const wordsFile = (name: string): string => `${WORDS_FOLDER}/${name}.pf_index`;

/** Interfaces that we do not use, the page's half of an engine whose worker we ask directly, and the engine for unknown languages. */
export const UNUSED = /^(pagefind\.js$|pagefind-(ui|modular-ui|component-ui|highlight)\.|wasm\.unknown\.)/;

/** The base in which a record's number names its page of the index: few different signs compress best. */
const NUMERALS = 16;

const reversed = (digits: string) => [...digits].reverse().join('');

/**
 * The name of the page of a record, of `count` in all: its number, units first. Neighbours then share their endings,
 * and the list of all names, which every search loads, weighs a third less. A record's file bears it after the build's.
 */
export const pageName = (number: number, count: number): string =>
  reversed(number.toString(NUMERALS).padStart((count - 1).toString(NUMERALS).length, '0'));

/** The number of the record of a page. */
export const recordNumber = (name: string): number => parseInt(reversed(name), NUMERALS);

/**
 * Records that share a version, so that the list of versions, which every search loads, stays short at any size. A new
 * record renames its few neighbours, and no other.
 */
const VERSIONS = 128;

/** How many numbers in a row share a version, of `count` in all. */
export const spanOf = (count: number): number => 2 ** Math.max(2, Math.ceil(Math.log2(count / VERSIONS)));

/** Signs of the name of a version. */
export const VERSION_SIGNS = 5;

/** Of which version the records are, by `span` of their numbers: the names of versions, each of {@link VERSION_SIGNS}, in one word. */
export interface Versions {
  span: number;
  builds: string;
}

const versionAt = (builds: string, rank: number) =>
  builds.slice(rank * VERSION_SIGNS, (rank + 1) * VERSION_SIGNS);

/** Where the record of a page is, from the folder of the index: another version's file is never taken for this one's. */
export const recordFile = ({ span, builds }: Versions, name: string): string =>
  pageFile(versionAt(builds, Math.floor(recordNumber(name) / span)) + name);
