/** What a desk keeps of a folder from one change to the next: what was read of its files, and what was found of them. */
import type { EntryCache } from '#entries/memory/entry-cache.ts';
import { memoryCache } from '#entries/memory/memory-cache.ts';
import { rememberedHere, type Remembered } from '#entries/memory/remembered.ts';

export interface Memory {
  cache: EntryCache;
  found: Remembered;
}

/** A memory that knows nothing yet, or the files that another has read. */
export const memoryOf = (before?: Memory): Memory => ({
  cache: memoryCache(before?.cache),
  found: rememberedHere(),
});
