/** « – 40 % », « moins 3 degrés »: what stands before a number that goes under zero may be its sign, or begin what is set apart. */
import type { Quantity } from '#text/number/quantity.ts';

const MINUS = /(?:^|[\s(«])(?:[-\u2013\u2212]|(?<!(?:au|du|de|ou) )moins) $/u;
/** An aside has two dashes, and a list has several: neither is a sign. */
const ASIDE = /(?<=\S )[-\u2013\u2014] (?=\S)/gu;
const GOES_BELOW_ZERO = /^ ?(?:°|degrés?(?!\p{L})|points?(?!\p{L}))/u;
const END_OF_SENTENCE = /[.!?…](?=\s)/u;

/** « 40 points d'accès » are counted, « 40 points de plus », « 40 % de hausse » say themselves whether they rise. */
const SAYS_ITS_SENSE =
  /^ ?(?:%|points?|pts?|degrés?|°C?)? ?(?:de (?:plus|hausse|croissance|progression|baisse|réduction|diminution|recul)|d'(?:augmentation|économies?))(?!\p{L})/u;
const COUNTED_POINTS = /^ points? (?!de pourcentage|d'indice|de base|de (?:PIB|TVA))d(?:e |')\p{L}/iu;
/** A part of a whole, after a mere heading: « Lyon - 40 % des ménages ». */
const OF_A_WHOLE = /^(?: ?%)? (?:des|du|de la|de l'|de (?:nos|leurs|ses|ces)) /u;
const VERB =
  /(?<!\p{L})(?:a|ont|est|sont|était|étaient|sera|seront|fait|font|avait|avaient|soit|\p{L}{2,}(?:ait|aient|era|eront|ira|iront|èrent))(?!\p{L})/u;

/** Does a dash only part what it stands between? */
function isMereDash({ start, end }: Quantity, form: string): boolean {
  const after = form.slice(end);
  if (SAYS_ITS_SENSE.test(after) || COUNTED_POINTS.test(after)) return true;
  const before = (form.slice(0, start).split(END_OF_SENTENCE).at(-1) ?? '').replace(/[-\u2013\u2212] $/u, '');
  return OF_A_WHOLE.test(after) && /[\p{L}\d»)] $/u.test(before) && !VERB.test(before);
}

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
    !isMereDash(one, form) &&
    isAlone(one, form)
      ? { ...one, mayBeMinus: true as const }
      : one,
  );
