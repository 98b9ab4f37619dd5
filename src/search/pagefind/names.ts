/** How the files of Pagefind's index are called, by Pagefind and, once they are cut anew, by us. */

/** The version for which this folder is written: of any other, everything here is to be tried anew. */
export const VERSION = '1.5.2';

/** What each file of the index begins with, once unzipped. */
export const SIGNATURE = 'pagefind_dcd';

/** Its table of contents, and its engine for a language. */
export const ENTRY_FILE = 'pagefind-entry.json';
export const rawEngineFile = (wasm: string): string => `wasm.${wasm}.pagefind`;

export const PAGES_FOLDER = 'fragment';
export const WORDS_FOLDER = 'index';
/** Does the name of a file of the index tell what it holds? What was kept of it is then good for ever. */
export const isNamedByContent = (file: string): boolean =>
  [PAGES_FOLDER, WORDS_FOLDER].some((folder) => file.startsWith(`${folder}/`));

export const metaFile = (hash: string): string => `pagefind.${hash}.pf_meta`;
export const pageFile = (name: string): string => `${PAGES_FOLDER}/${name}.pf_fragment`;
export const wordsFile = (name: string): string => `${WORDS_FOLDER}/${name}.pf_index`;
/** The name of a file of words without their places: it follows from that of the whole, as what it holds does. */
export const lightName = (name: string): string => `${name}-`;
/**
 * The engine and the list of pages, once they are ours: beside the words, where names tell contents. The engine is not
 * zipped here: hosts do it for such a file, and a seventh better in Brotli.
 */
export const engineFile = (name: string): string => `${WORDS_FOLDER}/${name}.wasm`;
export const listFile = (name: string): string => `${WORDS_FOLDER}/${name}.pf_meta`;

/** Signs of the name of such a file. */
export const NAME_SIGNS = 5;

/** The base in which a record's number names its page of the index: few different signs compress best. */
const NUMERALS = 16;

const reversed = (digits: string) => [...digits].reverse().join('');

/**
 * The name of the page of a record, of `count` in all: its number, units first. Neighbours then share their endings,
 * and the list of all names, which every search loads, weighs a third less. A record's file bears it after the build's.
 */
export const pageName = (number: number, count: number): string =>
  reversed(number.toString(NUMERALS).padStart((count - 1).toString(NUMERALS).length, '0'));

/** Numbers of names already read: a word of most documents has the same ones read again for each key. */
const NUMBERS = new Map<string, number>();

/** The number of the record of a page. */
export function recordNumber(name: string): number {
  const known = NUMBERS.get(name);
  if (known !== undefined) return known;
  const number = parseInt(reversed(name), NUMERALS);
  NUMBERS.set(name, number);
  return number;
}

/**
 * Records that share a version, so that the list of versions, which every search loads, stays short at any size. A new
 * record renames its few neighbours, and no other.
 */
const VERSIONS = 128;

/** How many numbers in a row share a version, of `count` in all. */
export const spanOf = (count: number): number => 2 ** Math.max(2, Math.ceil(Math.log2(count / VERSIONS)));

/** Signs of the name of a version. */
export const VERSION_SIGNS = NAME_SIGNS;

/**
 * Records of so many numbers in a row are packed alike, at most: their lightest are a fifth of a kilobyte, and weigh a
 * third of it beside their likes.
 */
const BLOCK = 32;

/** How many numbers in a row are packed alike, where so many share a version. */
export const blockOf = (span: number): number => Math.min(BLOCK, span);

/** What tells the file of a record by its number. */
export interface Versions {
  /** How many numbers in a row share a version. */
  span: number;
  /** The names of versions, each of {@link VERSION_SIGNS}, in one word. */
  builds: string;
  /** By {@link blockOf} numbers: how many of them a file holds, as a power of two; a digit for each. */
  packs: string;
}

const versionAt = (builds: string, rank: number) =>
  builds.slice(rank * VERSION_SIGNS, (rank + 1) * VERSION_SIGNS);

/** How many numbers in a row have the same file as this one. */
const packSize = ({ span, packs }: Versions, number: number): number =>
  2 ** Number(packs[Math.floor(number / blockOf(span))]);

/** Where the record of a page is among those of its file. */
export function placeInPack(versions: Versions, name: string): number {
  const number = recordNumber(name);
  return number % packSize(versions, number);
}

/**
 * Where the record of a page is, from the folder of the index: the file bears the number of its first record, after its
 * version. Another version's file is never taken for this one's.
 */
export function recordFile(versions: Versions, name: string): string {
  const number = recordNumber(name);
  const first = number - placeInPack(versions, name);
  const start = reversed(first.toString(NUMERALS).padStart(name.length, '0'));
  return pageFile(versionAt(versions.builds, Math.floor(number / versions.span)) + start);
}
