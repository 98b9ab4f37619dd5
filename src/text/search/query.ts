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

const QUOTED = /(?<![\p{L}\p{N}])(-?)"([^"]*)(?:"|$)/gu;
const EXCLUDED = /(?<=^|\s)-(?=[\p{L}\p{N}])\S+/gu;

/** Cuts a query. French quotation marks are quotation marks; one that is not closed yet closes at the end. */
export function readQuery(typed: string, rules: Rules = ALL_RULES): Query {
  const text = typed.normalize(rules.has('unicode') ? 'NFC' : 'NFD').replace(/[«“]\s?|\s?[»”]/g, '"');
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
  return {
    words: [...new Map(words.map((word) => [word.key, word])).values()],
    phrases: unquoted,
    excluded,
    keys: tokensOf(text.replace(EXCLUDED, ' ').replace(/-"[^"]*"?/g, ' '), rules).map(({ keys }) => keys[0]),
    isOnlyStopWords: words.length + unquoted.length === 0 && (tokens.length > 0 || phrases.length > 0),
  };
}
