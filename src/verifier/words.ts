/** A text as the verifier compares it: words, and numbers by their value. */
import type { FoundNumber } from '#text/number/found.ts';
import { plainLetters } from '#text/letters.ts';
import { matchingForm } from '#text/matching.ts';
import { numbersIn } from '#text/number/reader.ts';

/** A word of a text, `[start, end)` in UTF-16 units. Two words with the same `key` are the same, however they are written. */
export interface Word {
  key: string;
  /** The key without accents nor ligatures: a word that differs there only is still recognised. */
  plain: string;
  start: number;
  end: number;
  /** Set when the word says a number: « 1,5M€ » is one word. */
  number?: FoundNumber;
}

const WORD = /[\p{L}\p{M}\p{N}]+|[%\p{Sc}]/gu;

/** « 1,5m€ » in a text put in lower case: a million, and no millimetre. */
const LOWER_SCALE = /(?<=\d ?)md?(?=€)/gu;

/** A sign that changes what a number says: stuck to an amount or a rate and to nothing before it, or of comparison. Before « 3 000 places » a stroke is the mark of a list. */
const SIGN = /(?<=[\s(«"])[-+\u2013\u2212]$/u;
const STROKES = /[\u2013\u2212]/u;
const COMPARISON = /[≈~±≠<≤≥] ?$/u;

/** A number in digits or in letters is worth its value; « doublés » and « deuxième » remain words, which say a number too. */
function keyOf({ form, value, unit, words }: FoundNumber): string {
  return form === 'digits' || form === 'words' ? `#${value}${unit ?? ''}` : words.toLowerCase();
}

/** The words of a text in NFC, in order. Punctuation and spaces lie between them. */
export function wordsOf(text: string): Word[] {
  const form = matchingForm(text).replace(
    LOWER_SCALE,
    (scale) => scale.charAt(0).toUpperCase() + scale.slice(1),
  );
  const words: Word[] = [];
  const between = (from: number, to: number) => {
    for (const match of form.slice(from, to).matchAll(WORD)) {
      const start = from + match.index;
      const key = match[0].toLowerCase();
      words.push({ key, plain: plainLetters(key), start, end: start + match[0].length });
    }
  };
  let at = 0;
  for (const number of numbersIn(form)) {
    // After « 10 », the stroke of « 10-12 % » has nothing before it either.
    const before = (at === 0 ? ' ' : '') + form.slice(at, number.start);
    const [sign = ''] =
      COMPARISON.exec(before) ?? (number.unit === undefined ? null : SIGN.exec(before)) ?? [];
    const start = number.start - sign.length;
    between(at, start);
    const key = keyOf(number).replace('#', `#${sign.trim().replace(STROKES, '-')}`);
    words.push({ key, plain: plainLetters(key), start, end: number.end, number });
    at = number.end;
  }
  between(at, form.length);
  return words;
}

/** Words of more letters that anybody needs to say anything. */
const TOOLS = new Set(
  'dans pour cette leur leurs sont être ainsi entre tous tout toute toutes cadre titre afin comme'.split(' '),
);

/** How much a word says: articles, tools and elided letters little, names and numbers all. Between 0.3 and 1. */
export function weightOf(key: string): number {
  if (/\d/.test(key)) return 1;
  return key.length <= 2 || TOOLS.has(key) ? 0.3 : key.length === 3 ? 0.5 : 1;
}

/** How much some words say together. */
export const totalWeight = (words: readonly Word[]): number =>
  words.reduce((sum, { key }) => sum + weightOf(key), 0);
