/** Pages → Pagefind's index on the disk, compacted. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { compactIndex } from './compact.ts';
import type { EngineFiles } from './engine.ts';
import { FILTERS_FOLDER, PAGES_FOLDER, UNUSED, WORDS_FOLDER, type Versions } from './names.ts';
import { indexedPage, type Cut, type PageTexts } from './page.ts';
import { KEPT_KEY } from './terms.ts';
import { openStemmer, type Stemmer } from './wasm.ts';

/** A page to be indexed by its texts; `content` is what its reader is shown. */
export interface WantedPage {
  url: string;
  texts: PageTexts;
  content: unknown;
  /** Told where its sentences begin: see {@link indexedPage}. */
  placed?: ((starts: readonly number[]) => void) | undefined;
}

/** What stands at a number that is kept for a page to come. */
const KEPT: PageTexts = { title: '', names: [], sentences: [{ text: KEPT_KEY }] };

/** What Pagefind makes anew for each page and each few words, and which is not published as it made it. */
const MADE_ANEW = new RegExp(`^(?:${PAGES_FOLDER}|${WORDS_FOLDER}|${FILTERS_FOLDER})/`);

/**
 * Has Pagefind index `pages` into `folder`, then calls `use` with what reads its files, before it is closed. Those that
 * are `passing` are never on the disk: at a thousand documents they are six thousand, to be written, read and removed.
 * @throws with Pagefind's own words if it refuses a page.
 */
export async function withRawIndex<T>(
  pages: Iterable<{ url: string; html: string }>,
  folder: string,
  use: (read: (path: string) => Uint8Array) => T,
  passing?: RegExp,
): Promise<T> {
  const { index, errors } = await createIndex({ forceLanguage: 'fr' });
  if (index === undefined) throw new Error(errors.join('\n'));
  try {
    for (const { url, html } of pages) {
      const added = await index.addHTMLFile({ url, content: html });
      if (added.errors.length > 0) throw new Error(`${url}: ${added.errors.join(', ')}`);
    }
    // Not `writeFiles`: it answers before its last files are whole, and a busy machine then reads them empty.
    const written = await index.getFiles();
    if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
    const held = new Map<string, Uint8Array>();
    for (const { path, content } of written.files) {
      if (passing?.test(path) === true) held.set(path, content);
      else {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), content);
      }
    }
    written.files.length = 0;
    // Each is read once, and let go: those of ten thousand documents are hundreds of megabytes.
    return use((path) => {
      const bytes = held.get(path);
      held.delete(path);
      return bytes ?? readFileSync(join(folder, path));
    });
  } finally {
    await close();
  }
}

/** Made as Pagefind asks for them: all at once, those of ten thousand documents are hundreds of megabytes. */
function* htmlOf(pages: readonly Omit<WantedPage, 'content'>[], cut: Cut | undefined) {
  // Nobody has written the key that stands at a number that is kept: it is not to be noted.
  for (const { url, texts, placed } of pages) {
    const { html, starts } = indexedPage(texts, texts === KEPT ? undefined : cut);
    placed?.(starts);
    yield { url, html };
  }
}

/**
 * Indexes `pages` into `folder`; where there is none, the number is kept. Gives the names of its
 * engine and list, and what the names of its pages begin with. `cut` is what cuts their texts.
 * @throws with Pagefind's own words if it refuses a page, and if its files are no longer those that are known here
 */
export function writeIndex(
  pages: readonly (WantedPage | undefined)[],
  folder: string,
  cut?: Cut,
): Promise<Versions & EngineFiles> {
  const all = pages.map((page, number) => page ?? { url: `/${number}/`, texts: KEPT });
  const rewrite = (read: (path: string) => Uint8Array) => {
    for (const name of readdirSync(folder)) if (UNUSED.test(name)) rmSync(join(folder, name));
    return compactIndex(folder, all, read);
  };
  return withRawIndex(htmlOf(all, cut), folder, rewrite, MADE_ANEW);
}

/** The stemmer of an index that was written in `folder`: it is what indexed the words. */
export const stemmerIn = (folder: string, { engine }: EngineFiles): Promise<Stemmer> =>
  openStemmer(new Uint8Array(readFileSync(join(folder, engine))));
