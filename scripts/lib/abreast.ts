/** Tasks side by side, whose output is read one after the other. */

/** A task, and where it prints. */
export type Task<T> = (say: (text: string) => void) => Promise<T>;

/**
 * Runs tasks in order, at most `width` at once, and gives their results in that order. The output of the first that
 * has not ended is written as it comes; that of the others waits its turn, so that no two are mixed.
 */
export async function abreast<T>(
  tasks: readonly Task<T>[],
  width: number,
  write: (text: string) => void,
): Promise<T[]> {
  const waiting: string[][] = tasks.map(() => []);
  const ended = new Set<number>();
  let shown = 0;
  const flush = () => {
    for (; shown < tasks.length; shown += 1) {
      for (const text of waiting[shown]?.splice(0) ?? []) write(text);
      if (!ended.has(shown)) return;
    }
  };
  const results: T[] = [];
  const numbered = tasks.entries();
  const work = async () => {
    for (const [rank, task] of numbered) {
      results[rank] = await task((text) => {
        waiting[rank]?.push(text);
        if (rank === shown) flush();
      });
      ended.add(rank);
      flush();
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, width) }, work));
  return results;
}
