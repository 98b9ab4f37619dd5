/** A word that heads a column or a row names what stands there: « État » of the works, and not the State. */
import type { Document, Leaf } from '#document/model.ts';
import { headedBy } from '#document/table.ts';
import { matchingWords } from '#text/matching.ts';

/** « État des lieux », « État civil »: no State. */
const STATE_OF =
  /^ (?:des (?:lieux|routes|stocks)|civil|sanitaire|annuel|général|de (?:santé|catastrophe|conservation|choc|siège|droit|l['’]art|l['’]eau)|d['’](?:urgence|esprit|avancement|alerte))(?!\p{L})/u;

/** Does a name that ends at `end` go on as the name of something else? */
export const isStateOf = (text: string, words: string, end: number): boolean =>
  words === 'État' && STATE_OF.test(text.slice(end));

/** Sums and counts: « État » over them is one of those who pay. */
const NUMBER = /\d/;

/** Is `words`, of one word, all that a cell says at the head of cells that hold no number? */
export function isMereHeading(document: Document, leaf: Leaf, words: string): boolean {
  if (/\s/.test(words.trim()) || matchingWords(leaf.text) !== matchingWords(words)) return false;
  const headed = headedBy(document, leaf.index);
  return headed.length > 0 && headed.every(({ text }) => !NUMBER.test(text));
}
