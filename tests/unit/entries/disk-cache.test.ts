/** What was read is kept whole in a file, and what has changed since in a second one, until there is much of it. */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { DiskCache, sinceOf } from '#entries/memory/disk-cache.ts';
import type { Entry } from '#entries/entry.ts';
import { readEntry } from '#entries/read.ts';

const CODE = 'un-code';
const nameOf = (rank: number) => `organisations/o-${rank}.yaml`;

function someFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'aufil-garde-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'un.entries');
}

function read(rank: number, name = `Organisme ${rank}`): Entry {
  const bytes = Buffer.from(`name: "${name}"\nkind: institution\n`);
  const { entry } = readEntry('organisations', `o-${rank}`, nameOf(rank), bytes);
  if (entry === undefined) throw new Error('a well-formed organisation is refused');
  return entry;
}

const RANKS = Array.from({ length: 40 }, (_, rank) => rank);
const ask = (cache: DiskCache, rank: number, digest = 'd') =>
  cache.get('organisations', nameOf(rank), digest);

/** Asks for all, as a reader does: some have another digest. What is not known is read again. How many were known. */
function readAll(file: string, changed: readonly number[] = [], code = CODE): number {
  const cache = new DiskCache(file, code);
  const found = RANKS.map((rank) => {
    const digest = changed.includes(rank) ? 'autre' : 'd';
    const entry = ask(cache, rank, digest);
    if (entry === undefined) cache.put(read(rank, `Organisme ${rank} ${digest}`), digest);
    return entry;
  });
  cache.save();
  // Texts are asked for once all is written, and are what was read, to the last field.
  found.forEach((entry, rank) => {
    const digest = changed.includes(rank) ? 'autre' : 'd';
    if (entry !== undefined) expect({ ...entry }).toStrictEqual(read(rank, `Organisme ${rank} ${digest}`));
  });
  return found.filter((entry) => entry !== undefined).length;
}

test('a few changes are written apart, many are written with the rest', () => {
  const file = someFile();
  expect(readAll(file)).toBe(0);
  const { mtimeMs, size } = statSync(file);
  expect(existsSync(sinceOf(file))).toBe(false);
  expect(readAll(file, [3])).toBe(39);
  expect(existsSync(sinceOf(file))).toBe(true);
  expect([statSync(file).mtimeMs, statSync(file).size]).toEqual([mtimeMs, size]);
  expect(readAll(file, [3])).toBe(40);
  expect(readAll(file, [3, 5])).toBe(39);
  expect(readAll(file, [3, 5])).toBe(40);
  expect(readAll(file, RANKS.slice(0, 12))).toBe(30);
  expect(existsSync(sinceOf(file))).toBe(false);
  expect(readAll(file, RANKS.slice(0, 12))).toBe(40);
});

test('what was written beside another file is not known, nor what another code has read, nor a file that is cut', () => {
  const file = someFile();
  readAll(file);
  readAll(file, [3]);
  const apart = readFileSync(sinceOf(file));
  expect(readAll(file, [], 'un autre code')).toBe(0);
  // The first file is another one: its own code is right, its name is not.
  writeFileSync(sinceOf(file), apart);
  expect(new DiskCache(file, 'un autre code').size).toBe(40);
  readAll(file);
  writeFileSync(sinceOf(file), apart);
  expect(new DiskCache(file, CODE).size).toBe(40);
  writeFileSync(file, readFileSync(file).subarray(0, -1));
  expect(new DiskCache(file, CODE).size).toBe(0);
  rmSync(file);
  expect(new DiskCache(file, CODE).size).toBe(0);
});

test('where nothing can be written, nothing is lost but time', () => {
  const file = join(someFile(), 'sous', 'un.entries');
  writeFileSync(join(file, '../..'), '');
  const cache = new DiskCache(file, CODE);
  const entry = read(1);
  cache.put(entry, 'd');
  cache.save();
  expect(cache.size).toBe(0);
  expect(entry.places.size).toBeGreaterThan(0);
});
