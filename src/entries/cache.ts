/**
 * Entries already read, kept between commands: reading a text is most of what a check costs.
 * A file's entry is known by its path and the SHA-256 of its bytes; any change to the code that reads it forgets everything.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { fileURLToPath } from 'node:url';
import type { Kind } from '../schemas/kinds.ts';
import type { Entry } from './entry.ts';

/** What a reader may ask and give. Only entries without any problem are kept. */
export interface EntryCache {
  get<K extends Kind>(kind: K, path: string, digest: string): Entry<K> | undefined;
  put(entry: Entry, digest: string): void;
  /** Writes what was asked or given since the cache was opened, and forgets the rest. */
  save(): void;
}

/** For a reader that must not remember: tests, mostly. */
export const noCache: EntryCache = { get: () => undefined, put: () => undefined, save: () => undefined };

/** The rooms whose code decides what an entry becomes. */
const READING_ROOMS = ['entries', 'document', 'schemas', 'text'];

/** SHA-256 of the code that reads, and of the versions of what it reads with. */
function readingCode(source: string): string {
  const hash = createHash('sha256').update(process.version);
  for (const room of READING_ROOMS) {
    const names = readdirSync(join(source, room), { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((one) => one.endsWith('.ts')).sort())
      hash.update(name).update(readFileSync(join(source, room, name)));
  }
  return hash.update(readFileSync(join(source, '../package-lock.json'))).digest('hex');
}

interface Stored {
  code: string;
  entries: Map<string, Entry>;
}

class DiskCache implements EntryCache {
  readonly #file: string;
  readonly #code: string;
  readonly #known: Map<string, Entry>;
  readonly #kept = new Map<string, Entry>();
  #isNew = false;

  constructor(file: string, code: string, known: Map<string, Entry>) {
    this.#file = file;
    this.#code = code;
    this.#known = known;
  }

  get<K extends Kind>(_kind: K, path: string, digest: string): Entry<K> | undefined {
    const key = `${path} ${digest}`;
    const entry = this.#known.get(key);
    if (entry !== undefined) this.#kept.set(key, entry);
    return entry as Entry<K> | undefined;
  }

  put(entry: Entry, digest: string): void {
    this.#kept.set(`${entry.path} ${digest}`, entry);
    this.#isNew = true;
  }

  save(): void {
    if (!this.#isNew && this.#kept.size === this.#known.size) return;
    try {
      mkdirSync(dirname(this.#file), { recursive: true });
      // Two commands may save at once: each writes its own file, and the last one to rename wins whole.
      const draft = `${this.#file}.${process.pid}`;
      writeFileSync(draft, serialize({ code: this.#code, entries: this.#kept } satisfies Stored));
      renameSync(draft, this.#file);
    } catch {
      // A machine where nothing can be written only loses time.
    }
  }
}

const SOURCE = fileURLToPath(new URL('..', import.meta.url));

/** Where the cache of one content folder (an absolute path) is kept. */
export function cacheFileOf(contentRoot: string): string {
  const name = createHash('sha256').update(contentRoot).digest('hex').slice(0, 16);
  return join(SOURCE, '../node_modules/.cache/au-fil-des-engagements', `${name}.entries`);
}

/** The cache of one content folder, under `node_modules/`. A missing, foreign or broken file is an empty cache. */
export function openCache(contentRoot: string): EntryCache {
  const file = cacheFileOf(contentRoot);
  let code: string;
  try {
    code = readingCode(SOURCE);
  } catch {
    return noCache;
  }
  try {
    const stored = deserialize(readFileSync(file)) as Stored;
    return new DiskCache(file, code, stored.code === code ? stored.entries : new Map<string, Entry>());
  } catch {
    return new DiskCache(file, code, new Map());
  }
}
