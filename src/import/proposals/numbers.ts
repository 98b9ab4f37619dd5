/** Every number of a text that may be a figure: what claims nothing (a date, a telephone, a reference…) is left aside. */
// Beginnings and ends of words: cspell:ignore derni premi
import type { Leaf } from '#document/model.ts';
import { matchingForm } from '#text/matching.ts';
import { isDoing, namingsIn, quantitiesIn, type Quantity } from '../french.ts';
import { placed, type Placed } from './place.ts';

export interface NumberProposal extends Placed, Pick<Partial<Quantity>, 'range' | 'share'> {
  /** With its sign; absent for a range, and for a share in words. */
  value?: number;
  /** « EUR », « % », or the word that follows. */
  unit?: string;
  /** « près de », « plus de »: words that stand just before. */
  reserve?: string;
  form: Quantity['form'];
}

/** What numbers a heading, and claims nothing. */
const RANK_OF_HEADING = /^(?:\d+|[IVX]+)[.)]\s/;

/** A reserve (« près de ») as the text that ends with it writes it (« près d’ »). */
function asWritten(reserve: string, before: string): string {
  const [first = ''] = matchingForm(reserve).split(/[ ']/);
  return before.slice(before.toLowerCase().lastIndexOf(first)).trim();
}

/** Stand before what is counted. */
const BEFORE_A_NOUN =
  /^(?:derni[eè]re?s?|prochaine?s?|premi[eè]re?s?|nouve(?:aux|lles?)|grande?s|petite?s|principa(?:ux|les)|autres|futures?|anciens|anciennes)$/iu;
/** No thing that is counted: « 1 350 de moins », « six sur dix venaient », « 84 démolis ». */
const NO_THING =
  /^(?:moins|plus|davantage|mieux|environ|seulement|déjà|\p{L}+(?:aient|èrent|eront|ait)|chacune?|devant|dès|soit)$/iu;
/** Participles that are nouns of those who are counted. */
const COUNTED = /^(?:employée?s?|associée?s?|réfugiée?s?|tenues?|traités?)$/iu;

/** The word that names what is counted, among those that follow a number. */
function thingIn(beside: readonly string[]): string | undefined {
  const thing = beside.find((word, at) => !BEFORE_A_NOUN.test(word) || at === beside.length - 1);
  if (thing === undefined || NO_THING.test(thing)) return undefined;
  return isDoing(thing.toLowerCase()) && !COUNTED.test(thing) ? undefined : thing;
}

/** `taken`: stretches that dates have taken. */
export function numbersOf(leaf: Leaf, taken: readonly Placed[]): NumberProposal[] {
  const { text } = leaf;
  const heading = leaf.kind === 'heading' ? (RANK_OF_HEADING.exec(text)?.[0].length ?? 0) : 0;
  const isTaken = ({ start, end }: Quantity) =>
    start < heading || taken.some((one) => start < one.start + one.words.length && one.start < end);
  const quantities = quantitiesIn(text);
  const named = namingsIn(matchingForm(text), quantities);
  return quantities.flatMap((quantity, index): NumberProposal[] => {
    const { start, end, value, range, share, form, before, beside } = quantity;
    // « les moins de 12 ans » needs no record, and may well have one.
    const guessed = beside[0] === 'ans' ? undefined : named[index];
    if ((guessed ?? quantity.class) !== undefined || isTaken(quantity)) return [];
    const unit = form === 'multiple' ? undefined : (quantity.unit ?? thingIn(quantity.beside));
    return [
      {
        ...placed(leaf, start, end),
        form,
        ...(value === undefined ? {} : { value }),
        ...(range === undefined ? {} : { range }),
        ...(share === undefined ? {} : { share }),
        ...(unit === undefined ? {} : { unit }),
        ...(before === undefined ? {} : { reserve: asWritten(before, text.slice(0, start)) }),
      },
    ];
  });
}
