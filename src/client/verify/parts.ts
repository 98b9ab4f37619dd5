/** Which files of a large corpus hold the documents that a text may quote. */
import { cluesIn, hashOf, likeliestParts, shardOf, type ClueFile } from '#verifier/clues.ts';
import { thingsIn } from '#verifier/things.ts';

const MOST_THINGS = 30;
const MOST_CLUES = 12;
/** The files of documents for each thing of a text; more of them for one alone. */
const MOST_PARTS = 3;
const MOST_PARTS_OF_ONE = 5;

/**
 * The numbers of the files of documents, in order, that hold the words of a text; the corpus has so many files of
 * clues, and `load` gives one of them. Rejects when a file does not come.
 */
export async function partsFor(
  text: string,
  clueFiles: number,
  load: (shard: number) => Promise<ClueFile>,
): Promise<number[]> {
  const things = thingsIn(text).slice(0, MOST_THINGS);
  const clues = things.map((thing) => cluesIn(thing, MOST_CLUES));
  const most = things.length > 1 ? MOST_PARTS : MOST_PARTS_OF_ONE;
  const shards = new Set(clues.flat().map((clue) => shardOf(hashOf(clue), clueFiles)));
  const files = new Map(
    await Promise.all([...shards].map(async (shard) => [shard, await load(shard)] as const)),
  );
  const fileOf = (hash: number) => files.get(shardOf(hash, clueFiles)) ?? [];
  const parts = clues.flatMap((some) => likeliestParts(fileOf, some, most));
  return [...new Set(parts)].sort((a, b) => a - b);
}
