/** The quantities of documents, each text read once: the rules of figures, the coverage and the pages ask for the same. */
import { frenchNumbersOf, languageAt } from '#document/languages.ts';
import { leavesOf, type Document, type Leaf } from '#document/model.ts';
import { placesOf } from '#document/passages.ts';
import { withFrenchNumbers } from '#text/languages.ts';
import { matchingForm } from '#text/matching.ts';
import { quantitiesIn } from '#text/number/quantities.ts';
import type { Quantity } from '#text/number/quantity.ts';
import { rareReserveOf } from '#text/number/rare-reserves.ts';
import { reserveAtEndOf, reserveAtStartOf } from '#text/number/reserves.ts';

const read = new WeakMap<Leaf, readonly Quantity[]>();

/** Every quantity of a leaf of a document in this language, in reading order. */
export function quantitiesOf(leaf: Leaf, lang: string): readonly Quantity[] {
  const known = read.get(leaf) ?? quantitiesIn(frenchNumbersOf(leaf, lang));
  read.set(leaf, known);
  return known;
}

/** A quantity of a quotation, as its document says it: what the quotation leaves out of its reserves is known. */
export interface QuotedQuantity {
  quantity: Quantity;
  /** The quotation cuts it: a bound or a sign stays outside. */
  isCut: boolean;
  /** Is it said in French? What is counted in another language has no word of ours beside it. */
  isFrench: boolean;
  /** Its reserves within the quotation. */
  quotedBefore: string | undefined;
  quotedAfter: string | undefined;
  /** The words of the quotation before and after it. */
  wordsBefore: string;
  wordsAfter: string;
  /** A reserve that few documents use, in the quotation or just outside of it. */
  rareReserve: string | undefined;
}

/** The quantities of `quote`, read in `document`; in the quotation alone while the document is not known. */
export function quotedQuantities(
  document: Document | undefined,
  quote: string,
  lang: string,
): QuotedQuantity[] {
  const [place] = document === undefined ? [] : placesOf(document, quote);
  const leaf = place && document ? leavesOf(document)[place.leaf] : undefined;
  const [from, to] = leaf && place ? [place.start, place.end] : [0, quote.length];
  const form = matchingForm(leaf?.text ?? quote);
  return (leaf ? quantitiesOf(leaf, lang) : quantitiesIn(withFrenchNumbers(quote, lang)))
    .filter(({ start, end }) => start < to && from < end)
    .map((quantity) => {
      const [wordsBefore, wordsAfter] = [form.slice(from, quantity.start), form.slice(quantity.end, to)];
      return {
        quantity,
        isCut: quantity.start < from || quantity.end > to,
        isFrench: /^fr\b/.test(leaf ? languageAt(leaf, quantity.start, lang) : lang),
        quotedBefore: quantity.before && reserveAtEndOf(wordsBefore),
        quotedAfter: quantity.after && reserveAtStartOf(wordsAfter),
        wordsBefore,
        wordsAfter,
        rareReserve: rareReserveOf(form.slice(0, quantity.start), form.slice(quantity.end)),
      };
    });
}
