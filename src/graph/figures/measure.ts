/** The unit of a figure, against its quotation; and what may be less than nothing. */
// Beginnings and ends of words: cspell:ignore évolu
import type { Entry } from '#entries/entry.ts';
import { accentLostIn } from '#text/number/beside.ts';
import { isSign } from '#text/number/format.ts';
import { matchingWords } from '#text/matching.ts';
import { perOf, saysPer } from '#text/number/money.ts';
import type { QuotedQuantity } from '../numbers/leaf-quantities.ts';

/** Degrees, points, a change of height or of temperature: what is measured from a zero, and not counted. */
const GOES_BELOW_ZERO = /^(?:°|degrés?(?![\p{L}])|points?(?![\p{L}])|mètres?$|m$|cm$|centimètres?$)/iu;

/** « un solde de -312 habitants »: what is counted twice, and subtracted. */
const IS_BALANCE =
  /(?<!\p{L})(?:soldes?|variations?|évolu\p{L}+|écarts?|bilan net|différences?|balance)(?!\p{L})/iu;

/** Is a figure under zero something else than a slip? */
export const mayBeNegative = ({ unit, why, title, quote }: Entry<'figures'>['data']): boolean =>
  isSign(unit) || GOES_BELOW_ZERO.test(unit) || why !== undefined || IS_BALANCE.test(`${title} ${quote}`);

/** Is it a unit that says itself all that is counted: « EUR », « % », « EUR/m² »? */
export const isWholeUnit = (unit: string): boolean => isSign(unit) || perOf(unit) !== undefined;

/** Does a quotation give this number in the unit of its figure? « 12 € par repas » is « EUR/repas », and « EUR ». */
export function isInUnit(
  { quantity, wordsAfter }: QuotedQuantity,
  { unit, share }: Pick<Entry<'figures'>['data'], 'unit' | 'share'>,
): boolean {
  const per = perOf(unit);
  if (per !== undefined) return quantity.unit === 'EUR' && saysPer(wordsAfter, matchingWords(per));
  if (isSign(unit)) return quantity.unit === unit;
  return quantity.unit === undefined || (share !== undefined && quantity.unit === '%');
}

/** A unit is published as it is written: with its accents. */
export function explainAccents(
  { quantity, isFrench }: QuotedQuantity,
  { unit }: Entry<'figures'>['data'],
  refuse: (field: string, message: string, remedy: string) => void,
): void {
  const lost = isFrench ? accentLostIn(quantity.beside, unit) : undefined;
  if (lost !== undefined)
    refuse(
      'unit',
      `« ${unit} » est sans ses accents`,
      `le document écrit « ${lost} » : écrivez ce mot comme lui`,
    );
}
