/** Entries already read, kept in a file, and those of a few changes since in a second one: a correction does not write all of it again. */
import type { Kind } from '#kinds/registry.ts';
import { rmSync } from 'node:fs';
import { bufferOf, readCacheFile, restOf, slotOf, writeCacheFile, type Slot } from './cache-file.ts';
import type { EntryCache } from './entry-cache.ts';
import type { Entry } from '../entry.ts';
import { entryFrom, storedEntry, storedKey } from './stored.ts';

/** So many changes, in parts of the whole, are written apart; so many entries that nobody asks for are left where they are. */
const MOST_APART = 0.1;
const MOST_IDLE = 0.25;

/** Keeps each entry as bytes until it is asked for, and its text in the file: some files have changed, some are gone. */
export class DiskCache implements EntryCache {
  readonly #file: string;
  readonly #code: string;
  /** The name of the first file, and its keys. */
  readonly #name: string;
  readonly #whole: ReadonlySet<string>;
  readonly #known: Map<string, Slot>;
  readonly #kept = new Map<string, Slot>();
  #isNew = false;

  /** A missing or broken file, or one that another code has written, is an empty cache. */
  constructor(file: string, code: string) {
    this.#file = file;
    this.#code = code;
    const { name, slots } = readCacheFile(file, code);
    this.#name = name;
    this.#whole = new Set(slots.keys());
    // Of another first file, they would be known twice.
    const since = name === '' ? slots : readCacheFile(sinceOf(file), name + code).slots;
    this.#known = new Map([...slots, ...since]);
  }

  get size(): number {
    return this.#known.size;
  }

  learn(key: string, line: Uint8Array): void {
    this.#known.set(key, slotOf(line));
    this.#isNew = true;
  }

  get<K extends Kind>(_kind: K, path: string, digest: string): Entry<K> | undefined {
    const key = storedKey(path, digest);
    const slot = this.#known.get(key);
    if (slot === undefined) return undefined;
    try {
      const entry = entryFrom<K>(bufferOf(slot.head).toString(), () => restOf(slot).toString());
      this.#kept.set(key, slot);
      return entry;
    } catch {
      return undefined; // a line that a full disk has cut
    }
  }

  put(entry: Entry, digest: string): void {
    this.#kept.set(storedKey(entry.path, digest), slotOf(Buffer.from(storedEntry(entry))));
    this.#isNew = true;
  }

  save(): void {
    try {
      this.#write();
    } catch {
      // A machine where nothing can be written only loses time.
    }
    // Heads are read; of ten thousand documents they are many.
    for (const slot of this.#kept.values()) slot.head = new Uint8Array();
    this.#known.clear();
    this.#kept.clear();
  }

  #write(): void {
    const since = new Map([...this.#kept].filter(([key]) => !this.#whole.has(key)));
    const idle = this.#whole.size - (this.#kept.size - since.size);
    const isWorn = idle > MOST_IDLE * this.#whole.size || since.size > MOST_APART * this.#whole.size;
    if (!this.#isNew && !isWorn) return;
    if (!isWorn) writeCacheFile(sinceOf(this.#file), this.#name + this.#code, since);
    else {
      writeCacheFile(this.#file, this.#code, this.#kept);
      rmSync(sinceOf(this.#file), { force: true });
    }
  }
}

/** Where the few changes since the file was written are kept. */
export const sinceOf = (file: string): string => `${file}-since`;
