/**
 * What the index's stemmer makes of the words that documents have. The build asks it, and says so beside each word: a
 * browser then needs the stemmer, two thirds of a first answer, for words that no document has, and for no other.
 */
import { sharedStart } from '../words/fold.ts';

/** Some words, by key, and what is said of their stems. */
export interface WordsTold {
  forms: Readonly<Record<string, unknown>>;
  /** For each of these keys, how many of its last letters the stemmer cuts, a sign each. */
  cuts: string;
  /** What it makes of a key that it does not merely cut. */
  stems?: Readonly<Record<string, string>>;
}

/** The base in which a sign says how many letters are cut; {@link OTHER}, that the stem is written apart. */
const NUMERALS = 36;
const OTHER = '~';

/** What a file says of the stems of its keys. */
export function toCuts(keys: readonly string[], stems: readonly string[]): Omit<WordsTold, 'forms'> {
  const others: [key: string, stem: string][] = [];
  const cuts = keys.map((key, rank) => {
    const stem = stems[rank] ?? key;
    const cut = key.length - stem.length;
    if (key.startsWith(stem) && cut < NUMERALS) return cut.toString(NUMERALS);
    others.push([key, stem]);
    return OTHER;
  });
  return { cuts: cuts.join(''), ...(others.length > 0 && { stems: Object.fromEntries(others) }) };
}

const KNOWN = new WeakMap<WordsTold, ReadonlyMap<string, string>>();

/** The stem of each key of a file. */
export function stemsIn(file: WordsTold): ReadonlyMap<string, string> {
  const before = KNOWN.get(file);
  if (before !== undefined) return before;
  const stems = new Map(
    Object.keys(file.forms).map((key, rank) => {
      const cut = file.cuts[rank] ?? '0';
      const stem =
        cut === OTHER ? (file.stems?.[key] ?? key) : key.slice(0, key.length - parseInt(cut, NUMERALS));
      return [key, stem];
    }),
  );
  KNOWN.set(file, stems);
  return stems;
}

// cspell:ignore competenc
/** What is typed and a stem that changes its last letters, « competenc » and « competent », share as many letters. */
const FAMILY = 4;

/** Digits, and the keys that are made to be left alone by every stemmer: of days, sums and ranks, and of stop words. */
const isOwnStem = (key: string): boolean => /^(?:\d+$|qq|zz)/.test(key);

/**
 * The stem of a word, by the file of its first signs; `undefined` if no document has it.
 * @param isBeginning words that begin so answer as well: what is typed of a longer word has the stem that begins them all
 */
export function stemTold(file: WordsTold, word: string, isBeginning: boolean): string | undefined {
  if (isOwnStem(word)) return word;
  const stems = stemsIn(file);
  const own = stems.get(word);
  if (own !== undefined || !isBeginning) return own;
  const longer = [...stems].filter(([key]) => key.startsWith(word));
  if (longer.length === 0) return undefined;
  return longer.reduce((least, [, stem]) => {
    const shared = sharedStart(least, stem);
    return least.startsWith(stem) || shared >= FAMILY ? least.slice(0, shared) : least;
  }, word);
}
