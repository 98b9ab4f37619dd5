/**
 * Makes Pagefind's index lighter for a first answer, and the same at each build:
 * - pages are named by the number of their record instead of a hash, and their lengths are rounded: the list of
 *   pages, which every search loads, shrinks to a quarter, and the name alone tells which record a result is;
 * - words are cut into smaller files, so that a search loads those it asks for and few others;
 * - a page's own file holds what the reader is shown, in the documents' own words.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encode } from 'cborg';
import { digestOf, packed, PagefindChanged, readEntry, readMeta, readPageUrl, readWords } from './format.ts';
import type { Chunk, Page, Word } from './format.ts';
import * as names from './names.ts';
import { isStopKey } from './terms.ts';

/** Bytes of a file of words before compression; a word that is heavier alone has a file of its own. */
const CHUNK = 8_000;
/** Words that begin alike stay together: a search looks for the words that begin with what was typed, stop words apart. */
const STEM = 4;

/** A page for readers: `content` is any data. */
export interface CompactPage {
  url: string;
  content: unknown;
}

/** Lengths serve to rank: a fifth more or less ranks alike, and two lengths an octave compress well. */
const rounded = (words: number) => Math.max(1, Math.round(2 ** (Math.round(Math.log2(words) * 2) / 2)));

const emptied = (folder: string): string => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  return folder;
};

/** Gives each page of the index the name and the content that a reader gets. */
function rewritePages(folder: string, pages: readonly Page[], wanted: readonly CompactPage[]) {
  // Pagefind keeps the order in which it was given its pages, and says nowhere that it does.
  pages.forEach(([name], rank) => {
    const url = readPageUrl(readFileSync(join(folder, names.pageFile(name))));
    if (url !== wanted[rank]?.url)
      throw new PagefindChanged(`la page ${rank} de l’index est ${url}, et non ${wanted[rank]?.url}`);
  });
  if (pages.length !== wanted.length)
    throw new PagefindChanged(`${pages.length} pages indexées sur ${wanted.length}`);
  const contents = wanted.map(({ url, content }) =>
    Buffer.from(JSON.stringify({ url, content: '', anchors: [], filters: {}, meta: {}, record: content })),
  );
  // Another build numbers its pages otherwise: its files must not be taken for those of this one.
  const build = digestOf(...contents);
  emptied(join(folder, names.PAGES_FOLDER));
  const named = pages.map(([, words], rank): Page => {
    const name = names.pageName(rank, pages.length);
    writeFileSync(join(folder, names.recordFile(build, name)), packed(contents[rank] ?? Buffer.of()));
    return [name, rounded(words)];
  });
  return { build, pages: named };
}

/** Words in order → files: those that begin alike in one, and files of about {@link CHUNK} bytes. */
function cutAnew(words: readonly Word[]): Word[][] {
  const groups: { words: Word[]; size: number }[] = [];
  let stem: string | undefined;
  for (const word of words) {
    const start = isStopKey(word[0]) ? word[0] : word[0].slice(0, STEM);
    const size = encode(word).length;
    const last = groups.at(-1);
    if (last !== undefined && start === stem) {
      last.words.push(word);
      last.size += size;
    } else groups.push({ words: [word], size });
    stem = start;
  }
  const files: { words: Word[]; size: number }[] = [];
  for (const group of groups) {
    const last = files.at(-1);
    if (last !== undefined && last.size + group.size <= CHUNK) {
      last.words.push(...group.words);
      last.size += group.size;
    } else files.push(group);
  }
  return files.map((file) => file.words);
}

/** Writes the words into files of ours. */
function rewriteWords(folder: string, chunks: readonly Chunk[]): Chunk[] {
  const words = chunks.flatMap(([, , name]) => readWords(readFileSync(join(folder, names.wordsFile(name)))));
  if (words.length === 0) throw new PagefindChanged('aucun mot n’est indexé');
  words.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  emptied(join(folder, names.WORDS_FOLDER));
  const files = cutAnew(words);
  // Every page is numbered anew by each document that is added: no file of words outlives a build, and a name that
  // counts weighs less than a digest of its own.
  const contents = files.map((held) => encode([held]));
  const build = digestOf(...contents);
  return files.map((held, rank): Chunk => {
    const name = build + names.pageName(rank, files.length);
    writeFileSync(join(folder, names.wordsFile(name)), packed(contents[rank] ?? Buffer.of()));
    return [held[0]?.[0] ?? '', held.at(-1)?.[0] ?? '', name];
  });
}

/**
 * Rewrites the index that stands in `folder`, in place. Gives what the names of its pages begin with.
 * @throws {@link PagefindChanged} if its format is not the one known here, or if its pages are not those of `wanted`.
 */
export function compactIndex(folder: string, wanted: readonly CompactPage[]): string {
  const entryPath = join(folder, names.ENTRY_FILE);
  const entry = readEntry(readFileSync(entryPath, 'utf8'));
  let build = '';
  for (const [code, language] of Object.entries(entry.languages)) {
    const path = join(folder, names.metaFile(language.hash));
    const meta = readMeta(readFileSync(path));
    const named = rewritePages(folder, meta[1], wanted);
    build = named.build;
    meta[1] = named.pages;
    meta[2] = rewriteWords(folder, meta[2]);
    rmSync(path);
    const bytes = encode(meta);
    language.hash = `${code}_${digestOf(bytes)}`;
    writeFileSync(join(folder, names.metaFile(language.hash)), packed(bytes));
  }
  writeFileSync(entryPath, JSON.stringify(entry));
  rmSync(join(folder, names.FILTERS_FOLDER), { recursive: true, force: true });
  return build;
}
