/** What was read of the folder, while a program watches it: kept in memory, between the readings of one process. */
import type { EntryCache } from './entry-cache.ts';
import type { Entry } from '../entry.ts';
import type { Kind } from '#kinds/registry.ts';

/**
 * What was read once is read no more while its bytes are the same. The first reading asks `before`, which writes what it
 * learned and is not asked again: a later one has few files to read.
 */
export function memoryCache(before?: EntryCache): EntryCache {
  const known = new Map<string, { digest: string; entry: Entry }>();
  let first = before;
  return {
    get size() {
      return known.size;
    },
    get: <K extends Kind>(kind: K, path: string, digest: string) => {
      const found = known.get(path);
      if (found?.digest === digest) return found.entry as Entry<K>;
      const entry = first?.get(kind, path, digest);
      if (entry !== undefined) known.set(path, { digest, entry });
      return entry;
    },
    put: (entry, digest) => {
      known.set(entry.path, { digest, entry });
      first?.put(entry, digest);
    },
    learn: () => undefined,
    save: () => {
      first?.save();
      first = undefined;
    },
    ...(before?.judgements && { judgements: before.judgements }),
  };
}
