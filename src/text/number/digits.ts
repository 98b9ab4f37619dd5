/** Numbers written in digits: « 3 000 », « 1,5M€ », « 2 milliards d’euros », « 3e ». */
import type { FoundNumber } from './found.ts';
import { matchAt } from './sticky.ts';
import { tailAt, withUnit } from './units.ts';
import { lettered } from '../lettered.ts';
import { GROUPED_DIGITS } from '../spaces.ts';

/** Not « 1,2,3 » nor « 03.20.30 »: a decimal part is not followed by another one. */
const DECIMALS_END = '(?!\\d|[.,]\\d)';
/** A full stop before exactly three digits is a thousands mark, as in « 3.000 », as is an apostrophe; before others, a decimal point. */
const DOTTED_DIGITS = `(?<!\\d[.,'’])[1-9]\\d{0,2}(?:(?:\\.\\d{3})+|(?:['’]\\d{3})+)(?!\\d|[.'’]\\d)`;

const NUMBER = lettered(
  `(?<whole>${GROUPED_DIGITS}|${DOTTED_DIGITS})(?:,(?<decimals>\\d+)${DECIMALS_END})?` +
    `|(?<!\\d[.,])(?<plain>\\d+)[.,](?<plainDecimals>\\d+)${DECIMALS_END}|\\d+`,
  'uy',
);
const ORDINAL_END = /(?:ers?|res?|[èe]res?|n?des?|nds?|i?[èe]mes?|es?|ᵉʳ?ˢ?)(?![\p{L}\p{M}\d])/uy;

/** Digits of a name (« T3 », « prefet59 ») count nothing; those of « 14h30 » and « nº3 » do. */
const IN_A_NAME = /(?<=[\p{L}\p{M}_])(?<!\d[hH]|º)/uy;

/** Reads the number whose first digit is at `start`; undefined if these digits belong to a name. */
export function digitsAt(text: string, start: number): FoundNumber | undefined {
  if (matchAt(IN_A_NAME, text, start)) return undefined;
  const match = matchAt(NUMBER, text, start);
  if (match === undefined) return undefined;
  const { whole, decimals, plain, plainDecimals } = match.groups ?? {};
  const fraction = decimals ?? plainDecimals;
  const integer = (whole ?? plain ?? match[0]).replace(/\D/g, '');
  const end = NUMBER.lastIndex;
  if (fraction === undefined && whole === undefined && matchAt(ORDINAL_END, text, end)) {
    const words = text.slice(start, ORDINAL_END.lastIndex);
    return { value: Number(integer), words, start, end: ORDINAL_END.lastIndex, form: 'ordinal' };
  }
  const tail = tailAt(text, end);
  // The scale is read with the digits, as one decimal: a product of the two may miss by a hair.
  const value =
    Number(`${integer}.${fraction ?? '0'}e${tail.exponent}`) + (tail.half ? 10 ** tail.exponent / 2 : 0);
  const number = { value, words: text.slice(start, tail.end), start, end: tail.end, form: 'digits' } as const;
  return withUnit(number, tail);
}
