/** What a reader of entries may remember between commands. */
import type { Kind } from '#kinds/registry.ts';
import type { Entry } from '../entry.ts';
import type { Judgements } from './judgements.ts';

/** What a reader may ask and give. Only entries without any problem are kept. */
export interface EntryCache {
  get<K extends Kind>(kind: K, path: string, digest: string): Entry<K> | undefined;
  put(entry: Entry, digest: string): void;
  /** Adds what another thread has read: the line of an entry (`stored.ts`), by `storedKey`. */
  learn(key: string, line: Uint8Array): void;
  /** What was judged of the whole content, for a cache that remembers it. */
  readonly judgements?: Judgements;
  /** How many entries are known. */
  readonly size: number;
  /** Writes what was asked or given since the cache was opened, forgets the rest, and lets all of it go from memory: nothing is asked after. */
  save(): void;
}

/** For a reader that must not remember: tests, mostly. */
export const noCache: EntryCache = {
  size: 0,
  get: () => undefined,
  put: () => undefined,
  learn: () => undefined,
  save: () => undefined,
};
