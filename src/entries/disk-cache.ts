/** Entries already read, in one file: the code that read them, then a key and a line for each. */
import type { Kind } from '#kinds/registry.ts';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { EntryCache } from './entry-cache.ts';
import type { Entry } from './entry.ts';
import { entryFrom, storedEntry, storedKey } from './stored.ts';

const LINE_FEED = 10;
/** Bytes handed to the disk at once. */
const AT_ONCE = 1 << 22;

/** Keeps each entry as the bytes of its line until it is asked for: some files have changed, some are gone. */
export class DiskCache implements EntryCache {
  readonly #file: string;
  readonly #code: string;
  readonly #known: Map<string, Uint8Array>;
  readonly #kept = new Map<string, Uint8Array>();
  #isNew = false;

  /** A missing or broken file, or one that another code has written, is an empty cache. */
  constructor(file: string, code: string) {
    this.#file = file;
    this.#code = code;
    this.#known = readKnown(file, code);
  }

  get size(): number {
    return this.#known.size;
  }

  learn(key: string, line: Uint8Array): void {
    this.#known.set(key, line);
    this.#isNew = true;
  }

  get<K extends Kind>(_kind: K, path: string, digest: string): Entry<K> | undefined {
    const key = storedKey(path, digest);
    const line = this.#known.get(key);
    if (line === undefined) return undefined;
    try {
      const entry = entryFrom<K>(Buffer.from(line.buffer, line.byteOffset, line.byteLength).toString());
      this.#kept.set(key, line);
      return entry;
    } catch {
      return undefined; // a line that a full disk has cut
    }
  }

  put(entry: Entry, digest: string): void {
    this.#kept.set(storedKey(entry.path, digest), Buffer.from(storedEntry(entry)));
    this.#isNew = true;
  }

  save(): void {
    this.#write();
    // Of ten thousand documents it is nearly a gigabyte, which those who judge them have no use for.
    this.#known.clear();
    this.#kept.clear();
  }

  #write(): void {
    if (!this.#isNew && this.#kept.size === this.#known.size) return;
    // Two commands may save at once: each writes its own file, and the last one to rename wins whole.
    const draft = `${this.#file}.${process.pid}`;
    try {
      mkdirSync(dirname(this.#file), { recursive: true });
      const file = openSync(draft, 'w');
      try {
        for (const part of this.#parts()) writeFileSync(file, part);
      } finally {
        closeSync(file);
      }
      renameSync(draft, this.#file);
    } catch {
      // A machine where nothing can be written only loses time.
      rmSync(draft, { force: true });
    }
  }

  *#parts(): Generator<Buffer> {
    let parts: Uint8Array[] = [Buffer.from(`${this.#code}\n`)];
    let size = 0;
    for (const [key, line] of this.#kept) {
      parts.push(Buffer.from(`${key}\n`), line, Buffer.of(LINE_FEED));
      size += line.length;
      if (size < AT_ONCE) continue;
      yield Buffer.concat(parts);
      [parts, size] = [[], 0];
    }
    yield Buffer.concat(parts);
  }
}

function readKnown(file: string, code: string): Map<string, Uint8Array> {
  const known = new Map<string, Uint8Array>();
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return known;
  }
  let at = 0;
  const next = (): Buffer => {
    const end = bytes.indexOf(LINE_FEED, at);
    const line = bytes.subarray(at, end === -1 ? bytes.length : end);
    at = end === -1 ? bytes.length : end + 1;
    return line;
  };
  if (next().toString() !== code) return known;
  while (at < bytes.length) known.set(next().toString(), next());
  return known;
}
