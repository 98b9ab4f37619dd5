/** The quantities of documents, each text read once: the rules of figures, the coverage and the pages ask for the same. */
import { foreignDatesOf, frenchNumbersOf, languageAt } from '#document/languages.ts';
import { leavesOf, type Document, type Leaf } from '#document/model.ts';
import { placesOf } from '#document/passages.ts';
import { headingsOf } from '#document/table.ts';
import { withFrenchNumbers } from '#text/languages.ts';
import { matchingForm } from '#text/matching.ts';
import { startOfNumber } from '#text/number/measure.ts';
import { quantitiesIn } from '#text/number/quantities.ts';
import type { Quantity } from '#text/number/quantity.ts';
import { withCollectives } from './loose-collectives.ts';
import { withLooseMinus } from '../figures/loose-minus.ts';
import { rareReserveOf } from '#text/number/rare-reserves.ts';
import { reserveAtEndOf, reserveAtStartOf } from '#text/number/reserves.ts';

const read = new WeakMap<Leaf, readonly Quantity[]>();

/** The numbers of a date of another language are one date, as those of a French one are. */
function withDates(
  quantities: readonly Quantity[],
  dates: readonly { start: number; end: number }[],
  { text }: Leaf,
): readonly Quantity[] {
  if (dates.length === 0) return quantities;
  const isIn = (span: { start: number; end: number }) => (one: Quantity) =>
    one.start < span.end && span.start < one.end;
  const ofDates = dates.flatMap((span): Quantity[] => {
    const [first] = quantities.filter(isIn(span));
    return first === undefined
      ? []
      : [{ ...bare(first), ...span, words: text.slice(span.start, span.end), class: 'date' }];
  });
  const others = quantities.filter((one) => !dates.some((span) => isIn(span)(one)));
  return [...others, ...ofDates].sort((a, b) => a.start - b.start);
}

/** A number without what is read around it. */
const bare = (quantity: Quantity): Quantity => ({
  ...quantity,
  ...{ range: undefined, share: undefined, sign: undefined, unit: undefined },
  ...{ beside: [], before: undefined, after: undefined },
});

/** Every quantity of a leaf of a document in this language, in reading order. */
export function quantitiesOf(leaf: Leaf, lang: string): readonly Quantity[] {
  const known =
    read.get(leaf) ??
    withLooseMinus(
      withCollectives(
        withDates(quantitiesIn(frenchNumbersOf(leaf, lang)), foreignDatesOf(leaf, lang), leaf),
        matchingForm(leaf.text),
      ),
      matchingForm(leaf.text),
    );
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
  /** What its sentence says before and after it, in the quotation or not. */
  before: string;
  after: string;
  /** The words that head its row and its column, if it stands in a table. */
  headings: string;
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
  const [first, last] = [place?.sentences[0]?.start ?? 0, place?.sentences.at(-1)?.end];
  const form = matchingForm(leaf?.text ?? quote);
  const heads = document && leaf && headingsOf(document, leaf.index);
  const headings = matchingForm([heads?.row?.text, heads?.column?.text].filter(Boolean).join(' '));
  return (leaf ? quantitiesOf(leaf, lang) : quantitiesIn(withFrenchNumbers(quote, lang)))
    .filter(({ start, end }) => start < to && from < end)
    .map((quantity) => {
      const [wordsBefore, wordsAfter] = [form.slice(from, quantity.start), form.slice(quantity.end, to)];
      return {
        quantity,
        isCut: startOfNumber(quantity) < from || quantity.end > to,
        isFrench: /^fr\b/.test(leaf ? languageAt(leaf, quantity.start, lang) : lang),
        quotedBefore: quantity.before && reserveAtEndOf(wordsBefore),
        quotedAfter: quantity.after && reserveAtStartOf(wordsAfter),
        wordsBefore,
        wordsAfter,
        before: form.slice(first, quantity.start),
        after: form.slice(quantity.end, last),
        headings,
        rareReserve: rareReserveOf(form.slice(0, quantity.start), form.slice(quantity.end), quantity.unit),
      };
    });
}
