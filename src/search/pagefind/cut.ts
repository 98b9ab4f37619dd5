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

function alike(words: readonly Word[], isAlone: (word: string) => boolean): Held[] {
  const groups: Held[] = [];
  for (const word of words) {
    const stem = isAlone(word[0]) ? word[0] : word[0].slice(0, STEM);
    const size = sizeOf(word);
    const last = groups.at(-1);
    if (last?.stem === stem) {
      last.words.push(word);
      last.size += size;
    } else groups.push({ stem, words: [word], size });
  }
  return groups;
}

/** Words in order → files. @param isAlone a word that is never looked for by its beginning */
export function cutAnew(words: readonly Word[], isAlone: (word: string) => boolean): Word[][] {
  const files: Omit<Held, 'stem'>[] = [];
  for (const { stem, words: some, size } of alike(words, isAlone)) {
    const last = files.at(-1);
    const isOver = last === undefined || last.size + size > MOST || (last.size >= LEAST && isBorder(stem));
    if (isOver) files.push({ words: [...some], size });
    else {
      last.words.push(...some);
      last.size += size;
    }
  }
  return files.map((file) => file.words);
}
