/**
 * Pagefind's engine, asked without its script: that one is as long as all of ours, starts a worker beside ours, and
 * copies each result twice on its way. The engine is a WebAssembly module; this gives it words, and reads what it makes
 * of them. Loaded for words that no document has: the stems of the others are told beside them.
 */
import { VERSION } from './names.ts';

/** What the module can do. A pair says where an answer stands in its memory, and how long it is. */
interface Exports extends WebAssembly.Exports {
  memory: WebAssembly.Memory;
  __wbindgen_start: () => void;
  __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_malloc: (length: number, align: number) => number;
  __wbindgen_free: (at: number, length: number, align: number) => void;
  init_pagefind: (at: number, length: number) => number;
  enter_playground_mode: (index: number) => number;
  search: (index: number, ...rest: number[]) => [at: number, length: number];
}

/** What the module looks for in place of each of these words, in order. */
export type Stemmer = (words: string) => string[];

/**
 * The list of an index of one page and no word, in CBOR: without an index, the module makes nothing of words. A list is
 * written by how many things it holds, from 0x80 up; a text by how many bytes, from 0x60 up; a small number as itself.
 */
export const NO_INDEX = Uint8Array.from(
  `\x86\x65${VERSION}\x81\x82\x610\x01\x80\x80\x80\x81\x65title`,
  (sign) => sign.charCodeAt(0),
);

/** @throws what WebAssembly says of `code` if it cannot be compiled */
export async function openStemmer(code: BufferSource): Promise<Stemmer> {
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
  // A playground is where it says what it makes of words.
  const index = engine.enter_playground_mode(engine.init_pagefind(...handed(NO_INDEX)));
  return (words) => {
    // The words, as they are and without accents; filters and orders, of which we have none; nothing is to be found.
    const given = [words, words, '{}', ''].flatMap(handedText);
    return (answer(engine.search(index, ...given, 0, 0)) as { search_keywords: string[] }).search_keywords;
  };
}
