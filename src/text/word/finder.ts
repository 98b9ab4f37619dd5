/**
 * Words as a reader compares them: whole, whatever their accents, capitals and ligatures, cut at elisions and
 * hyphens. One finder looks for thousands of expressions in one reading of a text.
 */
import { plainLetters } from '../letters.ts';
import { matchingForm } from '../matching.ts';

/** A run of letters, a run of digits, or a sign that is read as a word. */
const WORD = /[\p{L}\p{M}]+|\p{N}+|[€%]/gu;

/** What may stand between two words of one expression: spaces, apostrophes, hyphens, or nothing (« 10M€ »). */
const JOINT = /^[ '\u2010\u2011-]*$/;

const wordsOf = (text: string): string[] => (matchingForm(text).match(WORD) ?? []).map(plainLetters);

/** The words of an expression in plain letters, one space between two: « Écoles » and « ecoles » are the same, with « œ » or without. */
export const foldWords = (text: string): string => wordsOf(text).join(' ');

/** Where an expression stands in a text, `[start, end)` in UTF-16 units. */
interface FoundWords<K> {
  key: K;
  start: number;
  end: number;
}

/** An expression to look for. Among those of one `group`, the longest wins where two begin or overlap. */
interface Sought<K> {
  words: string;
  group: string;
  key: K;
}

/** The vocabulary of a language is small beside its texts: each word is folded once, for all finders. */
const folded = new Map<string, string>();

function fold(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  const plain = plainLetters(word);
  folded.set(word, plain);
  return plain;
}

interface ReadWord {
  plain: string;
  start: number;
  end: number;
}

interface ReadText {
  written: string;
  /** With signs made alike. */
  text: string;
  words: readonly ReadWord[];
}

/** Several finders look into a text, one after the other: it is read once. */
let last: ReadText = { written: '', text: '', words: [] };

function readText(written: string): ReadText {
  if (written === last.written) return last;
  // One of the apostrophes, U+02BC, is a letter to Unicode: made alike first, none is part of a word.
  const text = matchingForm(written);
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    plain: fold(word),
    start: index,
    end: index + word.length,
  }));
  last = { written, text, words };
  return last;
}

/** Finds expressions in texts; each word of a text is read once, however many expressions are sought. */
export class WordFinder<K> {
  readonly #byFirst = new Map<string, { words: string[]; group: string; key: K }[]>();

  constructor(sought: Iterable<Sought<K>>) {
    for (const { words: written, group, key } of sought) {
      const words = wordsOf(written);
      const [first] = words;
      if (first === undefined) continue;
      const list = this.#byFirst.get(first);
      if (list) list.push({ words, group, key });
      else this.#byFirst.set(first, [{ words, group, key }]);
    }
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  }

  /** Everything found in `written`, in reading order. */
  in(written: string): FoundWords<K>[] {
    const read = readText(written);
    const found: FoundWords<K>[] = [];
    /** Where the last expression of each group ends: what begins before it is part of it. */
    const ends = new Map<string, number>();
    read.words.forEach(({ plain, start, end: alone }, at) => {
      for (const { words, group, key } of this.#byFirst.get(plain) ?? []) {
        if (start < (ends.get(group) ?? 0) || !standsAt(read, at, words)) continue;
        const end = read.words[at + words.length - 1]?.end ?? alone;
        ends.set(group, end);
        found.push({ key, start, end });
      }
    });
    return found;
  }
}

function standsAt({ text, words: read }: ReadText, at: number, words: readonly string[]): boolean {
  return words.every((word, step) => {
    if (step === 0) return true;
    const [before, here] = [read[at + step - 1], read[at + step]];
    if (before === undefined || here?.plain !== word) return false;
    return JOINT.test(text.slice(before.end, here.start));
  });
}
