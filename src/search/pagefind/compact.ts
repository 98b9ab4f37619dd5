/**
 * Makes Pagefind's index lighter for a first answer, the same at each build, and little changed by one more document:
 * - pages are named by the number of their record instead of a hash, and their lengths are rounded: the list of
 *   pages, which every search loads, shrinks to a quarter, and the name alone tells which record a result is;
 * - words are cut into smaller files, so that a search loads those it asks for and few others;
 * - what the reader is shown of each page, in the documents' own words, is packed with that of its neighbours.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packed, PagefindChanged, readEntry, readMeta, readPageUrl, unpacked, type Page } from './format.ts';
import * as names from './names.ts';
import type { EngineFiles } from './engine.ts';
import { lengthSign, type ListFile } from './list.ts';
import { packRecords, type CompactPage } from './pack.ts';
import { rewriteWords, writeNamed, type Read } from './word-files.ts';

const emptied = (folder: string): string => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  return folder;
};

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

/**
 * Rewrites the index that stands in `folder`, in place. Gives the names of its engine and of its list, and what the names
 * of its pages begin with, by their numbers.
 * `read` gives the files of its pages and words, by their paths: as a build has them, they are not on the disk.
 * `heavy`: bytes of the places of a word from which it has pairs.
 * @throws {@link PagefindChanged} if its format is not the one known here, or if its pages are not those of `wanted`.
 */
export function compactIndex(
  folder: string,
  wanted: readonly CompactPage[],
  read: Read = (path) => readFileSync(join(folder, path)),
  heavy?: number,
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
  const words = rewriteWords(folder, read, chunks, heavy);
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
