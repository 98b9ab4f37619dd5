/** Pagefind's worker without a browser: its script in a sandbox of Node's, its files given by a function. */
import vm from 'node:vm';
import type { Engine } from '#search/pagefind/engine.ts';
import type { RawHit } from '#search/pagefind/terms.ts';

interface Message {
  id: number;
  result: unknown;
  error?: string;
}

const FOLDER = '/pagefind/';
export const WORKER_FILE = 'pagefind-worker.js';

/**
 * Starts the worker of an index, and opens the index in it.
 * @param file the bytes of a file of the index, by its name
 */
export async function sandboxed(file: (name: string) => Buffer): Promise<Engine> {
  let hear: (event: { data: unknown }) => void = () => undefined;
  const waiting = new Map<number, (message: Message) => void>();
  const self = {
    addEventListener: (_type: string, listener: typeof hear) => (hear = listener),
    postMessage: (message: Message) => waiting.get(message.id)?.(message),
  };
  const fetched = (address: string) => {
    const bytes = file(address.slice(FOLDER.length).replace(/\?.*$/, ''));
    const json = () => Promise.resolve(JSON.parse(bytes.toString()) as unknown);
    return Promise.resolve({
      ok: true,
      json,
      arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
    });
  };
  const { setTimeout, URL, TextDecoder, TextEncoder } = globalThis;
  const sandbox = { self, console, setTimeout, URL, TextDecoder, TextEncoder, WebAssembly, fetch: fetched };
  vm.runInNewContext(file(WORKER_FILE).toString(), sandbox);
  let sent = 0;
  const ask = (method: string, ...args: unknown[]) =>
    new Promise<unknown>((resolve, reject) => {
      sent += 1;
      waiting.set(sent, ({ result, error }) => {
        if (error === undefined) resolve(result);
        else reject(new Error(error));
      });
      hear({ data: { id: sent, instanceId: 'essai', method, args } });
    });
  await ask('init', { basePath: FOLDER, primary: true, language: 'fr' });
  return {
    async find(term) {
      const { results } = (await ask('search', term, {})) as { results: RawHit[] };
      return results.map(({ id, score, words }) => ({ id, score, words }));
    },
    prepare: (term) => void ask('preload', term, {}),
  };
}
