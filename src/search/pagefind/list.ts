/**
 * The list of the pages and of the files of words, which every search loads: what Pagefind writes of it, without what a
 * browser can tell by itself. Pages are named by their numbers; where a file of words ends is told by the next one.
 */
import type { Plain } from './cbor.ts';
import { lightName, NAME_SIGNS, pageName, VERSION, wordsFile } from './names.ts';

export interface ListFile {
  /** How long each page is: a letter a page, see {@link lengthSign}. */
  lengths: string;
  /** By file of words, how its words begin: no word of the one before comes as late. */
  starts: readonly string[];
  /** The names of these files, each of {@link NAME_SIGNS}, in one word. */
  names: string;
  /** For each of these files, 1 if the same words stand without their places as well: these are heavy. */
  lights: string;
  /** What Pagefind writes after them. */
  rest: readonly Plain[];
}

const FIRST = 97;

/** Lengths serve to rank: a fifth more or less ranks alike, and two lengths an octave compress well. */
export const lengthSign = (words: number): string =>
  String.fromCharCode(FIRST + Math.round(Math.log2(Math.max(1, words)) * 2));
const lengthOf = (sign: number) => Math.max(1, Math.round(2 ** ((sign - FIRST) / 2)));

/** How long each page is, by its number. */
export const lengthsOf = ({ lengths }: Pick<ListFile, 'lengths'>): number[] =>
  Array.from(lengths, (sign) => lengthOf(sign.charCodeAt(0)));

/** A word that comes after all those before `word` in the order of their bytes, and before it. */
function before(word: string): string {
  const last = word.length - 1;
  return `${word.slice(0, last)}${String.fromCharCode(word.charCodeAt(last) - 1)}\uFFFF`;
}

/** As Pagefind writes it: pages with their lengths, files of words by rank, each with its first word and its last. */
export const metaOf = ({ lengths, starts, rest }: ListFile): Plain => [
  VERSION,
  lengthsOf({ lengths }).map((length, number) => [pageName(number, lengths.length), length]),
  starts.map((start, rank) => [
    start,
    rank + 1 < starts.length ? before(starts[rank + 1] ?? '') : '\uFFFF',
    String(rank),
  ]),
  ...rest,
];

/** The file of words of this rank, and that of the same without places, or the same. */
export function filesOf({ names, lights }: ListFile, rank: number): { file: string; light: string } {
  const name = names.slice(rank * NAME_SIGNS, (rank + 1) * NAME_SIGNS);
  return { file: wordsFile(name), light: wordsFile(lights[rank] === '1' ? lightName(name) : name) };
}
