/** The search without a browser: Pagefind's worker in a sandbox, its files read from the disk. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Source } from '#search/client/source.ts';
import {
  FACETS_FILE,
  lexiconFile,
  SORTS_FILE,
  type FacetFile,
  type LexiconFile,
  PLACES_FILE,
  type PlacesFile,
  type ShownRecord,
  type SortsFile,
} from '#search/files.ts';
import { hitsFrom, recordsIn } from '#search/pagefind/engine.ts';
import { placeInPack, recordFile } from '#search/pagefind/names.ts';
import { sandboxed } from '../pagefind/sandbox.ts';

/** A source on the index of `folder`, and what it has read: the name and the bytes of each file, once. */
export async function nodeSource(folder: string): Promise<Source & { read: Map<string, number> }> {
  const read = new Map<string, number>();
  const file = (name: string): Buffer => {
    const bytes = readFileSync(join(folder, name));
    read.set(name, bytes.length);
    return bytes;
  };
  const ask = await sandboxed(file);
  const json = (name: string) => JSON.parse(file(name).toString()) as unknown;
  const sorts = json(SORTS_FILE) as SortsFile;
  return {
    read,
    prepare: () => undefined,
    find: (term) => hitsFrom(ask, term),
    record: (id) => {
      const text = gunzipSync(file(recordFile(sorts, id))).toString();
      const record = recordsIn(text)[placeInPack(sorts, id)];
      return Promise.resolve(record as { url: string; record: ShownRecord });
    },
    sorts: () => Promise.resolve(sorts),
    facets: () => Promise.resolve(json(FACETS_FILE) as FacetFile),
    places: () => Promise.resolve(json(PLACES_FILE) as PlacesFile),
    lexicon: (start) =>
      Promise.resolve(sorts.starts.includes(start) ? (json(lexiconFile(start)) as LexiconFile) : {}),
  };
}
