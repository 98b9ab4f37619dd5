/** Whence the search reads: Pagefind's worker, and the small files beside its index. Tests give another one. */
import { openWorker } from '../pagefind/asking.ts';
import { recordFile, type FacetFile, type LexiconFile, type ShownRecord, type SortsFile } from '../files.ts';

/** A page that answers a term, as Pagefind says it. */
export interface RawHit {
  id: string;
  score: number;
  /** Places of the words that answer, counted in tokens from the first of the page. */
  words: number[];
}

export interface Source {
  /** The pages that hold all words of `term`, or these very words in order if it stands between `"`; best first. */
  find: (term: string) => Promise<RawHit[]>;
  /** Fetches what `find` will need for this term. Nothing is answered, and nothing fails. */
  prepare: (term: string) => void;
  record: (id: string) => Promise<{ url: string; record: ShownRecord }>;
  sorts: () => Promise<SortsFile>;
  facets: () => Promise<FacetFile>;
  /** The words that begin with this sign, or these two. */
  lexicon: (start: string) => Promise<LexiconFile>;
}

/** Characters before the data in Pagefind's files, once unzipped: « pagefind_dcd ». */
const SIGNATURE_LENGTH = 12;

/** The worker keeps something of each result that it ever gave, and forgets one by one only: past so many, a new one is opened. */
const KEPT = 50_000;

/** Remembers what was asked once; what failed is asked again. */
function once<T>(load: (key: string) => Promise<T>): (key: string) => Promise<T> {
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

async function loaded(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/** The source of a page: the index that stands in `folder` (absolute path, ends with `/`). */
export function browserSource(folder: string): Source {
  const opened = () => {
    const engine = openWorker(`${folder}pagefind-worker.js`);
    const ready = engine.ask('init', { basePath: folder, primary: true, language: 'fr' });
    return { ...engine, ready, kept: 0 };
  };
  let engine = opened();
  const json = once(async (name: string): Promise<unknown> => (await loaded(folder + name)).json());
  return {
    async find(term) {
      if (engine.kept > KEPT) {
        engine.close();
        engine = opened();
      }
      const { ask, ready } = engine;
      await ready;
      const { results } = (await ask('search', term, {})) as { results: RawHit[] };
      engine.kept += results.length;
      return results;
    },
    prepare(term) {
      const { ask, ready } = engine;
      ready.then(() => ask('preload', term, {})).catch(() => undefined);
    },
    record: once(async (id) => {
      const { build } = (await json('sortes.json')) as SortsFile;
      const { body } = await loaded(folder + recordFile(build, id));
      if (body === null) throw new Error(id);
      const text = await new Response(body.pipeThrough(new DecompressionStream('gzip'))).text();
      return JSON.parse(text.slice(SIGNATURE_LENGTH)) as { url: string; record: ShownRecord };
    }),
    sorts: () => json('sortes.json') as Promise<SortsFile>,
    facets: () => json('facettes.json') as Promise<FacetFile>,
    async lexicon(start) {
      const { starts } = (await json('sortes.json')) as SortsFile;
      return starts.includes(start) ? ((await json(`mots/${start}.json`)) as LexiconFile) : {};
    },
  };
}
