import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build, hashesOf, someContent } from './built.ts';

/** Every text file of a folder as a machine might have saved it. */
function resave(folder: string, as: (text: string) => string): void {
  for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!file.isFile() || file.name.endsWith('.txt')) continue; // the raw files are kept byte for byte
    const path = join(file.parentPath, file.name);
    writeFileSync(path, as(readFileSync(path, 'utf8')));
  }
}

test('the same content gives the same bytes, in another folder, under another time zone, from CRLF and decomposed accents', async () => {
  const plain = await build(someContent(), { TZ: 'UTC' });
  expect(plain.code, plain.said).toBe(0);
  const wanted = hashesOf(plain.dist);
  expect(wanted.size).toBeGreaterThan(100);
  const content = someContent();
  resave(content, (text) => text.normalize('NFD').replaceAll('\n', '\r\n'));
  const other = await build(content, { TZ: 'Pacific/Kiritimati' });
  expect(other.code, other.said).toBe(0);
  const found = hashesOf(other.dist);
  const differing = [...new Set([...wanted.keys(), ...found.keys()])].filter(
    (path) => wanted.get(path) !== found.get(path),
  );
  expect(differing).toEqual([]);
});
