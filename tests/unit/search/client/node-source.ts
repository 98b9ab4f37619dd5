/** The search without a browser: its files are read from the disk. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '#search/client/source.ts';
import {
  lexiconFile,
  listFile,
  NO_WORDS,
  SORTS_FILE,
  START,
  type FacetFile,
  type LexiconFile,
  type ListOfWords,
  type PlacesFile,
  type ShownRecord,
  type SortsFile,
} from '#search/files.ts';
import { recordsIn } from '#search/pagefind/data.ts';
import { openEngine } from '#search/pagefind/engine.ts';
import { stemTold } from '#search/pagefind/stems.ts';
import { dataOf } from '../pagefind/tiny.ts';
import { placeInPack, recordFile } from '#search/pagefind/names.ts';

/** A source on the index of `folder`, and what it has read: the name and the bytes of each file, once. */
export function nodeSource(folder: string): Source & { read: Map<string, number> } {
  const read = new Map<string, number>();
  const file = (name: string): Buffer => {
    const bytes = readFileSync(join(folder, name));
    read.set(name, bytes.length);
    return bytes;
  };
  const data = (name: string) => dataOf(name, file(name));
  const json = (name: string) => JSON.parse(file(name).toString()) as unknown;
  const sorts = json(SORTS_FILE) as SortsFile;
  const words = new Map<string, LexiconFile>();
  const lexicon = (start: string) => {
    const known = words.get(start);
    if (known !== undefined || !sorts.starts.includes(start)) return known ?? NO_WORDS;
    const file = json(lexiconFile(start)) as LexiconFile;
    words.set(start, file);
    return file;
  };
  return {
    read,
    ...openEngine(
      () => Promise.resolve(sorts),
      (name) => Promise.resolve(data(name)),
      (word, isBeginning) => Promise.resolve(stemTold(lexicon(word.slice(0, START)), word, isBeginning)),
    ),
    record: (id) => {
      const record = recordsIn(data(recordFile(sorts, id)))[placeInPack(sorts, id)];
      return Promise.resolve(record as { url: string; record: ShownRecord });
    },
    sorts: () => Promise.resolve(sorts),
    facets: () => Promise.resolve(json(sorts.facets) as FacetFile),
    places: () => Promise.resolve(json(sorts.places) as PlacesFile),
    lexicon: (start) => Promise.resolve(lexicon(start)),
    list: (name) => Promise.resolve(json(listFile(name)) as ListOfWords),
  };
}
