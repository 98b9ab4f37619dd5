/** What was read of the folder, while the workshop is open. */
import type { EntryCache } from '#entries/entry-cache.ts';
import type { Entry } from '#entries/entry.ts';
import type { Kind } from '#kinds/registry.ts';

/** What was read once is read no more while its bytes are the same. */
export function memoryCache(): EntryCache {
  const known = new Map<string, { digest: string; entry: Entry }>();
  return {
    get size() {
      return known.size;
    },
    get: <K extends Kind>(_kind: K, path: string, digest: string) => {
      const found = known.get(path);
      return found?.digest === digest ? (found.entry as Entry<K>) : undefined;
    },
    put: (entry, digest) => void known.set(entry.path, { digest, entry }),
    learn: () => undefined,
    save: () => undefined,
  };
}
