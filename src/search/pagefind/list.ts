/**
 * The list of the pages and of the files of words, which every search loads: what Pagefind writes of it, without what a
 * browser can tell by itself. Pages are named by their numbers; where a file of words ends is told by the next one.
 */
import { lightName, NAME_SIGNS, wordsFile } from './names.ts';

export interface ListFile {
  /** How long each page is: a letter a page, see {@link lengthSign}. */
  lengths: string;
  /** By file of words, how its words begin: no word of the one before comes as late. */
  starts: readonly string[];
  /** The names of these files, each of {@link NAME_SIGNS}, in one word. */
  names: string;
  /** For each of these files, 1 if the same words stand without their places as well: these are heavy. */
  lights: string;
  /** The words of which the index has pairs, where one follows another: see `pairs.ts`. */
  paired: string;
}

const FIRST = 97;

/** Lengths serve to rank: a fifth more or less ranks alike, and two lengths an octave compress well. */
export const lengthSign = (words: number): string =>
  String.fromCharCode(FIRST + Math.round(Math.log2(Math.max(1, words)) * 2));
const lengthOf = (sign: number) => Math.max(1, Math.round(2 ** ((sign - FIRST) / 2)));

/** How long each page is, by its number. */
export const lengthsOf = ({ lengths }: Pick<ListFile, 'lengths'>): number[] =>
  Array.from(lengths, (sign) => lengthOf(sign.charCodeAt(0)));

/** How many of these, in order, come no later than `word`. */
function countUntil(starts: readonly string[], word: string): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? '') <= word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** After every word that begins with what it follows. */
const LAST = '\uFFFF';

/**
 * Ranks of the files that hold the words which begin with `stem`, and the longest with which it begins.
 * @param isWhole it alone is looked for
 */
export function ranksFor({ starts }: Pick<ListFile, 'starts'>, stem: string, isWhole: boolean): number[] {
  const first = Math.max(0, countUntil(starts, stem) - 1);
  const last = isWhole ? first : Math.max(first, countUntil(starts, stem + LAST) - 1);
  return Array.from({ length: last - first + 1 }, (_, rank) => first + rank);
}

/** The file of words of this rank, and that of the same without places, or the same. */
export function filesOf(
  { names, lights }: Pick<ListFile, 'names' | 'lights'>,
  rank: number,
): { file: string; light: string } {
  const name = names.slice(rank * NAME_SIGNS, (rank + 1) * NAME_SIGNS);
  return { file: wordsFile(name), light: wordsFile(lights[rank] === '1' ? lightName(name) : name) };
}
