/**
 * Makes Pagefind's index lighter for a first answer, the same at each build, and little changed by one more document:
 * - pages are named by the number of their record instead of a hash, and their lengths are rounded: the list of
 *   pages, which every search loads, shrinks to a quarter, and the name alone tells which record a result is;
 * - words are cut into smaller files, so that a search loads those it asks for and few others;
 * - what the reader is shown of each page, in the documents' own words, is packed with that of its neighbours.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encode } from 'cborg';
import { digestOf, packed, PagefindChanged, readEntry, readMeta, readPageUrl, readWords } from './format.ts';
import type { Chunk, Page } from './format.ts';
import * as names from './names.ts';
import { cutAnew } from './cut.ts';
import { packRecords, type CompactPage } from './pack.ts';
import { isPlaceholder, isStopKey } from './terms.ts';

/** Lengths serve to rank: a fifth more or less ranks alike, and two lengths an octave compress well. */
const rounded = (words: number) => Math.max(1, Math.round(2 ** (Math.round(Math.log2(words) * 2) / 2)));

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
  const named = pages.map(([, words], rank): Page => [
    names.pageName(rank, pages.length),
    rounded(isKept(rank) ? mean : words),
  ]);
  return { versions: packed.versions, pages: named };
}

/** Writes the words into files of ours. */
function rewriteWords(folder: string, read: Read, chunks: readonly Chunk[]): Chunk[] {
  const words = chunks
    .flatMap(([, , name]) => readWords(read(names.wordsFile(name))))
    .filter(([word]) => !isPlaceholder(word));
  if (words.length === 0) throw new PagefindChanged('aucun mot n’est indexé');
  words.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  emptied(join(folder, names.WORDS_FOLDER));
  const files = cutAnew(words, isStopKey);
  const taken = new Set<string>();
  return files.map((held): Chunk => {
    const bytes = encode([held]);
    let name = digestOf(bytes);
    while (taken.has(name)) name = digestOf(bytes, Buffer.from(name));
    taken.add(name);
    writeFileSync(join(folder, names.wordsFile(name)), packed(bytes));
    return [held[0]?.[0] ?? '', held.at(-1)?.[0] ?? '', name];
  });
}

/**
 * Rewrites the index that stands in `folder`, in place. Gives what the names of its pages begin with, by their numbers.
 * `read` gives the files of its pages and words, by their paths: as a build has them, they are not on the disk.
 * @throws {@link PagefindChanged} if its format is not the one known here, or if its pages are not those of `wanted`.
 */
export function compactIndex(
  folder: string,
  wanted: readonly CompactPage[],
  read: Read = (path) => readFileSync(join(folder, path)),
): names.Versions {
  const entryPath = join(folder, names.ENTRY_FILE);
  const entry = readEntry(readFileSync(entryPath, 'utf8'));
  let versions: names.Versions = { span: 1, builds: '', packs: '' };
  for (const [code, language] of Object.entries(entry.languages)) {
    const path = join(folder, names.metaFile(language.hash));
    const meta = readMeta(readFileSync(path));
    const named = rewritePages(folder, read, meta[1], wanted);
    versions = named.versions;
    meta[1] = named.pages;
    meta[2] = rewriteWords(folder, read, meta[2]);
    rmSync(path);
    const bytes = encode(meta);
    language.hash = `${code}_${digestOf(bytes)}`;
    writeFileSync(join(folder, names.metaFile(language.hash)), packed(bytes));
  }
  writeFileSync(entryPath, JSON.stringify(entry));
  rmSync(join(folder, names.FILTERS_FOLDER), { recursive: true, force: true });
  return versions;
}
