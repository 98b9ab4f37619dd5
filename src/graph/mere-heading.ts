/** A word that heads a column or a row names what stands there: « État » of the works, and not the State. */
import type { Document, Leaf } from '#document/model.ts';
import { headedBy } from '#document/table.ts';
import { matchingWords } from '#text/matching.ts';

/** Sums and counts: « État » over them is one of those who pay. */
const NUMBER = /\d/;

/** Is `words`, of one word, all that a cell says at the head of cells that hold no number? */
export function isMereHeading(document: Document, leaf: Leaf, words: string): boolean {
  if (/\s/.test(words.trim()) || matchingWords(leaf.text) !== matchingWords(words)) return false;
  const headed = headedBy(document, leaf.index);
  return headed.length > 0 && headed.every(({ text }) => !NUMBER.test(text));
}
