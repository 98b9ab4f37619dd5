/** « – 40 % », « moins 3 degrés »: what stands before a number that goes under zero may be its sign, or begin what is set apart. */
import type { Quantity } from '#text/number/quantity.ts';

const MINUS = /(?:^|[\s(«])(?:[-\u2013\u2212]|(?<!(?:au|du|de|ou) )moins) $/u;
/** An aside has two dashes, and a list has several: neither is a sign. */
const ASIDE = /(?<=\S )[-\u2013\u2014] (?=\S)/gu;
const GOES_BELOW_ZERO = /^ ?(?:°|degrés?(?!\p{L})|points?(?!\p{L}))/u;
const END_OF_SENTENCE = /[.!?…](?=\s)/u;

/** A price after a dash is one of a list of prices, and no debt. */
const isMeasured = ({ unit, end }: Quantity, form: string) =>
  unit === '%' || GOES_BELOW_ZERO.test(form.slice(end));

/** Is no dash of the sentence another one than that of this number? */
function isAlone({ start, end }: Quantity, form: string): boolean {
  const before = form.slice(0, start).split(END_OF_SENTENCE).at(-1) ?? '';
  const [after = ''] = form.slice(end).split(END_OF_SENTENCE);
  return (`${before}0${after}`.match(ASIDE)?.length ?? 0) <= 1;
}

/** The same quantities, told which of them may be negative. @param form `matchingForm` of their text */
export const withLooseMinus = (quantities: readonly Quantity[], form: string): readonly Quantity[] =>
  quantities.map((one) =>
    one.sign === undefined &&
    one.class === undefined &&
    MINUS.test(form.slice(Math.max(0, one.start - 9), one.start)) &&
    isMeasured(one, form) &&
    isAlone(one, form)
      ? { ...one, mayBeMinus: true as const }
      : one,
  );
