/**
 * Which documents may hold some words, when they are too many to be loaded: shingles (so many words in a row), and numbers.
 * The site publishes where each clue stands; the browser asks for the clues of a text, then for the documents they name.
 */
import { plainLetters } from '#text/letters.ts';
import { splitSentences } from '#document/sentences.ts';
import { wordsOf } from './words.ts';

/** Two words find a quotation that is short or much changed; eight tell apart sentences that are made of the same words. */
const LENGTHS = [8, 2];

const plainWords = (text: string): readonly string[] => plainLetters(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every shingle of eight and of two words of a text: a list for each length. */
function shinglesIn(text: string): string[][] {
  const words = plainWords(text);
  return LENGTHS.map((length) =>
    words.slice(length - 1).map((_, rank) => words.slice(rank, rank + length).join(' ')),
  );
}

/** Each sentence whole: nothing finds it more surely. */
const wholesIn = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => plainWords(text.slice(start, end)).join(' '));

/** What the index holds of a text. */
export const allCluesIn = (text: string): string[] => [...wholesIn(text), ...shinglesIn(text).flat()];

/** A number, by its value. */
export const numberClue = (value: number): string => `#${value}`;

/** The clues of a quotation: its numbers, by their values, and shingles from all along it; some `most` at most. */
export function cluesIn(text: string, most: number): string[] {
  const numbers = wordsOf(text).flatMap(({ number }) => (number ? [numberClue(number.value)] : []));
  const shingles = shinglesIn(text).flatMap((list) => {
    const step = Math.max(1, Math.ceil(list.length / (most / LENGTHS.length)));
    return list.filter((_, rank) => rank % step === 0);
  });
  return [...new Set([...wholesIn(text).slice(0, most), ...numbers.slice(0, most), ...shingles])];
}

const RANGE = 2 ** 32;

/** FNV-1a, 32 bits: small, known, and the same everywhere. */
export function hashOf(clue: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < clue.length; at += 1) hash = Math.imul(hash ^ clue.charCodeAt(at), 0x01000193);
  return hash >>> 0;
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
