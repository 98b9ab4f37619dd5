/** Words of a text, as the rules cut them, each with its keys and its place. */
import { TYPED_APOSTROPHES } from '#text/apostrophes.ts';
import { SPACES } from '#text/spaces.ts';
import { fold, UNSEEN } from './fold.ts';
import { digitsKey } from './number-keys.ts';
import type { Rules } from './rules.ts';

export interface Token {
  /** Place in the text in NFC. */
  start: number;
  end: number;
  /** Letters and digits only. The first one is asked for; the index answers to all of them. */
  keys: readonly [string, ...string[]];
  /** The key of the day that it is a part of, for one written in words. */
  day?: string;
}

const HYPHENS = /[\u2010\u2011]/g;

const LETTER = '[\\p{L}\\p{M}\\p{N}]';
const ACRONYM = `(?<acronym>(?<!${LETTER})(?:\\p{L}\\.){2,}(?:\\p{L}(?!${LETTER}))?)`;
/** What inclusive writing adds to a masculine: a full stop is one of its marks only before these. */
const ENDING = '(?:e|ne|le|te|se|ve|re|euse|rice|trice|ère|ice)';
const DOTTED =
  `(?<dotted>\\p{L}{2,}(?:(?:[·•‧∙⋅]\\p{L}+)+|\\(\\p{Ll}{1,5}\\)(?:s(?!${LETTER}))?` +
  `|\\.${ENDING}(?:\\.?s)?(?![\\p{L}\\p{N}]|\\.\\p{L})))`;
/** A symbol that no number bears: « 7 km » is « 7 kilomètres ». */
const SYMBOL = `(?<symbol>M(?=€)|€|(?<!${LETTER})(?:km|ha)(?!${LETTER}|['’-]))`;
const SYMBOLS: Record<string, string> = { M: 'millions', '€': 'euros', km: 'kilomètres', ha: 'hectares' };
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'/i;

/** The text with the signs that look alike made alike, sign for sign. */
export function alike(text: string, rules: Rules): string {
  let plain = text.replace(HYPHENS, '-');
  if (rules.has('spaces')) plain = plain.replace(SPACES, ' ');
  if (rules.has('apostrophes')) plain = plain.replace(TYPED_APOSTROPHES, "'");
  return plain;
}

const WORDS = new WeakMap<Rules, RegExp>();

/** A word, as the rules cut it. */
function wordPattern(rules: Rules): RegExp {
  const known = WORDS.get(rules);
  if (known !== undefined) return known;
  const inner = rules.has('hyphens') ? "'" : "'-";
  const letter = rules.has('hyphens') ? `[\\p{L}\\p{M}\\p{N}${UNSEEN}]` : LETTER;
  const parts = [
    ...(rules.has('acronyms') ? [ACRONYM] : []),
    ...(rules.has('middleDots') ? [DOTTED] : []),
    ...(rules.has('amounts') ? [SYMBOL] : []),
    `${letter}+(?:[${inner}]${letter}+)*`,
  ];
  const pattern = new RegExp(parts.join('|'), 'gu');
  WORDS.set(rules, pattern);
  return pattern;
}

/** « habitant·e·s » → « habitants », « habitantes ». */
function dottedKeys(word: string, rules: Rules): [string, ...string[]] {
  const [base = '', ...ends] = word.split(/[·•‧∙⋅.()]/).filter((part) => part !== '');
  const plural = ends.length > 1 && ends.at(-1) === 's' ? 's' : '';
  return [fold(base + plural, rules), fold(base + ends.join(''), rules)];
}

const wordKey = (word: string, rules: Rules) => (/^\d$/.test(word) ? digitsKey(word) : fold(word, rules));

/** The words of `plain` in `[from, to)`. */
export function wordsBetween(plain: string, from: number, to: number, rules: Rules): Token[] {
  return [...plain.slice(from, to).matchAll(wordPattern(rules))].flatMap(
    ({ 0: found, index, groups }): Token[] => {
      const start = from + index;
      const end = start + found.length;
      if (groups?.['symbol']) return [{ start, end, keys: [fold(SYMBOLS[found] ?? found, rules)] }];
      if (groups?.['dotted']) return [{ start, end, keys: dottedKeys(found, rules) }];
      if (groups?.['acronym'])
        return [{ start, end, keys: [fold(found.replaceAll('.', ''), rules)] as const }];
      // « d’ » before a number, which is a token of its own.
      if (rules.has('elisions') && plain[end] === "'" && ELISION.test(`${found}'`)) return [];
      let word = found;
      while (rules.has('elisions') && ELISION.test(word)) word = word.replace(ELISION, '');
      return [{ start: end - word.length, end, keys: [wordKey(word.replaceAll('-', ''), rules)] }];
    },
  );
}
