/** What may follow a number and changes what it is worth: « millions », « M€ », « d’euros », « pour cent ». */
import { SPACE } from './spaces.ts';

/** Euros, or hundredths. */
export type Unit = 'EUR' | '%';

/** The words after a number: `exponent` is the power of ten they multiply it by, `end` the offset after them. */
export interface Tail {
  exponent: number;
  /** « 2 millions et demi »: half of that power of ten comes on top. */
  half: boolean;
  unit?: Unit;
  end: number;
}

const WORD_END = '(?![\\p{L}\\p{M}]|[-\\u2010\\u2011]\\p{L})';
const EUROS = '(?:euros?|eur)';

const HALF = new RegExp(`${SPACE}et${SPACE}demie?${WORD_END}`, 'iuy');
const SCALE = new RegExp(`${SPACE}(?<name>mille|millions?|milliards?)${WORD_END}`, 'iuy');
const CURRENCY_WORD = new RegExp(`${SPACE}?(?:d['’])?${EUROS}${WORD_END}`, 'iuy');
const PER_CENT = new RegExp(`${SPACE}?%|${SPACE}pour(?:${SPACE}|-)?cent${WORD_END}`, 'iuy');
/** Case counts: M is a million, and m nothing. */
const SYMBOL = new RegExp(
  `${SPACE}?(?<prefix>[kK]|M|(?:Md|Mrd|MD)s?)?(?:€|${SPACE}?(?:d['’])?euros?)(?!\\p{L})`,
  'uy',
);

/** Reads the tail of the number that ends at `at`; an empty one (exponent 0, `end` = `at`) if there is none. */
export function tailAt(text: string, at: number): Tail {
  const scale = matchAt(SCALE, text, at);
  const halfEnd = scale && halfAt(text, SCALE.lastIndex);
  const end = halfEnd ?? (scale ? SCALE.lastIndex : at);
  const tail = { exponent: exponentOf(scale?.groups?.['name'] ?? ''), half: halfEnd !== undefined, end };
  if (matchAt(PER_CENT, text, end)) return { ...tail, unit: '%', end: PER_CENT.lastIndex };
  if (matchAt(CURRENCY_WORD, text, end)) return { ...tail, unit: 'EUR', end: CURRENCY_WORD.lastIndex };
  const symbol = matchAt(SYMBOL, text, end);
  if (symbol === undefined) return tail;
  const exponent = tail.exponent + exponentOf(symbol.groups?.['prefix'] ?? '');
  return { ...tail, exponent, unit: 'EUR', end: SYMBOL.lastIndex };
}

/** Where « et demi » ends, if it stands at `at`. */
export function halfAt(text: string, at: number): number | undefined {
  return matchAt(HALF, text, at) && HALF.lastIndex;
}

function exponentOf(scale: string): number {
  if (/^(?:k|mille$)/i.test(scale)) return 3;
  if (/^(?:M$|millions?$)/i.test(scale)) return 6;
  return scale === '' ? 0 : 9;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
