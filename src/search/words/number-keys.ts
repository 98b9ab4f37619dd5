/** The keys of numbers, sums, ranks and days. */
import type { FoundNumber } from '#text/number/found.ts';
import { fold } from './fold.ts';
import type { Rules } from './rules.ts';

/** What the keys of days, sums, ranks and decimals begin with. */
const SPELT = 'qq';
/** Is this the key of a number, a sum or a day? It is no beginning of another, and no misspelling. */
export const isNumberKey = (key: string): boolean => /^\d/.test(key) || key.startsWith(SPELT);

/**
 * A value in letters, under a beginning that no word has. The index cuts words between letters and digits, and its
 * stemmer cuts endings: consonants alone stay whole.
 */
const spelt = (kind: 'd' | 'j' | 'm' | 'p' | 'r', digits: string) =>
  `${SPELT}${kind}${[...digits].map((sign) => 'bcdfghjklm'[Number(sign)] ?? 'v').join('')}`;
const KINDS = { EUR: 'm', '%': 'p' } as const;
/** The index forgets a lone digit that is one key among several of a token. */
export const digitsKey = (digits: string) => (digits.length === 1 ? spelt('d', digits) : digits);
const valueKey = (value: number) =>
  Number.isInteger(value) && value > 9 ? String(value) : spelt('d', String(value).replace('.', 'v'));
export const dayKey = (day: string) => spelt('j', day.replaceAll('-', ''));

/** « 10M€ » is read « dix millions d’euros », and answers to these words. */
const readAloud = (words: string, rules: Rules) => [
  fold('euros', rules),
  ...(/M(?!d|rd|D)|million/.test(words) ? [fold('millions', rules)] : []),
];

/** The keys of a number; `undefined` if the rules leave its words alone. */
export function numberKeys(number: FoundNumber, rules: Rules): [string, ...string[]] | undefined {
  const { value, form, unit, words } = number;
  const bare = valueKey(value);
  const written = words.split(/[\s'-]+/).map((word) => fold(word, rules));
  if (unit !== undefined && rules.has('amounts') && (form === 'digits' || rules.has('numberWords'))) {
    const mantissa = /^\d[\d ]*(?:[.,]\d+)?/.exec(words)?.[0].replaceAll(' ', '').replace(',', '.');
    const digits = mantissa === undefined ? [] : [valueKey(Number(mantissa))];
    const sum = spelt(KINDS[unit], String(value).replace('.', 'v'));
    return [sum, bare, ...digits, ...(unit === 'EUR' ? readAloud(words, rules) : [])];
  }
  if (form === 'ordinal') return rules.has('ordinals') ? [spelt('r', String(value)), ...written] : undefined;
  if (form === 'words') return rules.has('numberWords') ? [bare, ...written] : undefined;
  if (form !== 'digits' || unit !== undefined) return undefined;
  if (words.includes(' ') && !rules.has('thousands')) return undefined;
  return /^\d+$/.test(words) ? [digitsKey(words)] : [bare];
}
