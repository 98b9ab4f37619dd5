/** Pagefind's engine, as the search asks it: its module, which knows French words, and the files of its index. */
import { cborOf } from './cbor.ts';
import { fromColumns, type Held } from './columns.ts';
import { filesOf, lengthsOf, metaOf, type ListFile } from './list.ts';
import { pageName, SIGNATURE } from './names.ts';
import { exactPages, placesOf } from './places.ts';
import { rankedPages } from './ranking.ts';
import { isExact, isRun, wordsOf, type RawHit } from './terms.ts';
import { openIndex } from './wasm.ts';

export interface Engine {
  /**
   * The pages that hold all words of `term`, or these very words in order if it stands between `"`; best first.
   * @param withPlaces they are loaded, and told, for several exact words, and for others when they are asked for
   */
  find: (term: string, withPlaces?: boolean) => Promise<RawHit[]>;
  /** Fetches what `find` will need for this term. Nothing is answered, and nothing fails. */
  prepare: (term: string) => void;
}

/** Names of the engine and of the list of its index, from the folder of the index. */
export interface EngineFiles {
  engine: string;
  list: string;
}

/** The data of a file of the index, by its name; each is asked for once. */
export type Read = (name: string) => Promise<Uint8Array<ArrayBuffer>>;

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** The engine of an index. @throws, at the first question, what `read` throws */
export function openEngine(files: () => Promise<EngineFiles>, read: Read): Engine {
  const opened = async () => {
    const { engine, list } = await files();
    const [code, bytes] = await Promise.all([read(engine), read(list)]);
    const known = JSON.parse(textOf(bytes)) as ListFile;
    const index = await openIndex(code, cborOf(metaOf(known)));
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
    const prepare = (term: string, withPlaces: boolean) =>
      Promise.all(
        index.filesFor(wordsOf(term)).map((rank) => {
          const { file, light } = filesOf(known, Number(rank));
          return load(withPlaces ? file : light, file);
        }),
      );
    const lengths = lengthsOf(known);
    const found = (term: string, withPlaces: boolean): RawHit[] => {
      const typed = wordsOf(term).split(' ');
      const stems = index.stemsOf(wordsOf(term));
      const hit = (page: number, score: number, places: readonly number[]): RawHit => {
        return { id: pageName(page, lengths.length), score, words: withPlaces ? places : [] };
      };
      if (isExact(term)) return exactPages(stems, { words }).map(({ page, places }) => hit(page, 1, places));
      const ranked = rankedPages(typed, stems, { words, lengths });
      const placesIn = withPlaces ? placesOf(typed, stems, words) : () => [];
      return ranked.map(({ page, score }) => hit(page, score, placesIn(page)));
    };
    return { found, prepare };
  };
  let opening: ReturnType<typeof opened> | undefined;
  const ready = () => {
    opening ??= opened();
    opening.catch(() => (opening = undefined));
    return opening;
  };
  return {
    async find(term, wanted = false) {
      const withPlaces = wanted || isRun(term);
      const { found, prepare } = await ready();
      await prepare(term, withPlaces);
      return found(term, withPlaces);
    },
    prepare(term) {
      ready()
        .then(({ prepare }) => prepare(term, isRun(term)))
        .catch(() => undefined);
    },
  };
}

/** The records of a file, by their places in it. */
export const recordsIn = (data: Uint8Array): readonly unknown[] => JSON.parse(textOf(data)) as unknown[];

/** What a WebAssembly module begins with: it stands as it is. */
const MODULE = '\0asm';

/** The data of a file of the index, given its body: what follows the signature, once unzipped; a module, whole. */
export async function dataIn(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = await new Response(body).blob();
  const start = await file.slice(0, MODULE.length).text();
  if (start === MODULE) return new Uint8Array(await file.arrayBuffer());
  // A host that announces gzip has the browser unzip it beforehand: the first bytes tell.
  const isPlain = SIGNATURE.startsWith(start);
  const plain = isPlain ? file : file.stream().pipeThrough(new DecompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(plain).arrayBuffer());
  const said = textOf(bytes.subarray(0, SIGNATURE.length));
  if (said !== SIGNATURE) throw new SyntaxError(said);
  return bytes.subarray(SIGNATURE.length);
}
