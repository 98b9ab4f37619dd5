/**
 * A file of entries that were read: their texts one after the other, then for each entry a line with its key, the place of its
 * text and its head, then where these lines start, a name that no other file has, and the code that read. Heads are read at
 * once; a text, when it is asked for.
 */
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

const [TAB, LINE_FEED] = [9, 10];
/** Bytes handed to the disk at once. */
const AT_ONCE = 1 << 22;
/** Digits of the place where the heads start, then of the name of the file. */
const [DIGITS, NAME] = [15, 16];

/** One entry that is known: its head, and what follows it, in memory or at its place in an open file. */
export interface Slot {
  head: Uint8Array;
  rest: Uint8Array | { file: number; at: number; size: number };
}

export interface CacheFile {
  /** Empty when there is none. */
  name: string;
  slots: Map<string, Slot>;
}

function readAt(file: number, at: number, size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size);
  for (let read = 0; read < size;) {
    const more = readSync(file, bytes, read, size - read, at + read);
    if (more === 0) throw new Error('ce qui a été lu est mal gardé : supprimez node_modules/.cache');
    read += more;
  }
  return bytes;
}

/** What follows the head of an entry. @throws if the disk cannot be read any more */
export const restOf = ({ rest }: Slot): Buffer =>
  rest instanceof Uint8Array ? bufferOf(rest) : readAt(rest.file, rest.at, rest.size);

/** The same bytes, not copied. */
export const bufferOf = (bytes: Uint8Array): Buffer =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The line of an entry (`stored.ts`), cut at its first tab. */
export function slotOf(line: Uint8Array): Slot {
  const tab = line.indexOf(TAB);
  return { head: line.subarray(0, tab), rest: line.subarray(tab + 1) };
}

/** What a file holds; nothing when it is missing or cut, or when another code has written it. It stays open: texts are asked for later. */
export function readCacheFile(path: string, code: string): CacheFile {
  const found: CacheFile = { name: '', slots: new Map() };
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return found;
  }
  try {
    const end = fstatSync(file).size - DIGITS - NAME - code.length;
    const last = readAt(file, end, DIGITS + NAME + code.length).toString();
    if (!last.endsWith(code)) throw new Error('written by another code');
    const start = Number(last.slice(0, DIGITS));
    const lines = readAt(file, start, end - start);
    for (let at = 0; at < lines.length;) {
      const [key, stop] = [lines.indexOf(TAB, at), lines.indexOf(LINE_FEED, at)];
      const place = lines.indexOf(TAB, key + 1);
      const [from = 0, size = 0] = lines
        .toString('latin1', key + 1, place)
        .split(' ')
        .map(Number);
      found.slots.set(lines.toString('utf8', at, key), {
        head: lines.subarray(place + 1, stop),
        rest: { file, at: from, size },
      });
      at = stop + 1;
    }
    found.name = last.slice(DIGITS, DIGITS + NAME);
  } catch {
    closeSync(file);
    found.slots.clear();
  }
  return found;
}

interface Place {
  at: number;
  size: number;
}

/** Writes all that a file holds in one that is open and empty. */
function writeSlots(file: number, code: string, slots: ReadonlyMap<string, Slot>): Map<Slot, Place> {
  const places = new Map<Slot, Place>();
  const heads: Uint8Array[] = [];
  let texts: Uint8Array[] = [];
  let [at, held] = [0, 0];
  for (const [key, slot] of slots) {
    const rest = restOf(slot);
    const size = rest.length;
    texts.push(rest);
    heads.push(Buffer.from(`${key}\t${at} ${size}\t`), slot.head, Buffer.of(LINE_FEED));
    places.set(slot, { at, size });
    at += size;
    held += size;
    if (held < AT_ONCE) continue;
    writeFileSync(file, Buffer.concat(texts));
    [texts, held] = [[], 0];
  }
  const name = randomBytes(NAME / 2).toString('hex');
  const end = Buffer.from(String(at).padStart(DIGITS, '0') + name + code);
  writeFileSync(file, Buffer.concat([...texts, ...heads, end]));
  return places;
}

/** Writes a file in place of another, and lets go from memory all that can be read there. @throws if nothing can be written there */
export function writeCacheFile(path: string, code: string, slots: ReadonlyMap<string, Slot>): void {
  // Two commands may save at once: each writes its own file, and the last one to rename wins whole.
  const draft = `${path}.${process.pid}`;
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(draft, 'w+');
  try {
    const places = writeSlots(file, code, slots);
    renameSync(draft, path);
    for (const [slot, place] of places) slot.rest = { file, ...place };
  } catch (error) {
    closeSync(file);
    rmSync(draft, { force: true });
    throw error;
  }
}
