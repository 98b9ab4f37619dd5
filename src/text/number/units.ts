/** What may follow a number and changes what it is worth: « millions », « M€ », « d’euros », « pour cent ». */
import { APOSTROPHE } from '../apostrophes.ts';
import { lettered } from '../lettered.ts';
import { SPACE } from '../spaces.ts';
import { matchAt } from './sticky.ts';

/** Euros, or hundredths. */
export type Unit = 'EUR' | '%';

/** The words after a number: `exponent` is the power of ten they multiply it by, `end` the offset after them. */
interface Tail {
  exponent: number;
  /** « 2 millions et demi »: half of that power of ten comes on top. */
  half: boolean;
  unit?: Unit;
  end: number;
}

const WORD_END = '(?![\\p{L}\\p{M}]|[-\\u2010\\u2011]\\p{L})';
const EUROS = '(?:euros?|eur)';

const HALF = lettered(`${SPACE}et${SPACE}demie?${WORD_END}`, 'iuy');
const SCALE = lettered(`${SPACE}(mille|milliers?|millions?|milliards?)${WORD_END}`, 'iuy');
const CURRENCY_WORD = lettered(`${SPACE}?(?:d${APOSTROPHE})?${EUROS}${WORD_END}`, 'iuy');
const PER_CENT = lettered(`${SPACE}?%|${SPACE}pour(?:${SPACE}|-)?cent${WORD_END}`, 'iuy');
/** Case counts: M is a million, and m nothing. */
const SYMBOL = lettered(
  `${SPACE}?(?:([kK]|M|(?:Md|Mrd|MD)s?)${SPACE}?)?(?:d${APOSTROPHE})?(?:€|euros?)(?!\\p{L})`,
  'uy',
);

/** « 800k »: a thousand, without a unit. */
const KILO = /k(?![\p{L}\p{M}\d])/uy;

/** Reads the scale and the unit of the digits that end at `at`; an empty tail (exponent 0, `end` = `at`) if there are none. */
export function tailAt(text: string, at: number): Tail {
  const scale = matchAt(SCALE, text, at);
  const halfEnd = scale && halfAt(text, SCALE.lastIndex);
  const unit = unitAt(text, halfEnd ?? (scale ? SCALE.lastIndex : at));
  if (scale === undefined && unit.end === at && matchAt(KILO, text, at))
    return { ...unit, exponent: 3, half: false, end: KILO.lastIndex };
  const exponent = exponentOf(scale?.[1] ?? '') + unit.exponent;
  return { ...unit, exponent, half: halfEnd !== undefined };
}

/** Reads the unit alone, as after a number in words, which has read its scale itself. */
export function unitAt(text: string, at: number): Tail {
  const tail = { exponent: 0, half: false, end: at };
  if (matchAt(PER_CENT, text, at)) return { ...tail, unit: '%', end: PER_CENT.lastIndex };
  if (matchAt(CURRENCY_WORD, text, at)) return { ...tail, unit: 'EUR', end: CURRENCY_WORD.lastIndex };
  const symbol = matchAt(SYMBOL, text, at);
  if (symbol === undefined) return tail;
  return {
    ...tail,
    exponent: exponentOf(symbol[1] ?? ''),
    unit: 'EUR',
    end: SYMBOL.lastIndex,
  };
}

/** A number with the unit that was read after it, if any. */
export const withUnit = <Number>(number: Number, { unit }: Tail): Number | (Number & { unit: Unit }) =>
  unit === undefined ? number : { ...number, unit };

/** Where « et demi » ends, if it stands at `at`. */
export function halfAt(text: string, at: number): number | undefined {
  return matchAt(HALF, text, at) && HALF.lastIndex;
}

/** The power of ten that a word or a symbol multiplies by: 3 for « milliers » or « k », 6 for « M », 0 for none. */
export function exponentOf(scale: string): number {
  if (/^(?:k|mill(?:e|ier))/i.test(scale)) return 3;
  if (/^m(?:$|illio)/i.test(scale)) return 6;
  return scale === '' ? 0 : 9;
}
