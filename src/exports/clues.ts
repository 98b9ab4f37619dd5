/** The index of the verifier for a corpus too large to be loaded: where each pair of words, and each number, stands. */
import { hashOf, shardOf, type ClueFile } from '#verifier/clues.ts';

/** Ranks of parts fit in 20 bits beside a hash of 32: an entry is a whole number that a double holds. */
const PARTS = 2 ** 20;
/** Words that stand everywhere need not name every place: these show where enough. */
const MOST_PARTS = 400;

/** The index of the clues of each part, cut in `files` files in the order of hashes. */
export function clueFiles(parts: readonly ReadonlySet<string>[], files: number): ClueFile[] {
  const entries = parts.flatMap((clues, part) => Array.from(clues, (clue) => hashOf(clue) * PARTS + part));
  const cut: Record<string, number[]>[] = Array.from({ length: files }, () => ({}));
  for (const entry of Float64Array.from(entries).sort()) {
    const hash = Math.floor(entry / PARTS);
    const file = cut[shardOf(hash, files)] ?? {};
    const list = (file[hash.toString(36)] ??= []);
    if (list.length < MOST_PARTS) list.push(entry % PARTS);
  }
  return cut;
}
