/**
 * Words of the index → files, so that a search loads the words that it asks for and few others, and that one more
 * document moves few words from a file to another: where a file ends is told by the words there, and not by how much
 * stands before them (content-defined chunking).
 */
import { digestOf } from './digest.ts';
import type { Word } from './format.ts';

/** Bytes of a file before compression, about; words that begin alike may be heavier together, and have their own. */
const LEAST = 5_000;
const MOST = 9_000;
/** Words that begin alike stay together: a search looks for the words that begin with what was typed. */
const STEM = 4;
/** A file that is long enough ends before one beginning in so many, always the same ones. */
const ONE_IN = 3;

const isBorder = (stem: string): boolean => parseInt(digestOf(Buffer.from(stem)), 16) % ONE_IN === 0;

interface Held {
  stem: string;
  words: Word[];
  size: number;
}

/** The fewest signs of `word` that come after `before` in the order of words. */
export function startAfter(before: string, word: string): string {
  let length = 1;
  while (length < word.length && word.slice(0, length) <= before) length += 1;
  return word.slice(0, length);
}

/** Bytes before compression, about: one for each place, and a few for each page. */
export const sizeOf = ([text, postings]: Word): number =>
  postings.reduce((sum, [, places, titles]) => sum + 4 + places.length + titles.length, text.length + 3);

/** Words that stay together. */
function* alike(words: Iterable<Word>, isAlone: (word: string) => boolean): Generator<Held> {
  let group: Held | undefined;
  for (const word of words) {
    const stem = isAlone(word[0]) ? word[0] : word[0].slice(0, STEM);
    const size = sizeOf(word);
    if (group?.stem === stem) {
      group.words.push(word);
      group.size += size;
    } else {
      if (group !== undefined) yield group;
      group = { stem, words: [word], size };
    }
  }
  if (group !== undefined) yield group;
}

/** Words in order → files, each given once it is whole. @param isAlone a word that is never looked for by its beginning */
export function* cutAnew(words: Iterable<Word>, isAlone: (word: string) => boolean): Generator<Word[]> {
  let file: Omit<Held, 'stem'> | undefined;
  for (const { stem, words: some, size } of alike(words, isAlone)) {
    const isOver = file === undefined || file.size + size > MOST || (file.size >= LEAST && isBorder(stem));
    if (file === undefined || isOver) {
      if (file !== undefined) yield file.words;
      file = { words: [...some], size };
    } else {
      file.words.push(...some);
      file.size += size;
    }
  }
  if (file !== undefined) yield file.words;
}
