/** Where the words of a proposal stand: in a sentence that has an address. */
import type { Leaf } from '#document/model.ts';

/** Exact words of the document and their sentence. Everything that is proposed has them. */
export interface Placed {
  words: string;
  /** The whole sentence. */
  sentence: string;
  /** Its address on the page: `#s-…`. */
  anchor: string;
  /** Offset of the words in the leaf, and its rank, for whoever shows them in place. */
  leaf: number;
  start: number;
}

/** The words `[start, end)` of a leaf, with the sentence that holds their beginning. */
export function placed(leaf: Leaf, start: number, end: number): Placed {
  const sentence = leaf.sentences.find((one) => start >= one.start && start < one.end) ?? leaf.sentences[0];
  return {
    words: leaf.text.slice(start, end),
    sentence: sentence ? leaf.text.slice(sentence.start, sentence.end) : leaf.text,
    anchor: sentence ? `#${sentence.id}` : '',
    leaf: leaf.index,
    start,
  };
}
