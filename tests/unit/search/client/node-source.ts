/** The search without a browser: Pagefind's worker in a sandbox of Node's, its files read from the disk. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { gunzipSync } from 'node:zlib';
import type { RawHit, Source } from '#search/client/source.ts';
import {
  recordFile,
  type FacetFile,
  type LexiconFile,
  type ShownRecord,
  type SortsFile,
} from '#search/files.ts';

interface Message {
  id: number;
  result: unknown;
  error?: string;
}

/** A source on the index of `folder`, and what it has read: the name and the bytes of each file, once. */
export async function nodeSource(folder: string): Promise<Source & { read: Map<string, number> }> {
  const read = new Map<string, number>();
  const file = (name: string): Buffer => {
    const bytes = readFileSync(join(folder, name));
    read.set(name, bytes.length);
    return bytes;
  };
  let hear: (event: { data: unknown }) => void = () => undefined;
  const waiting = new Map<number, (message: Message) => void>();
  const self = {
    addEventListener: (_type: string, listener: typeof hear) => (hear = listener),
    postMessage: (message: Message) => waiting.get(message.id)?.(message),
  };
  const fetched = (address: string) => {
    const bytes = file(address.replace(/^\/pagefind\//, '').replace(/\?.*$/, ''));
    const json = () => Promise.resolve(JSON.parse(bytes.toString()) as unknown);
    return Promise.resolve({ json, arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) });
  };
  const { setTimeout, URL, TextDecoder, TextEncoder } = globalThis;
  const sandbox = { self, console, setTimeout, URL, TextDecoder, TextEncoder, WebAssembly, fetch: fetched };
  vm.runInNewContext(file('pagefind-worker.js').toString(), sandbox);
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
  await ask('init', { basePath: '/pagefind/', primary: true, language: 'fr' });
  const json = (name: string) => JSON.parse(file(name).toString()) as unknown;
  const sorts = json('sortes.json') as SortsFile;
  return {
    read,
    prepare: () => undefined,
    find: async (term) => ((await ask('search', term, {})) as { results: RawHit[] }).results,
    record: (id) => {
      const text = gunzipSync(file(recordFile(sorts.build, id)))
        .toString()
        .slice(12);
      return Promise.resolve(JSON.parse(text) as { url: string; record: ShownRecord });
    },
    sorts: () => Promise.resolve(sorts),
    facets: () => Promise.resolve(json('facettes.json') as FacetFile),
    lexicon: (start) =>
      Promise.resolve(sorts.starts.includes(start) ? (json(`mots/${start}.json`) as LexiconFile) : {}),
  };
}
