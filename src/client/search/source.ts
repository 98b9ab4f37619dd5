/** Whence the search reads: Pagefind's worker, and the small files beside its index. Tests give another one. */
import {
  recordFile,
  type FacetFile,
  type LexiconFile,
  type ShownRecord,
  type SortsFile,
} from '../../text/search/files.ts';

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
  record: (id: string) => Promise<{ url: string; record: ShownRecord }>;
  sorts: () => Promise<SortsFile>;
  facets: () => Promise<FacetFile>;
  /** The words that begin with a letter or a digit. */
  lexicon: (first: string) => Promise<LexiconFile>;
}

/** Characters before the data in Pagefind's files, once unzipped: « pagefind_dcd ». */
const SIGNATURE_LENGTH = 12;

/** A page may say once what it trusts. */
let isTrusted = false;

/** Under `require-trusted-types-for`, a worker may start from one address only: Pagefind's. */
function trustWorker(address: string): void {
  if (isTrusted) return;
  isTrusted = true;
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy: (name: string, rules: object) => unknown };
  };
  trustedTypes?.createPolicy('default', {
    createScriptURL(asked: string) {
      if (new URL(asked, location.href).href === new URL(address, location.href).href) return asked;
      throw new TypeError(`script refused: ${asked}`);
    },
  });
}

type Ask = (method: string, ...args: unknown[]) => Promise<unknown>;

/** What Pagefind's worker is asked, and answers: one message each, with the same id. */
function openWorker(folder: string): { ask: Ask; close: () => void } {
  const address = `${folder}pagefind-worker.js`;
  trustWorker(address);
  const worker = new Worker(address);
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let sent = 0;
  worker.addEventListener(
    'message',
    ({ data }: MessageEvent<{ id: number; result: unknown; error?: string }>) => {
      const { id, result, error } = data;
      const asker = waiting.get(id);
      waiting.delete(id);
      if (error === undefined) asker?.resolve(result);
      else asker?.reject(new Error(error));
    },
  );
  worker.addEventListener('error', (event) => {
    for (const { reject } of waiting.values()) reject(new Error(event.message));
    waiting.clear();
  });
  const ask: Ask = (method, ...args) =>
    new Promise((resolve, reject) => {
      sent += 1;
      waiting.set(sent, { resolve, reject });
      worker.postMessage({ id: sent, instanceId: 'recherche', method, args });
    });
  const close = () => {
    worker.terminate();
    for (const { reject } of waiting.values()) reject(new Error('closed'));
    waiting.clear();
  };
  return { ask, close };
}

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

/** The source of a page: the index that stands in `folder` (absolute path, ends with `/`). Once per page. */
export function browserSource(folder: string): Source {
  const opened = () => {
    const engine = openWorker(folder);
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
    record: once(async (id) => {
      const { build } = (await json('sortes.json')) as SortsFile;
      const { body } = await loaded(folder + recordFile(build, id));
      if (body === null) throw new Error(id);
      const text = await new Response(body.pipeThrough(new DecompressionStream('gzip'))).text();
      return JSON.parse(text.slice(SIGNATURE_LENGTH)) as { url: string; record: ShownRecord };
    }),
    sorts: () => json('sortes.json') as Promise<SortsFile>,
    facets: () => json('facettes.json') as Promise<FacetFile>,
    async lexicon(first) {
      const { letters } = (await json('sortes.json')) as SortsFile;
      return letters.includes(first) ? ((await json(`mots/${first}.json`)) as LexiconFile) : {};
    },
  };
}
