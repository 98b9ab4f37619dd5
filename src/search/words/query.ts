/** What a reader typed → what is asked of the index. */
import { isStopWord } from './stop-words.ts';
import { ALL_RULES, type Rules } from './rules.ts';
import { tokensOf } from './tokens.ts';

/** A word of a query: its key, and how the reader typed it. */
export interface AskedWord {
  key: string;
  typed: string;
}

export interface Query {
  /** All of them are wanted, stop words left aside. */
  words: readonly AskedWord[];
  /** Exact words in this order: « "urgence sociale" ». */
  phrases: readonly (readonly string[])[];
  /** Not wanted: « -logement », « -"aide sociale" ». */
  excluded: readonly (readonly string[])[];
  /** Every key that was typed outside exclusions, stop words and quoted words included, in order. */
  keys: readonly string[];
  /** Words were typed, and all of them are stop words. */
  isOnlyStopWords: boolean;
}

/** Signs that a keyboard, or what it types into, gives for a quotation mark; the French ones take a space with them. */
const OPENING = /[«‹“]\s?/g;
const CLOSING = /\s?[»›”]/g;
const STRAIGHT = /[„‟〝〞＂]/g;
/** Before a word: « −logement », and « --logement » that some turn into a dash. */
const MINUS = /(?<=^|\s)(?:--|[\u2010\u2011\u2012\u2013\u2212])(?=["\p{L}\p{N}])/gu;
const QUOTED = /(?<![\p{L}\p{N}])(-?)"([^"]*)(?:"|$)/gu;
const EXCLUDED = /(?<=^|\s)-(?=[\p{L}\p{N}])\S+/gu;

/** Cuts a query. French quotation marks are quotation marks; one that is not closed yet closes at the end. */
export function readQuery(typed: string, rules: Rules = ALL_RULES): Query {
  const text = typed
    .normalize(rules.has('unicode') ? 'NFC' : 'NFD')
    .replace(OPENING, '"')
    .replace(CLOSING, '"')
    .replace(STRAIGHT, '"')
    .replace(MINUS, '-');
  const phrases: string[][] = [];
  const excluded: string[][] = [];
  const keysOf = (words: string) => {
    const tokens = tokensOf(words, rules);
    const day = tokens[0]?.day;
    if (day !== undefined && tokens.every((token) => token.day === day)) return [day];
    return tokens.map(({ keys }) => keys[0]);
  };
  const keep = (list: string[][], words: string) => {
    const keys = keysOf(words);
    if (keys.length > 0) list.push(keys);
  };
  const bare = text
    .replace(QUOTED, (_all, minus: string, words: string) => {
      keep(minus === '' ? phrases : excluded, words);
      return ' ';
    })
    .replace(EXCLUDED, (word) => {
      keep(excluded, word.slice(1));
      return ' ';
    });
  const tokens = tokensOf(bare, rules).map(({ keys, day, start, end }) => ({
    key: day ?? keys[0],
    typed: bare.slice(start, end),
  }));
  const words = tokens.filter(({ key }) => !isStopWord(key));
  const unquoted = phrases.filter((keys) => !keys.every(isStopWord));
  const unwanted = excluded.filter((keys) => !keys.every(isStopWord));
  const wants = words.length + unquoted.length;
  return {
    words: [...new Map(words.map((word) => [word.key, word])).values()],
    phrases: unquoted,
    excluded: unwanted,
    keys: tokensOf(text.replace(EXCLUDED, ' ').replace(/-"[^"]*"?/g, ' '), rules).map(({ keys }) => keys[0]),
    isOnlyStopWords:
      wants === 0 && (/\p{L}/u.test(bare) || phrases.length > 0 || excluded.length > unwanted.length),
  };
}
