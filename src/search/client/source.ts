/** Whence the search reads: Pagefind's engine, and the small files beside its index. Tests give another one. */
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
} from '../files.ts';
import { dataIn, recordsIn } from '../pagefind/data.ts';
import { openEngine, type Engine } from '../pagefind/engine.ts';
import { placeInPack, recordFile } from '../pagefind/names.ts';
import { stemTold } from '../pagefind/stems.ts';
import { fileIn } from './file.ts';

export interface Source extends Engine {
  /** Each word is to be asked for alone: where all of several are found does not tell whose each one is. */
  isApart?: true;
  record: (id: string) => Promise<{ url: string; record: ShownRecord }>;
  sorts: () => Promise<SortsFile>;
  facets: () => Promise<FacetFile>;
  places: () => Promise<PlacesFile>;
  /** The words that begin with these two signs. */
  lexicon: (start: string) => Promise<LexiconFile>;
  /** A list of words, by a letter with which some begin, or by its number. */
  list: (name: string | number) => Promise<ListOfWords>;
}

/** Remembers what was asked once; what failed is asked again. */
export function once<T>(load: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (key) => {
    const before = known.get(key);
    if (before) return before;
    const asked = load(key);
    known.set(key, asked);
    asked.catch(() => known.delete(key));
    return asked;
  };
}

/**
 * The source of a page: the index that stands in `folder` (absolute path, ends with `/`).
 * @param given the file that names the others, if it comes by another way
 */
export function browserSource(folder: string, given?: Promise<SortsFile | undefined>): Source {
  const loaded = (name: string) => fileIn(folder, name);
  const json = once(async (name: string): Promise<unknown> => (await loaded(name)).json());
  const data = async (name: string) => dataIn(new Uint8Array(await (await loaded(name)).arrayBuffer()));
  const pack = once(async (name) => recordsIn(await data(name)));
  const sorts = async () => (await given) ?? ((await json(SORTS_FILE)) as SortsFile);
  const lexicon = async (start: string) => {
    const { starts } = await sorts();
    return starts.includes(start) ? ((await json(lexiconFile(start))) as LexiconFile) : NO_WORDS;
  };
  return {
    ...openEngine(sorts, data, async (word, isBeginning) =>
      stemTold(await lexicon(word.slice(0, START)), word, isBeginning),
    ),
    async record(id) {
      const versions = await sorts();
      const records = await pack(recordFile(versions, id));
      return records[placeInPack(versions, id)] as { url: string; record: ShownRecord };
    },
    sorts,
    facets: async () => (await json((await sorts()).facets)) as FacetFile,
    places: async () => (await json((await sorts()).places)) as PlacesFile,
    lexicon,
    list: (name) => json(listFile(name)) as Promise<ListOfWords>,
  };
}
