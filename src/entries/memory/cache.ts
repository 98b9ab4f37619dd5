/**
 * Entries already read, kept between commands: reading a text is most of what a check costs.
 * A file's entry is known by its path and the SHA-256 of its bytes; any change to the code that reads it forgets everything.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DiskCache } from './disk-cache.ts';
import { noCache, type EntryCache } from './entry-cache.ts';
import { judgementsIn } from './judgements.ts';

/** The rooms whose code decides what an entry becomes. */
const READING_ROOMS = ['entries', 'document', 'schemas', 'kinds', 'text'];

/** SHA-256 of the code of some rooms, and of the versions of what it reads with. */
function codeOf(source: string, rooms: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  for (const room of rooms) {
    const names = readdirSync(join(source, room), { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((one) => one.endsWith('.ts')).sort())
      hash.update(name).update(readFileSync(join(source, room, name)));
  }
  return hash.update(readFileSync(join(source, '../package-lock.json'))).digest('hex');
}

let judging: string | undefined;
/** The code that judges: all of it, as this process has loaded it. */
const judgingCode = (): string => (judging ??= codeOf(SOURCE, ['.']));

const SOURCE = fileURLToPath(new URL('../..', import.meta.url));

/** Where the cache of one content folder (an absolute path) is kept. */
export function cacheFileOf(contentRoot: string): string {
  const name = createHash('sha256').update(contentRoot).digest('hex').slice(0, 16);
  return join(SOURCE, '../node_modules/.cache/au-fil-des-engagements', `${name}.entries`);
}

/** Where what was judged is kept, beside the cache. */
export const judgedFileOf = (cacheFile: string): string => cacheFile.replace(/entries$/, 'judged');

/** The cache of one content folder, under `node_modules/`. */
export function openCache(contentRoot: string): EntryCache {
  try {
    const file = cacheFileOf(contentRoot);
    const judgements = judgementsIn(judgedFileOf(file), judgingCode);
    return Object.assign(new DiskCache(file, codeOf(SOURCE, READING_ROOMS)), { judgements });
  } catch {
    return noCache; // the code is not there to be compared
  }
}
