/**
 * One normaliser, two users: the same function cuts a document's text for the index and a reader's words for a
 * query. It keeps the place of each token in the text, so that an excerpt is always the document's own words.
 */
import { monthName } from '../calendar.ts';
import { numbersIn, type FoundNumber } from '../numbers.ts';
import { daysIn, type FoundDay } from './dates.ts';
import { fold } from './fold.ts';
import { ALL_RULES, type Rules } from './rules.ts';

export interface Token {
  /** Place in the text in NFC. */
  start: number;
  end: number;
  /** Letters and digits only. The first one is asked for; the index answers to all of them. */
  keys: readonly [string, ...string[]];
  /** The key of the day that it is a part of, for one written in words. */
  day?: string;
}

/** What the keys of days, sums and decimals begin with. */
const SPELT = 'qq';
/** Is this the key of a number, a sum or a day? It is no beginning of another, and no misspelling. */
export const isNumberKey = (key: string): boolean => /^\d/.test(key) || key.startsWith(SPELT);

const SPACES = /[\t\n\v\f\r\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/g;
const APOSTROPHES = /[\u2018\u2019\u02BC\u2032\u00B4\u0060\uFF07]/g;
const HYPHENS = /[\u2010\u2011]/g;

const LETTER = '[\\p{L}\\p{M}\\p{N}]';
const ACRONYM = `(?<acronym>(?<!${LETTER})(?:\\p{L}\\.){2,}(?:\\p{L}(?!${LETTER}))?)`;
const DOTTED = `(?<dotted>\\p{L}+(?:[·•‧∙⋅]\\p{L}+)+)`;
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'/i;

/** The text with the signs that look alike made alike, sign for sign. */
function alike(text: string, rules: Rules): string {
  let plain = text.replace(HYPHENS, '-');
  if (rules.has('spaces')) plain = plain.replace(SPACES, ' ');
  if (rules.has('apostrophes')) plain = plain.replace(APOSTROPHES, "'");
  return plain;
}

const WORDS = new Map<string, RegExp>();

/** A word, as the rules cut it. */
function wordPattern(rules: Rules): RegExp {
  const inner = rules.has('hyphens') ? "'" : "'-";
  const parts = [
    ...(rules.has('acronyms') ? [ACRONYM] : []),
    ...(rules.has('middleDots') ? [DOTTED] : []),
    `${LETTER}+(?:[${inner}]${LETTER}+)*`,
  ];
  const source = parts.join('|');
  const known = WORDS.get(source) ?? new RegExp(source, 'gu');
  WORDS.set(source, known);
  return known;
}

/** « habitant·e·s » → « habitants », « habitantes ». */
function dottedKeys(word: string, rules: Rules): [string, ...string[]] {
  const [base = '', ...ends] = word.split(/[·•‧∙⋅]/);
  const plural = ends.length > 1 && ends.at(-1) === 's' ? 's' : '';
  return [fold(base + plural, rules), fold(base + ends.join(''), rules)];
}

const wordKey = (word: string, rules: Rules) => (/^\d$/.test(word) ? digitsKey(word) : fold(word, rules));

function wordsBetween(plain: string, from: number, to: number, rules: Rules): Token[] {
  return [...plain.slice(from, to).matchAll(wordPattern(rules))].flatMap(
    ({ 0: found, index, groups }): Token[] => {
      const end = from + index + found.length;
      if (groups?.['dotted']) return [{ start: from + index, end, keys: dottedKeys(found, rules) }];
      if (groups?.['acronym'])
        return [{ start: from + index, end, keys: [fold(found.replaceAll('.', ''), rules)] as const }];
      // « d’ » before a number, which is a token of its own.
      if (rules.has('elisions') && plain[end] === "'" && ELISION.test(`${found}'`)) return [];
      let word = found;
      while (rules.has('elisions') && ELISION.test(word)) word = word.replace(ELISION, '');
      return [{ start: end - word.length, end, keys: [wordKey(word.replaceAll('-', ''), rules)] }];
    },
  );
}

/**
 * A value in letters, under a beginning that no word has. The index cuts words between letters and digits, and its
 * stemmer cuts endings: consonants alone stay whole.
 */
const spelt = (kind: 'd' | 'j' | 'm' | 'p', digits: string) =>
  `${SPELT}${kind}${[...digits].map((sign) => 'bcdfghjklm'[Number(sign)] ?? 'v').join('')}`;
const KINDS = { EUR: 'm', '%': 'p' } as const;
/** The index forgets a lone digit that is one key among several of a token. */
const digitsKey = (digits: string) => (digits.length === 1 ? spelt('d', digits) : digits);
const valueKey = (value: number) =>
  Number.isInteger(value) ? digitsKey(String(value)) : spelt('d', String(value).replace('.', 'v'));

/** The keys of a number; `undefined` if the rules leave its words alone. */
function numberKeys(number: FoundNumber, rules: Rules): [string, ...string[]] | undefined {
  const { value, form, unit, words } = number;
  const bare = valueKey(value);
  const written = words.split(/[\s'-]+/).map((word) => fold(word, rules));
  if (unit !== undefined && rules.has('amounts') && (form === 'digits' || rules.has('numberWords'))) {
    const mantissa = /^\d[\d ]*(?:[.,]\d+)?/.exec(words)?.[0].replaceAll(' ', '').replace(',', '.');
    const digits = mantissa === undefined ? [] : [valueKey(Number(mantissa))];
    return [spelt(KINDS[unit], String(value).replace('.', 'v')), bare, ...digits];
  }
  if (form === 'words') return rules.has('numberWords') ? [bare, ...written] : undefined;
  if (form !== 'digits' || unit !== undefined) return undefined;
  if (words.includes(' ') && !rules.has('thousands')) return undefined;
  return /^\d+$/.test(words) ? [digitsKey(words)] : [bare];
}

const dayKey = (day: string) => spelt('j', day.replaceAll('-', ''));

function dayTokens(plain: string, { start, end, day, inWords }: FoundDay, rules: Rules): Token[] {
  const key = dayKey(day);
  if (!inWords) {
    const [year = '', month = ''] = day.split('-');
    return [{ start, end, keys: [key, fold(monthName(Number(month)), rules), year] }];
  }
  return wordsBetween(plain, start, end, rules).map((token) => ({
    ...token,
    keys: [...token.keys, key] as [string, ...string[]],
    day: key,
  }));
}

/** The tokens of `text` (in NFC, for their places to be those of the text), in order. */
export function tokensOf(text: string, rules: Rules = ALL_RULES): Token[] {
  const plain = alike(rules.has('unicode') ? text.normalize('NFC') : text, rules);
  const days = rules.has('dates') ? daysIn(plain) : [];
  const spans: { start: number; end: number; tokens: () => Token[] }[] = [
    ...days.map((found) => ({ ...found, tokens: () => dayTokens(plain, found, rules) })),
    ...numbersIn(plain).flatMap((found) => {
      const keys = numberKeys(found, rules);
      const inDay = days.some(({ start, end }) => found.start < end && start < found.end);
      if (keys === undefined || inDay) return [];
      const { start, end } = found;
      return [{ start, end, tokens: (): Token[] => [{ start, end, keys }] }];
    }),
  ].sort((a, b) => a.start - b.start);
  const tokens: Token[] = [];
  let at = 0;
  for (const { start, end, tokens: within } of spans) {
    tokens.push(...wordsBetween(plain, at, start, rules), ...within());
    at = end;
  }
  tokens.push(...wordsBetween(plain, at, plain.length, rules));
  return tokens.filter(({ keys }) => keys[0] !== '');
}
