import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build, hashesOf, someContent } from './built.ts';
import { foundingSite } from './founding-site.ts';

/** Every text file of a folder as a machine might have saved it. */
function resave(folder: string, as: (text: string) => string): void {
  for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!file.isFile() || file.name.endsWith('.txt')) continue; // the raw files are kept byte for byte
    const path = join(file.parentPath, file.name);
    writeFileSync(path, as(readFileSync(path, 'utf8')));
  }
}

/** Paths of the files that are not the same in two folders. */
function differing(one: Map<string, string>, other: Map<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path));
}

test('the same content gives the same bytes, in another folder, under another time zone, from CRLF and decomposed accents, beside another build', async () => {
  const wanted = hashesOf(foundingSite().folder);
  expect(wanted.size).toBeGreaterThan(100);
  const content = someContent();
  resave(content, (text) => text.normalize('NFD').replaceAll('\n', '\r\n'));
  // Far enough from the zone of any machine for each day to begin at another hour.
  const here = new Date(0).getTimezoneOffset();
  const [{ code, said, dist }, other] = await Promise.all([
    build(content, { TZ: here === -840 ? 'UTC' : 'Pacific/Kiritimati' }),
    build(someContent()),
  ]);
  expect(code, said).toBe(0);
  expect(other.code, other.said).toBe(0);
  expect(differing(wanted, hashesOf(other.dist))).toEqual([]);
  const found = hashesOf(dist);
  expect(differing(wanted, found)).toEqual([]);
  // One byte, or one file, that differs is seen.
  writeFileSync(join(dist, 'flux.xml'), ' ', { flag: 'a' });
  writeFileSync(join(dist, 'plus.txt'), '');
  expect(differing(wanted, hashesOf(dist)).sort()).toEqual(['/flux.xml', '/plus.txt']);
});
