/**
 * Which documents may hold some words, when they are too many to be loaded: shingles (so many words in a row), and numbers.
 * The site publishes where each clue stands; the browser asks for the clues of a text, then for the documents they name.
 */
import { plainLetters } from '#text/letters.ts';
import { splitSentences } from '#document/sentences.ts';
import { wordsOf } from './words.ts';

/** Two words find a quotation that is short or much changed; eight tell apart sentences that are made of the same words. */
const LENGTHS = [8, 2];

/** Between the words of a clue. */
const SPACE = ' ';

const plainWords = (text: string): readonly string[] => plainLetters(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every shingle of eight and of two words of a text: a list for each length. */
function shinglesIn(text: string): string[][] {
  const words = plainWords(text);
  return LENGTHS.map((length) =>
    words.slice(length - 1).map((_, rank) => words.slice(rank, rank + length).join(SPACE)),
  );
}

/** The words of each sentence: nothing finds it more surely than they do together. */
const sentencesIn = (text: string): (readonly string[])[] =>
  splitSentences(text).map(({ start, end }) => plainWords(text.slice(start, end)));

/** A number, by its value. */
export const numberClue = (value: number): string => `#${value}`;

/** The clues of a quotation: its numbers, by their values, and shingles from all along it; some `most` at most. */
export function cluesIn(text: string, most: number): string[] {
  const numbers = wordsOf(text).flatMap(({ number }) => (number ? [numberClue(number.value)] : []));
  const shingles = shinglesIn(text).flatMap((list) => {
    const step = Math.max(1, Math.ceil(list.length / (most / LENGTHS.length)));
    return list.filter((_, rank) => rank % step === 0);
  });
  return [
    ...new Set([
      ...sentencesIn(text)
        .slice(0, most)
        .map((words) => words.join(SPACE)),
      ...numbers.slice(0, most),
      ...shingles,
    ]),
  ];
}

const RANGE = 2 ** 32;

/** FNV-1a, 32 bits: small, known, and the same everywhere. */
const [FIRST, PRIME] = [0x811c9dc5, 0x01000193];

/** Goes on with a hash. */
function hashed(hash: number, text: string): number {
  let next = hash;
  for (let at = 0; at < text.length; at += 1) next = Math.imul(next ^ text.charCodeAt(at), PRIME);
  return next;
}

export const hashOf = (clue: string): number => hashed(FIRST, clue) >>> 0;

/** The hash of some words in a row. They are not written one after the other: the clues of a corpus are millions. */
function hashOfWords(words: readonly string[], from: number, to: number): number {
  let hash = hashed(FIRST, words[from] ?? '');
  for (let at = from + 1; at < to; at += 1) hash = hashed(hashed(hash, SPACE), words[at] ?? '');
  return hash >>> 0;
}

/** Gives what the index holds of a text: the hashes of its sentences, each whole, and of all its shingles. */
export function eachHashIn(text: string, give: (hash: number) => void): void {
  for (const words of sentencesIn(text)) give(hashOfWords(words, 0, words.length));
  const words = plainWords(text);
  for (const length of LENGTHS)
    for (let from = 0; from + length <= words.length; from += 1)
      give(hashOfWords(words, from, from + length));
}

/** In which of `shards` files a hash is. Files follow the order of hashes. */
export const shardOf = (hash: number, shards: number): number => Math.floor((hash / RANGE) * shards);

/** Signs of a key: one clue in a thousand or so meets another of its file, and a document too many is then looked at. */
const KEY = 4;

/** How a hash is written in its file: its last digits, of which the file's own place says the first. */
export const keyOf = (hash: number): string => (hash % 36 ** KEY).toString(36).padStart(KEY, '0');

/** The clues of one file: for each part, by its rank, the keys of those that it holds, one after the other. */
export type ClueFile = readonly string[];

const holds = (keys: string, key: string): boolean => new RegExp(`^(?:.{${KEY}})*${key}`).test(keys);

/**
 * The parts named most by these clues, a rare clue counting more; at most `most`.
 * @param fileOf the file in which a hash is
 */
export function likeliestParts(
  fileOf: (hash: number) => ClueFile,
  clues: readonly string[],
  most: number,
): number[] {
  const votes = new Map<number, number>();
  for (const clue of clues) {
    const hash = hashOf(clue);
    const key = keyOf(hash);
    const parts = fileOf(hash).flatMap((keys, part) => (holds(keys, key) ? [part] : []));
    for (const part of parts) votes.set(part, (votes.get(part) ?? 0) + 1 / parts.length);
  }
  return [...votes]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, most)
    .map(([part]) => part);
}
