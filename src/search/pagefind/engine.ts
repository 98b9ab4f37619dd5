/** Pagefind's engine, as a browser asks it: its worker directly, and the records of a file. */
import { openWorker, type Asked } from './asking.ts';
import { SIGNATURE, WORKER_FILE } from './names.ts';

/** A page that answers a term, as Pagefind says it. */
export interface RawHit {
  id: string;
  score: number;
  /** Places of the words that answer, counted in tokens from the first of the page. */
  words: number[];
}

export interface Engine {
  /** The pages that hold all words of `term`, or these very words in order if it stands between `"`; best first. */
  find: (term: string) => Promise<RawHit[]>;
  /** Fetches what `find` will need for this term. Nothing is answered, and nothing fails. */
  prepare: (term: string) => void;
}

/** The worker keeps something of each result that it ever gave, and forgets one by one only: past so many, a new one is opened. */
const KEPT = 50_000;

/** What its worker must be told before anything else. `folder`: absolute path of the index, ends with `/`. */
export const opening = (folder: string): Parameters<Asked['ask']> => [
  'init',
  { basePath: folder, primary: true, language: 'fr' },
];

/** @throws with the worker's own words if it cannot search */
export async function hitsFrom(ask: Asked['ask'], term: string): Promise<RawHit[]> {
  const { results } = (await ask('search', term, {})) as { results: RawHit[] };
  return results;
}

/** The engine of the index that stands in `folder` (absolute path, ends with `/`). */
export function openEngine(folder: string): Engine {
  const opened = () => {
    const worker = openWorker(folder + WORKER_FILE);
    return { ...worker, ready: worker.ask(...opening(folder)), kept: 0 };
  };
  let engine = opened();
  return {
    async find(term) {
      if (engine.kept > KEPT) {
        engine.close();
        engine = opened();
      }
      const asked = engine;
      await asked.ready;
      const results = await hitsFrom(asked.ask, term);
      asked.kept += results.length;
      return results;
    },
    prepare(term) {
      const { ask, ready } = engine;
      ready.then(() => ask('preload', term, {})).catch(() => undefined);
    },
  };
}

/** The records of a file, by their places in it, once unzipped. */
export const recordsIn = (text: string): readonly unknown[] =>
  JSON.parse(text.slice(SIGNATURE.length)) as unknown[];

/** Reads the records of a file, given its body. */
export async function readRecords(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<readonly unknown[]> {
  const file = await new Response(body).blob();
  // A host that announces gzip has the browser unzip it beforehand: the first byte tells.
  const isText = (await file.slice(0, 1).text()) === SIGNATURE[0];
  const text = isText ? file : file.stream().pipeThrough(new DecompressionStream('gzip'));
  return recordsIn(await new Response(text).text());
}
