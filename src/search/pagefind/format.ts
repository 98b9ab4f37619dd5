/**
 * Pagefind's files, read and written: CBOR or JSON after a signature, gzipped. What is read is held to the shape that is
 * known here: a file that has another one stops the build, and says what to do.
 */
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode } from 'cborg';
import type { WordRow } from './columns.ts';
import { SIGNATURE, VERSION } from './names.ts';

/** A page of the index: the name of its file, and how many words it has. */
export type Page = [name: string, words: number];
/** A file of words: the first one and the last one that it holds, and its name. */
export type Chunk = [from: string, to: string, name: string];
/** A word of the index. */
export type Word = WordRow;
/** What every search loads: version, pages, files of words, then what is kept as it is. */
export type Meta = [version: string, pages: Page[], chunks: Chunk[], ...rest: unknown[]];
export interface Entry {
  version: string;
  /** By code: the name of its `meta` file, and which engine reads it. */
  languages: Record<string, { hash: string; wasm: string }>;
}

/** Pagefind is no longer what this folder is written for. */
export class PagefindChanged extends Error {
  constructor(what: string) {
    super(
      `Pagefind a changé : ${what}. Gardez « "pagefind": "${VERSION}" » dans package.json, ou reprenez ` +
        'src/search/pagefind/ : tests/unit/search/pagefind/ dit, supposition par supposition, ce qui ne tient plus.',
    );
  }
}

const START = Buffer.from(SIGNATURE);

function unzipped(bytes: Uint8Array): Buffer {
  try {
    return gunzipSync(bytes);
  } catch {
    throw new PagefindChanged('un fichier de l’index n’est plus compressé en gzip');
  }
}

/** The data of a file. @throws {@link PagefindChanged} */
export function unpacked(bytes: Uint8Array): Buffer {
  const plain = unzipped(bytes);
  if (!plain.subarray(0, START.length).equals(START))
    throw new PagefindChanged(`un fichier de l’index ne commence plus par « ${SIGNATURE} »`);
  return plain.subarray(START.length);
}

/**
 * How much zlib gathers before it chooses its codes: the list of pages begins with numbers and ends with words, and
 * codes that follow it weigh a tenth less; most files are the smallest with the usual 8.
 */
const GATHERED = [5, 8] as const;
export const [, MOST_GATHERED] = GATHERED;

/** Below so many bytes all is gathered at once, however little zlib may gather, and one try tells. */
const FEW_BYTES = 2000;
/** A window twice as long as what is compressed sees all of it, and a hundredth of the memory is made ready for it. */
const SMALL_WINDOW = 12;

/** The file of these data: the same bytes on every machine. @param gathered what zlib is tried with, if there is much */
export function packed(data: Uint8Array, gathered: readonly number[] = GATHERED): Buffer {
  const plain = Buffer.concat([START, data]);
  const tried =
    plain.length < FEW_BYTES
      ? [gzipSync(plain, { level: 9, memLevel: GATHERED[0], windowBits: SMALL_WINDOW })]
      : gathered.map((memLevel) => gzipSync(plain, { level: 9, memLevel }));
  const zipped = tried.reduce((one, other) => (other.length < one.length ? other : one));
  zipped[9] = 255; // the operating system that zipped: unknown, so that every machine writes the same
  return zipped;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isArray = (value: unknown): value is unknown[] => Array.isArray(value);
const isPage = (page: unknown) =>
  isArray(page) && page.length === 2 && isText(page[0]) && Number.isInteger(page[1]);
const isChunk = (chunk: unknown) => isArray(chunk) && chunk.length === 3 && chunk.every(isText);
const isWhole = (number: unknown) => Number.isInteger(number);
const isPosting = (posting: unknown) =>
  isArray(posting) &&
  posting.length === 3 &&
  isWhole(posting[0]) &&
  posting.slice(1).every((places) => isArray(places) && places.every(isWhole));
/** Keys have no accents: none has other spellings. */
const isWord = (word: unknown) =>
  isArray(word) &&
  word.length === 3 &&
  isText(word[0]) &&
  isArray(word[1]) &&
  word[1].every(isPosting) &&
  isArray(word[2]) &&
  word[2].length === 0;

function decoded(bytes: Uint8Array): unknown {
  const data = unpacked(bytes);
  try {
    return decode(data);
  } catch {
    throw new PagefindChanged('un fichier de l’index n’est plus du CBOR');
  }
}

/** The table of contents of the index, of the known version. @throws {@link PagefindChanged} */
export function readEntry(json: string): Entry {
  const entry = JSON.parse(json) as Partial<Entry>;
  if (entry.version !== VERSION)
    throw new PagefindChanged(`l’index est de la version ${entry.version}, et non ${VERSION}`);
  const languages = Object.entries(entry.languages ?? {});
  const isKnown = ([code, { hash, wasm }]: (typeof languages)[number]) =>
    isText(hash) && hash.startsWith(`${code}_`) && wasm === code;
  if (languages.length === 0 || !languages.every(isKnown))
    throw new PagefindChanged('le sommaire ne donne plus, par langue, le nom de son index et son moteur');
  return entry as Entry;
}

/** What every search loads. @throws {@link PagefindChanged} */
export function readMeta(bytes: Uint8Array): Meta {
  const meta = decoded(bytes);
  if (!isArray(meta) || meta[0] !== VERSION)
    throw new PagefindChanged('la liste des pages ne commence plus par sa version');
  if (!isArray(meta[1]) || !meta[1].every(isPage))
    throw new PagefindChanged('une page n’est plus un nom et un nombre de mots');
  if (!isArray(meta[2]) || !meta[2].every(isChunk))
    throw new PagefindChanged(
      'un fichier de mots n’est plus annoncé par son premier mot, son dernier et son nom',
    );
  return meta as Meta;
}

/** The words of a file. @throws {@link PagefindChanged} */
export function readWords(bytes: Uint8Array): Word[] {
  const file = decoded(bytes);
  if (!isArray(file) || file.length !== 1 || !isArray(file[0]) || !file[0].every(isWord))
    throw new PagefindChanged('un fichier de mots n’est plus une liste de mots, chacun devant ses pages');
  return file[0] as Word[];
}
