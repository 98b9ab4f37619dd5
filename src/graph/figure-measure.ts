/** What may be less than nothing. */
// Beginnings and ends of words: cspell:ignore évolu
import type { Entry } from '#entries/entry.ts';
import { isSign } from '#text/number/format.ts';

/** Degrees, points, a change of height or of temperature: what is measured from a zero, and not counted. */
const GOES_BELOW_ZERO = /^(?:°|degrés?(?![\p{L}])|points?(?![\p{L}])|mètres?$|m$|cm$|centimètres?$)/iu;

/** « un solde de -312 habitants »: what is counted twice, and subtracted. */
const IS_BALANCE =
  /(?<!\p{L})(?:soldes?|variations?|évolu\p{L}+|écarts?|bilan net|différences?|balance)(?!\p{L})/iu;

/** Is a figure under zero something else than a slip? */
export const mayBeNegative = ({ unit, why, title, quote }: Entry<'figures'>['data']): boolean =>
  isSign(unit) || GOES_BELOW_ZERO.test(unit) || why !== undefined || IS_BALANCE.test(`${title} ${quote}`);
