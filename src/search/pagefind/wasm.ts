/**
 * Pagefind's engine, asked without its script: that one is as long as all of ours, starts a worker beside ours, and
 * copies each result twice on its way. The engine is a WebAssembly module; this gives it bytes and texts, and reads its
 * answers.
 */
/** What the module can do. A pair says where an answer stands in its memory, and how long it is. */
interface Exports extends WebAssembly.Exports {
  memory: WebAssembly.Memory;
  __wbindgen_start: () => void;
  __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_malloc: (length: number, align: number) => number;
  __wbindgen_free: (at: number, length: number, align: number) => void;
  init_pagefind: (at: number, length: number) => number;
  enter_playground_mode: (index: number) => number;
  request_indexes: (index: number, at: number, length: number) => [at: number, length: number];
  search: (index: number, ...rest: number[]) => [at: number, length: number];
}

/** An index, as the module reads it. */
export interface Opened {
  /** Names of the files of words that it needs for some words. */
  filesFor: (words: string) => string[];
  /** What it looks for in place of each of these words, in order. */
  stemsOf: (words: string) => string[];
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
  // A playground is where it says what it makes of words.
  const index = engine.enter_playground_mode(engine.init_pagefind(...handed(meta)));
  return {
    filesFor: (words) =>
      (answer(engine.request_indexes(index, ...handedText(words))) as string[]).filter(Boolean),
    stemsOf(words) {
      // The words, as they are and without accents; filters and orders, of which we have none; nothing is to be found.
      const given = [words, words, '{}', ''].flatMap(handedText);
      return (answer(engine.search(index, ...given, 0, 0)) as { search_keywords: string[] }).search_keywords;
    },
  };
}
