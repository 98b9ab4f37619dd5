/**
 * Makes Pagefind's index lighter for a first answer, the same at each build, and little changed by one more document:
 * - pages are named by the number of their record instead of a hash, and their lengths are rounded: the list of
 *   pages, which every search loads, shrinks to a quarter, and the name alone tells which record a result is;
 * - words are cut into smaller files, so that a search loads those it asks for and few others;
 * - what the reader is shown of each page, in the documents' own words, is packed with that of its neighbours.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  MOST_GATHERED,
  packed,
  PagefindChanged,
  readEntry,
  readMeta,
  readPageUrl,
  readWords,
  unpacked,
} from './format.ts';
import type { Chunk, Page } from './format.ts';
import * as names from './names.ts';
import { cutAnew, sizeOf, startAfter } from './cut.ts';
import { shortDigest } from './digest.ts';
import type { EngineFiles } from './engine.ts';
import { lengthSign, type ListFile } from './list.ts';
import { packRecords, type CompactPage } from './pack.ts';
import { pairsOf } from './pairs.ts';
import { isLoneStopKey, isPlaceholder, isStopKey } from './terms.ts';
import { toColumns } from './to-columns.ts';

const emptied = (folder: string): string => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  return folder;
};

/** The bytes of a file of the index, by its path in it. */
type Read = (path: string) => Uint8Array;

/** Gives each page of the index the name and the content that a reader gets. */
function rewritePages(folder: string, read: Read, pages: readonly Page[], wanted: readonly CompactPage[]) {
  // Pagefind keeps the order in which it was given its pages, and says nowhere that it does.
  pages.forEach(([name], rank) => {
    const url = readPageUrl(read(names.pageFile(name)));
    if (url !== wanted[rank]?.url)
      throw new PagefindChanged(`la page ${rank} de l’index est ${url}, et non ${wanted[rank]?.url}`);
  });
  if (pages.length !== wanted.length)
    throw new PagefindChanged(`${pages.length} pages indexées sur ${wanted.length}`);
  const packed = packRecords(wanted);
  emptied(join(folder, names.PAGES_FOLDER));
  for (const [file, bytes] of packed.files) writeFileSync(join(folder, file), bytes);
  const isKept = (rank: number) => wanted[rank]?.content === undefined;
  const written = pages.filter((_, rank) => !isKept(rank));
  // A number that is kept must not weigh on the mean length, by which the engine ranks.
  const mean = written.reduce((sum, [, words]) => sum + words, 0) / Math.max(1, written.length);
  const lengths = pages.map(([, words], rank) => lengthSign(isKept(rank) ? mean : words)).join('');
  return { versions: packed.versions, lengths };
}

/** Writes data into a file of the index that is named by them; no other file has that name. */
function writeNamed(
  folder: string,
  fileOf: (name: string) => string,
  bytes: Buffer,
  taken: Set<string>,
): string {
  let name = shortDigest(bytes);
  while (taken.has(name)) name = shortDigest(bytes, Buffer.from(name));
  taken.add(name);
  writeFileSync(join(folder, fileOf(name)), bytes);
  return name;
}

/** A file of words that weighs more stands without its places as well: only exact words ask for these. */
const HEAVY = 1_000;

/** Bytes of the places of a word, before compression, from which exact words are better told by its pairs. */
const PAIRED = 20_000;

/** Writes the words into files of ours. */
function rewriteWords(
  folder: string,
  read: Read,
  chunks: readonly Chunk[],
): Pick<ListFile, 'starts' | 'names' | 'lights' | 'paired'> {
  const words = chunks
    .flatMap(([, , name]) => readWords(read(names.wordsFile(name))))
    .filter(([word]) => !isPlaceholder(word));
  if (words.length === 0) throw new PagefindChanged('aucun mot n’est indexé');
  const paired = words.filter((word) => sizeOf(word) > PAIRED && !isLoneStopKey(word[0]));
  words.push(...pairsOf(paired));
  words.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  emptied(join(folder, names.WORDS_FOLDER));
  const taken = new Set<string>();
  const files = cutAnew(words, isStopKey);
  const both = files.map((held) => {
    const whole = packed(toColumns(held), [MOST_GATHERED]);
    // Stop words are asked for among exact words alone.
    const canBeLight = whole.length > HEAVY && !held.every(([word]) => isStopKey(word));
    const light = canBeLight ? packed(toColumns(held, false), [MOST_GATHERED]) : whole;
    const isLight = light.length * 2 < whole.length;
    const name = writeNamed(folder, names.wordsFile, whole, taken);
    if (isLight) writeFileSync(join(folder, names.wordsFile(names.lightName(name))), light);
    return { name, isLight };
  });
  return {
    starts: files.map(([first], rank) => startAfter(files[rank - 1]?.at(-1)?.[0] ?? '', first?.[0] ?? '')),
    names: both.map(({ name }) => name).join(''),
    lights: both.map(({ isLight }) => Number(isLight)).join(''),
    paired: paired.map(([word]) => word).join(' '),
  };
}

/**
 * Rewrites the index that stands in `folder`, in place. Gives the names of its engine and of its list, and what the names
 * of its pages begin with, by their numbers.
 * `read` gives the files of its pages and words, by their paths: as a build has them, they are not on the disk.
 * @throws {@link PagefindChanged} if its format is not the one known here, or if its pages are not those of `wanted`.
 */
export function compactIndex(
  folder: string,
  wanted: readonly CompactPage[],
  read: Read = (path) => readFileSync(join(folder, path)),
): names.Versions & EngineFiles {
  const entryPath = join(folder, names.ENTRY_FILE);
  const [language, ...others] = Object.values(readEntry(readFileSync(entryPath, 'utf8')).languages);
  if (language === undefined || others.length > 0)
    throw new PagefindChanged('l’index n’est plus d’une seule langue');
  const metaPath = join(folder, names.metaFile(language.hash));
  const enginePath = join(folder, names.rawEngineFile(language.wasm));
  const [, pages, chunks] = readMeta(readFileSync(metaPath));
  const code = unpacked(readFileSync(enginePath));
  const { versions, lengths } = rewritePages(folder, read, pages, wanted);
  const words = rewriteWords(folder, read, chunks);
  for (const path of [entryPath, metaPath, enginePath]) rmSync(path);
  rmSync(join(folder, names.FILTERS_FOLDER), { recursive: true, force: true });
  const list: ListFile = { lengths, ...words };
  const taken = new Set<string>();
  const listed = packed(Buffer.from(JSON.stringify(list)));
  return {
    ...versions,
    engine: names.engineFile(writeNamed(folder, names.engineFile, code, taken)),
    list: names.listFile(writeNamed(folder, names.listFile, listed, taken)),
  };
}
