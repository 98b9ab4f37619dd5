/** The index of the verifier for a corpus too large to be loaded: where each pair of words, and each number, stands. */
import { keyOf, shardOf, type ClueFile } from '#verifier/clues.ts';

/** Ranks of parts fit in 20 bits beside a hash of 32: an entry is a whole number that a double holds. */
const PARTS = 2 ** 20;
/** Words that stand everywhere need not name every place: these show where enough. */
const MOST_PARTS = 400;

/** Makes one file of the index, when it is to be written: all of them at once weigh as much as the rest of the world. */
export type ClueFileMaker = () => ClueFile;

/**
 * The index of the clues of each part, told by their hashes, cut in `files` files in the order of these. Parts may be
 * made as they are asked for.
 */
export function clueFiles(parts: Iterable<ReadonlySet<number>>, files: number): ClueFileMaker[] {
  const listed: number[] = [];
  let part = 0;
  for (const clues of parts) {
    for (const hash of clues) listed.push(hash * PARTS + part);
    part += 1;
  }
  const entries = new Float64Array(listed).sort();
  const shardAt = (at: number) => shardOf(Math.floor((entries[at] ?? 0) / PARTS), files);
  const starts: number[] = [];
  for (let at = 0; at < entries.length; at += 1) while (starts.length <= shardAt(at)) starts.push(at);
  return Array.from({ length: files }, (_, shard): ClueFileMaker => {
    const [start, end] = [starts[shard] ?? entries.length, starts[shard + 1] ?? entries.length];
    return () => fileOf(entries.subarray(start, end));
  });
}

function fileOf(entries: Float64Array): ClueFile {
  const file: string[] = [];
  let named = { hash: -1, parts: 0 };
  for (const entry of entries) {
    const [hash, part] = [Math.floor(entry / PARTS), entry % PARTS];
    named = hash === named.hash ? { hash, parts: named.parts + 1 } : { hash, parts: 1 };
    if (named.parts <= MOST_PARTS) file[part] = (file[part] ?? '') + keyOf(hash);
  }
  return Array.from(file, (keys: string | undefined) => keys ?? '');
}
