/** Which things of two communiqués stand side by side: those of both, and a newer thread beside the one that it continues. */
import type { SideFile, Thing } from './side-file.ts';

/** One thing of which both speak. */
export interface Both {
  older: Thing;
  newer: Thing;
}

export interface Paired {
  threads: readonly Both[];
  themes: readonly Both[];
}

/** Things of both sides, in the order of the newer. */
const pair = (older: readonly Thing[], newer: readonly Thing[]): Both[] => {
  const known = new Map(older.map((thing) => [thing.url, thing]));
  return newer.flatMap((thing) =>
    [thing.url, ...(thing.continues ?? [])].flatMap((url) => {
      const earlier = known.get(url);
      return earlier === undefined ? [] : [{ older: earlier, newer: thing }];
    }),
  );
};

/** The older first, whichever was chosen first. */
export const inOrder = (one: SideFile, other: SideFile): [older: SideFile, newer: SideFile] =>
  one.date <= other.date ? [one, other] : [other, one];

/** What two communiqués, the older first, both speak of. */
export const paired = (older: SideFile, newer: SideFile): Paired => ({
  threads: pair(older.threads, newer.threads),
  themes: pair(older.themes, newer.themes),
});
