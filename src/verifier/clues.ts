/**
 * Which documents may hold some words, when they are too many to be loaded: pairs of neighbouring words, and numbers.
 * The site publishes where each clue stands; the browser asks for the clues of a text, then for the documents they name.
 */
import { plainForm, wordsOf } from './words.ts';

/** Every pair of neighbouring words of a text, as it stands in the index. */
export function pairsIn(text: string): string[] {
  const words = plainForm(text.toLowerCase()).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(1).map((word, rank) => `${words[rank]} ${word}`);
}

/** A number, by its value. */
export const numberClue = (value: number): string => `#${value}`;

/** The clues of a quotation: its numbers, by their values, and pairs from all along it; at most `most`. */
export function cluesIn(text: string, most: number): string[] {
  const numbers = wordsOf(text).flatMap(({ number }) => (number ? [numberClue(number.value)] : []));
  const pairs = pairsIn(text);
  const step = Math.max(1, Math.ceil(pairs.length / most));
  return [...new Set([...numbers, ...pairs.filter((_, rank) => rank % step === 0)])].slice(0, most);
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

/** The clues of one file: hash in base 36 → ranks of the parts that hold it. */
export type ClueFile = Readonly<Record<string, readonly number[]>>;

/** The parts named most by these clues, a rare clue counting more; at most `most`. */
export function likeliestParts(files: readonly ClueFile[], clues: readonly string[], most: number): number[] {
  const votes = new Map<number, number>();
  for (const clue of clues) {
    const key = hashOf(clue).toString(36);
    const parts = files.flatMap((file) => file[key] ?? []);
    for (const part of parts) votes.set(part, (votes.get(part) ?? 0) + 1 / parts.length);
  }
  return [...votes]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, most)
    .map(([part]) => part);
}
