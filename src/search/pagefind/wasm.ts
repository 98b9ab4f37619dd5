/**
 * Pagefind's engine, asked without its script: that one is as long as all of ours, starts a worker beside ours, and
 * copies each result twice on its way. The engine is a WebAssembly module; this gives it bytes and texts, and reads its
 * answers.
 */
import { isExact, wordsOf, type RawHit } from './terms.ts';

/** What the module can do. A pair says where an answer stands in its memory, and how long it is. */
interface Exports extends WebAssembly.Exports {
  memory: WebAssembly.Memory;
  __wbindgen_start: () => void;
  __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_malloc: (length: number, align: number) => number;
  __wbindgen_free: (at: number, length: number, align: number) => void;
  init_pagefind: (at: number, length: number) => number;
  load_index_chunk: (index: number, at: number, length: number) => number;
  request_indexes: (index: number, at: number, length: number) => [at: number, length: number];
  search: (index: number, ...rest: number[]) => [at: number, length: number];
}

/** An index, as the module reads it. */
export interface Opened {
  /** Names of the files of words that it needs for a term. */
  filesFor: (term: string) => string[];
  /** @param words a file of words */
  load: (words: Uint8Array) => void;
  /** The pages that answer a term, once its files are loaded; best first. */
  search: (term: string) => RawHit[];
}

/** Its answer: page, score, and where its words are. */
interface Answered {
  results: { p: string; s: number; l: { l: number }[] }[];
}

/**
 * Opens an index in the module.
 * @param meta the list of its pages and files of words, as Pagefind writes it
 * @throws what WebAssembly says of `code` if it cannot be compiled
 */
export async function openIndex(code: BufferSource, meta: Uint8Array): Promise<Opened> {
  const given = {
    './pagefind_web_bg.js': {
      // What its compiler expects to find at these ranks.
      __wbindgen_init_externref_table() {
        const table = engine.__wbindgen_externrefs;
        const first = table.grow(4);
        table.set(0, undefined);
        [undefined, null, true, false].forEach((value, rank) => table.set(first + rank, value));
      },
    },
  };
  const { instance } = await WebAssembly.instantiate(code, given);
  const engine = instance.exports as Exports;
  engine.__wbindgen_start();
  const texts = new TextEncoder();
  const bytesAt = (at: number, length: number) => new Uint8Array(engine.memory.buffer, at, length);
  /** Hands bytes over: the module frees them. */
  const handed = (bytes: Uint8Array): [at: number, length: number] => {
    const at = engine.__wbindgen_malloc(bytes.length, 1) >>> 0;
    bytesAt(at, bytes.length).set(bytes);
    return [at, bytes.length];
  };
  const handedText = (text: string) => handed(texts.encode(text));
  const answer = ([at, length]: [number, number]): unknown => {
    const text = new TextDecoder().decode(bytesAt(at >>> 0, length));
    engine.__wbindgen_free(at, length, 1);
    return JSON.parse(text);
  };
  let index = engine.init_pagefind(...handed(meta));
  return {
    filesFor: (term) =>
      (answer(engine.request_indexes(index, ...handedText(wordsOf(term)))) as string[]).filter(Boolean),
    load(words) {
      index = engine.load_index_chunk(index, ...handed(words));
    },
    search(term) {
      const words = wordsOf(term);
      // The words, as they are and without accents; filters and orders, of which we have none; then what is exact.
      const given = [words, words, '{}', ''].flatMap(handedText);
      const { results } = answer(engine.search(index, ...given, Number(isExact(term)), 0)) as Answered;
      return results.map(({ p, s, l }) => ({ id: p, score: s, words: l.map((place) => place.l) }));
    },
  };
}
