/** The keys of the normaliser, as the index is given them and asked for them. */
import { isStopWord } from '../words/stop-words.ts';

/**
 * Where the stop words stand in the index. No word begins so, and no ending of French does: « a » is then neither the
 * beginning of « accès », which would have the index load all of its places, nor cut short by its stemmer.
 */
const STOP = { start: 'zz', end: 'q' } as const;

/** The word of the index for a key. */
export const indexKey = (key: string): string => (isStopWord(key) ? STOP.start + key + STOP.end : key);

/** Is this word of the index a stop word's? */
export const isStopKey = (word: string): boolean => word.startsWith(STOP.start);

/** Is it a stop word's alone, without the word after it? Such a one is asked for at the end of exact words, if ever. */
export const isLoneStopKey = (word: string): boolean =>
  isStopKey(word) && !word.slice(STOP.start.length).includes(STOP.start);

/** Letters for digits: the index cuts a word where they meet. */
const DIGITS = 'bcdfghjklm';

/** The word of the index for a stop word before this key: few places have both, and nearly all have the stop word. */
const pairKey = (stop: string, next: string): string => {
  const spelt = next.replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? '');
  return STOP.start + stop + STOP.start + spelt + STOP.end;
};

/**
 * The keys of one word, at one place: the index cuts at `|` without moving on, so that each key answers there. A stop word
 * stands there with each key of the `next` word as well.
 */
export function samePlace(keys: readonly string[], next: readonly string[] = []): string {
  const pairs = keys.filter(isStopWord).flatMap((stop) => next.map((key) => pairKey(stop, key)));
  return [...new Set([...keys.map(indexKey), ...pairs])].join('|');
}

/** What asks for pages that hold all these keys, or words that begin so. None may be a stop word. */
export const anywhere = (keys: readonly string[]): string => keys.join(' ');

/**
 * What asks for these very keys, in this order: between `"`, the index takes none for the beginning of a longer word. A
 * word after a stop word is told by the pair of both: at the end, its own places are not asked for.
 */
export function exact(keys: readonly string[]): string {
  const words = keys.map((key, at) => (isStopWord(key) ? stopIn(key, keys[at + 1]) : key));
  const isTold = keys.length > 1 && isStopWord(keys.at(-2) ?? '');
  return `"${(isTold ? words.slice(0, -1) : words).join(' ')}"`;
}
const stopIn = (stop: string, next: string | undefined) =>
  next === undefined ? indexKey(stop) : pairKey(stop, next);

export const isExact = (term: string): boolean => term.startsWith('"');
/** Several exact words, which are found by their places. */
export const isRun = (term: string): boolean => isExact(term) && term.includes(' ');
/** The words of a term, of either sort. */
export const wordsOf = (term: string): string[] => term.replaceAll('"', '').split(' ').filter(Boolean);

/** A page that answers a term, as Pagefind says it. */
export interface RawHit {
  id: string;
  score: number;
  /** Places of the words that answer, counted in tokens from the first of the page. */
  words: readonly number[];
}

/** The index scores each page 1 when it is asked for exact words: such scores rank nothing. */
export const isRanking = (scores: readonly number[]): boolean =>
  scores.some((score) => !Number.isInteger(score));
