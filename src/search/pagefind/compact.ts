/**
 * Writes the index of a site: what Pagefind tells of its words, made lighter for a first answer, the same at each build,
 * and little changed by one more document:
 * - a page is named by the number of its record, and its length is rounded: the list of pages, which every search loads,
 *   is a quarter of Pagefind's, and the name alone tells which record a result is;
 * - words are cut into small files, so that a search loads those it asks for and few others;
 * - what the reader is shown of each page, in the documents' own words, is packed with that of its neighbours.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MadeOf } from '#text/made-once.ts';
import { packed, type Word } from './format.ts';
import * as names from './names.ts';
import type { EngineFiles } from './engine.ts';
import { lengthSign, type ListFile } from './list.ts';
import { packRecords, type CompactPage } from './pack.ts';
import { writeNamed, writeWords } from './word-files.ts';

/** A page for readers, and how many places it has. */
export interface PageOfIndex extends CompactPage {
  length: number;
}

/** How long each page is, for the list. */
function lengthsOf(pages: readonly PageOfIndex[]): string {
  const written = pages.filter(({ content }) => content !== undefined);
  // A number that is kept must not weigh on the mean length, by which the engine ranks.
  const mean = written.reduce((sum, { length }) => sum + length, 0) / Math.max(1, written.length);
  return pages.map(({ content, length }) => lengthSign(content === undefined ? mean : length)).join('');
}

/**
 * Writes an index into `folder`. Gives the names of its engine and of its list, and what the names of the files of its
 * pages begin with, by their numbers.
 * @param words in the order in which a browser sorts them @param code the module that stems
 * @param heavy bytes of the places of a word from which it has pairs @param known files that another build has packed
 */
export function compactIndex(
  folder: string,
  pages: readonly PageOfIndex[],
  words: Iterable<Word>,
  code: Buffer,
  { heavy, known }: { heavy?: number; known?: MadeOf | undefined } = {},
): names.Versions & EngineFiles {
  for (const one of [names.PAGES_FOLDER, names.WORDS_FOLDER])
    mkdirSync(join(folder, one), { recursive: true });
  const { versions, files } = packRecords(pages, known);
  for (const [file, bytes] of files) writeFileSync(join(folder, file), bytes);
  const list: ListFile = { lengths: lengthsOf(pages), ...writeWords(folder, words, heavy) };
  const taken = new Set<string>();
  const listed = packed(Buffer.from(JSON.stringify(list)));
  return {
    ...versions,
    engine: names.engineFile(writeNamed(folder, names.engineFile, code, taken)),
    list: names.listFile(writeNamed(folder, names.listFile, listed, taken)),
  };
}
