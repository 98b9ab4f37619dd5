/** Pages → the index on the disk, of which Pagefind tells the words. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MadeOf } from '#text/made-once.ts';
import { compactIndex } from './compact.ts';
import type { EngineFiles } from './engine.ts';
import type { Versions } from './names.ts';
import { indexedPage, type IndexedPage, type PageTexts } from './page.ts';
import { rawIndex, readRaw } from './raw.ts';
import { Standing } from './standing.ts';
import { openStemmer, type Stemmer } from './wasm.ts';

/** A page to be indexed by its texts; `content` is what its reader is shown. */
export interface WantedPage {
  url: string;
  texts: PageTexts;
  content: unknown;
  /** Told where its sentences begin: see {@link indexedPage}. */
  placed?: ((starts: readonly number[]) => void) | undefined;
}

/**
 * Indexes `pages` into `folder`; where there is none, the number is kept. Gives the names of its
 * engine and list, and what the names of its pages begin with. `indexed` cuts their texts;
 * files that are `known` are not packed again.
 * @throws with Pagefind's own words if it refuses them, and if its files are no longer those that are known here
 */
export async function writeIndex(
  pages: readonly (WantedPage | undefined)[],
  folder: string,
  indexed: (texts: PageTexts) => IndexedPage = indexedPage,
  known?: MadeOf,
): Promise<Versions & EngineFiles> {
  const standing = new Standing();
  const all = pages.map((page, number) => {
    if (page === undefined) {
      standing.add([]);
      return { url: `/${number}/`, length: 0 };
    }
    const { fields, starts } = indexed(page.texts);
    standing.add(fields);
    page.placed?.(starts);
    return { url: page.url, content: page.content, length: starts.at(-1) ?? 0 };
  });
  const raw = readRaw(await rawIndex([{ url: '/', html: standing.asked }]));
  return compactIndex(folder, all, standing.words(raw), raw.code, { known });
}

/** The stemmer of an index that was written in `folder`: it is what indexed the words. */
export const stemmerIn = (folder: string, { engine }: EngineFiles): Promise<Stemmer> =>
  openStemmer(new Uint8Array(readFileSync(join(folder, engine))));
