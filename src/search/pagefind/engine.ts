/** Pagefind's index, as the search asks it: the files of its words, and its module for words that no document has. */
import { fromColumns, type Held } from './columns.ts';
import { textOf } from './data.ts';
import { filesOf, lengthsOf, ranksFor, type ListFile } from './list.ts';
import { pageName } from './names.ts';
import { stepsOf } from './pairs.ts';
import { exactPages, placesOf } from './places.ts';
import { rankedPages } from './ranking.ts';
import { isExact, isRun, wordsOf, type RawHit } from './terms.ts';

export interface Engine {
  /**
   * The pages that hold all words of `term`, or these very words in order if it stands between `"`; best first.
   * @param withPlaces they are loaded, and told, for several exact words, and for others when they are asked for
   */
  find: (term: string, withPlaces?: boolean) => Promise<RawHit[]>;
  /** Fetches what `find` will need for this term, with places or without. Nothing is answered, and nothing fails. */
  prepare: (term: string, withPlaces?: boolean) => void;
}

/** Names of the engine and of the list of its index, from the folder of the index. */
export interface EngineFiles {
  engine: string;
  list: string;
}

/** The data of a file of the index, by its name; each is asked for once. */
export type Read = (name: string) => Promise<Uint8Array<ArrayBuffer>>;

/** What the stemmer of the index makes of a word, or of what is typed of a longer one; `undefined` if it is to be asked. */
export type ToldStem = (word: string, isBeginning: boolean) => Promise<string | undefined>;

/** The words of a term, what the index has in their stead, and whether these alone are looked for. */
interface Asked {
  typed: readonly string[];
  stems: readonly string[];
  isWhole: boolean;
}

/**
 * The engine of an index. @throws, at the first question, what `read` throws
 * @param told knows the stems of most words
 */
export function openEngine(
  files: () => Promise<EngineFiles>,
  read: Read,
  told: ToldStem = () => Promise.resolve(undefined),
): Engine {
  const stemmer = once(async () => {
    const [{ openStemmer }, code] = await Promise.all([import('./wasm.ts'), read((await files()).engine)]);
    return openStemmer(code);
  });
  const opened = once(async () => {
    const known = JSON.parse(textOf(await read((await files()).list))) as ListFile;
    const loaded = new Map<string, Promise<void>>();
    const given = new Set<string>();
    const words = new Map<string, Held>();
    /** Each file is read once, and none of words that are there with their places; what failed is asked again. */
    const load = (name: string, whole: string): Promise<void> => {
      const before = loaded.get(whole) ?? loaded.get(name);
      if (before) return before;
      const asked = read(name).then((bytes) => {
        if (!given.has(whole)) for (const [word, held] of fromColumns(bytes)) words.set(word, held);
        given.add(name);
      });
      loaded.set(name, asked);
      asked.catch(() => loaded.delete(name));
      return asked;
    };
    const paired = new Set(known.paired.split(' ').filter(Boolean));
    const prepare = ({ stems, isWhole }: Asked, withPlaces: boolean) => {
      const wanted = isWhole ? stepsOf(stems, paired).map(({ word }) => word) : stems;
      return Promise.all(
        [...new Set(wanted.flatMap((word) => ranksFor(known, word, isWhole)))].map((rank) => {
          const { file, light } = filesOf(known, rank);
          return load(withPlaces ? file : light, file);
        }),
      );
    };
    const lengths = lengthsOf(known);
    const pageNames: string[] = [];
    const found = ({ typed, stems, isWhole }: Asked, withPlaces: boolean): RawHit[] => {
      const hit = (page: number, score: number, places: readonly number[]): RawHit => {
        const id = (pageNames[page] ??= pageName(page, lengths.length));
        return { id, score, words: withPlaces ? places : [] };
      };
      if (isWhole)
        return exactPages(stems, { words }, paired).map(({ page, places }) => hit(page, 1, places));
      const ranked = rankedPages(typed, stems, { words, lengths });
      const placesIn = withPlaces ? placesOf(typed, stems, words) : () => [];
      return ranked.map(({ page, score }) => hit(page, score, placesIn(page)));
    };
    return { found, prepare };
  });
  const stemsTold = (typed: readonly string[], isWhole: boolean) =>
    Promise.all(typed.map((word) => told(word, !isWhole)));
  return {
    async find(term, wanted = false) {
      const [typed, isWhole, withPlaces] = [wordsOf(term), isExact(term), wanted || isRun(term)];
      const [{ found, prepare }, known] = await Promise.all([opened(), stemsTold(typed, isWhole)]);
      const unknown = typed.filter((_, rank) => known[rank] === undefined);
      const stemOf = unknown.length > 0 ? await stemmer() : undefined;
      const stems = typed.map((word, rank) => known[rank] ?? stemOf?.(word)[0] ?? word);
      const asked = { typed, stems, isWhole };
      await prepare(asked, withPlaces);
      return found(asked, withPlaces);
    },
    prepare(term, wanted = false) {
      const [typed, isWhole, withPlaces] = [wordsOf(term), isExact(term), wanted || isRun(term)];
      Promise.all([opened(), stemsTold(typed, isWhole)])
        .then(([{ prepare }, known]) => {
          const stems = known.filter((stem) => stem !== undefined);
          return prepare({ typed, stems, isWhole }, withPlaces);
        })
        .catch(() => undefined);
    },
  };
}

/** Does it once, and once more if it failed. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    made.catch(() => (made = undefined));
    return made;
  };
}
