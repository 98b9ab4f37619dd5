/** A thread that reads its share of the files. */
import type { Kind } from '#kinds/registry.ts';
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { digestOf } from '#entries/content-folder.ts';
import { readEntry } from '#entries/read.ts';
import { storedEntry, storedKey } from '#entries/memory/stored.ts';

/** A file, and what the reader will call it. */
export interface FileToRead {
  kind: Kind;
  id: string;
  path: string;
  file: string;
}

/** Lines of the cache, one after the other in `bytes`, which are handed over and not copied. */
export interface LinesRead {
  keys: string[];
  /** Where each line ends. */
  ends: number[];
  bytes: Uint8Array;
}

/** So many bytes are sent at once. */
const AT_ONCE = 1 << 22;

let keys: string[] = [];
let lines: Buffer[] = [];
let size = 0;

function send(): void {
  const bytes = new Uint8Array(size);
  const ends: number[] = [];
  let end = 0;
  for (const line of lines) {
    bytes.set(line, end);
    ends.push((end += line.length));
  }
  parentPort?.postMessage({ keys, ends, bytes } satisfies LinesRead, [bytes.buffer]);
  [keys, lines, size] = [[], [], 0];
}

for (const { kind, id, path, file } of workerData as FileToRead[]) {
  const bytes = readFileSync(file);
  const { entry, problems } = readEntry(kind, id, path, bytes);
  // A warning must be said again at each check: only what raised nothing is remembered.
  if (entry === undefined || problems.length > 0) continue;
  const line = Buffer.from(storedEntry(entry));
  keys.push(storedKey(path, digestOf(bytes)));
  lines.push(line);
  size += line.length;
  if (size >= AT_ONCE) send();
}
send();
