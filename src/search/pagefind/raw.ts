/** What Pagefind makes of some pages, as it writes it. */
import { close, createIndex } from 'pagefind';
import { PagefindChanged, readEntry, readMeta, readWords, unpacked, type Word } from './format.ts';
import * as names from './names.ts';

/** The bytes of the files of an index, by their paths. */
export type RawFiles = ReadonlyMap<string, Uint8Array>;

/**
 * Has Pagefind index pages; its files are in memory alone.
 * @throws with Pagefind's own words if it refuses a page.
 */
export async function rawIndex(pages: Iterable<{ url: string; html: string }>): Promise<RawFiles> {
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
    return new Map(written.files.map(({ path, content }) => [path, content]));
  } finally {
    await close();
  }
}

/** An index that is read. */
export interface Raw {
  /** How many words each page has, in the order in which they were given. */
  lengths: readonly number[];
  /** In no order. */
  words: readonly Word[];
  /** The module that stems. */
  code: Buffer;
}

/** @throws {@link PagefindChanged} if its format is not the one known here */
export function readRaw(files: RawFiles): Raw {
  const read = (path: string): Uint8Array => {
    const bytes = files.get(path);
    if (bytes === undefined) throw new PagefindChanged(`il n’écrit plus « ${path} »`);
    return bytes;
  };
  const entry = new TextDecoder().decode(read(names.ENTRY_FILE));
  const [language, ...others] = Object.values(readEntry(entry).languages);
  if (language === undefined || others.length > 0)
    throw new PagefindChanged('l’index n’est plus d’une seule langue');
  const [, pages, chunks] = readMeta(read(names.metaFile(language.hash)));
  return {
    lengths: pages.map(([, words]) => words),
    words: chunks.flatMap(([, , name]) => readWords(read(names.wordsFile(name)))),
    code: unpacked(read(names.rawEngineFile(language.wasm))),
  };
}
