/**
 * Which texts may say what was typed, told without cutting them into words: cutting those of the records that an answer
 * shows is most of what an answer costs, and most of them say none of its words.
 */
import { withoutAccents, withoutDrawnLetters, withoutLigatures } from '#text/letters.ts';
import type { Query } from '../words/query.ts';
import { isStopWord } from '../words/stop-words.ts';
import { isNumberKey } from '../words/tokens.ts';

/** Letters at its start that a word shares with every other form of itself, and more with those of its family. */
const SHARED = 3;

/** A number, a sum or a date is read as words that are not written there. */
const READ_ALOUD = /[\d€]/;

const lettersOf = (text: string): string =>
  withoutAccents(withoutLigatures(withoutDrawnLetters(text).toLowerCase())).replace(/[^a-z]/g, '');

/** Letters of texts: who types a word letter by letter gets the same ones again and again. */
const KNOWN = new Map<string, string>();
const MOST = 5_000;
function knownLetters(text: string): string {
  const known = KNOWN.get(text) ?? lettersOf(text);
  if (KNOWN.size >= MOST) KNOWN.clear();
  KNOWN.set(text, known);
  return known;
}

/** Tells the texts that may hold a word of the query from those that cannot. Not all that may do. */
export function sieve({ words, phrases }: Pick<Query, 'words' | 'phrases'>): (text: string) => boolean {
  const keys = [...words.map(({ key }) => key), ...phrases.flat()].filter((key) => !isStopWord(key));
  // Numbers are written in many ways, and one of letters alone is written in few.
  if (keys.some((key) => isNumberKey(key) || !/^[a-z]+\*?$/.test(key))) return () => true;
  const starts = [...new Set(keys.map((key) => key.replace('*', '').slice(0, SHARED)))];
  return (text) => {
    if (READ_ALOUD.test(text)) return true;
    const letters = knownLetters(text);
    return starts.some((start) => letters.includes(start));
  };
}
