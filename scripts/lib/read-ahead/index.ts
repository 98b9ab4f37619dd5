/**
 * A large content is read by several threads before anyone asks for it. They only fill the cache: the one reader then
 * reads the folder as ever, in its own order, and finds in the cache every entry that has nothing wrong. What a thread
 * could not do is done then.
 */
import { KINDS, namesOf } from '#kinds/index.ts';
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { EntryCache } from '#entries/memory/entry-cache.ts';
import { stemOf } from '#entries/names.ts';
import { ContentFolder } from '#entries/content-folder.ts';
import { explainName } from '#entries/names.ts';
import type { FileToRead, LinesRead } from './read.ts';

/** Below so many files, starting threads costs more than they save. */
const MANY = 20_000;
/** Beyond so many threads, the disk and the one that gathers are what is waited for. */
const MOST_THREADS = 8;

/** The files that hold entries, kind after kind: those that the reader will refuse by their names are left to it. */
function filesToRead(root: string, shown: string): FileToRead[] {
  const folder = new ContentFolder(root, shown);
  return KINDS.flatMap((kind) =>
    folder
      .filesIn(kind)
      .filter((name) => explainName(name, namesOf(kind).extension) === undefined)
      .map((name) => ({
        kind,
        id: stemOf(name),
        path: folder.shownPath(`${kind}/${name}`),
        file: join(root, kind, name),
      })),
  );
}

/** How many names the folders of a content hold, whatever they are. */
function namesIn(root: string): number {
  const folders = KINDS.map((kind) => join(root, kind)).filter((folder) => existsSync(folder));
  return folders.reduce((count, folder) => count + readdirSync(folder).length, 0);
}

function readShare(share: readonly FileToRead[], cache: EntryCache): Promise<void> {
  return new Promise((done) => {
    const worker = new Worker(new URL('./read.ts', import.meta.url), { workerData: share });
    worker.on('message', ({ keys, ends, bytes }: LinesRead) => {
      keys.forEach((key, index) => cache.learn(key, bytes.subarray(ends[index - 1] ?? 0, ends[index])));
    });
    // A thread that fails leaves its files to the reader, which says what is wrong with them.
    worker.once('error', () => done());
    worker.once('exit', () => done());
  });
}

/**
 * Fills `cache` with the entries of a large folder, unless it knows most of them. `shown` is how the folder is named
 * in messages. Gives the number of threads that were used.
 */
export async function readAhead(
  root: string,
  shown: string,
  cache: EntryCache,
  { many = MANY, threads = Math.min(availableParallelism(), MOST_THREADS) } = {},
): Promise<number> {
  // To list them with care is as long as to read a tenth of them.
  if (threads < 2 || cache.size > namesIn(root) / 2) return 0;
  const files = filesToRead(root, shown);
  if (files.length < many) return 0;
  // Dealt like cards: each thread has as many of each kind.
  const shares = Array.from({ length: threads }, (_, rank) =>
    files.filter((_file, index) => index % threads === rank),
  );
  await Promise.all(shares.map((share) => readShare(share, cache)));
  return threads;
}
