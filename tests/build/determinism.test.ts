/** Two builds at once: of the founding corpus as another machine has it, and of a new archive. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { writeNewSite } from '../../scripts/lib/new-site.ts';
import { FOUNDING } from '../corpora.ts';
import { build, folderOfFile, hashesOf, type Built } from './built.ts';
import { findFaults } from './finders/laws.ts';
import { readSite } from './finders/site.ts';
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

let saved: Built;
let begun: Built;

beforeAll(async () => {
  const content = join(folderOfFile(), 'content');
  cpSync(FOUNDING, content, { recursive: true });
  resave(content, (text) => text.normalize('NFD').replaceAll('\n', '\r\n'));
  const archive = folderOfFile();
  writeNewSite(archive);
  // Far enough from the zone of any machine for each day to begin at another hour.
  const here = new Date(0).getTimezoneOffset();
  [saved, begun] = await Promise.all([
    build(content, { TZ: here === -840 ? 'UTC' : 'Pacific/Kiritimati' }, folderOfFile()),
    build(archive, {}, folderOfFile()),
  ]);
});

test('the same content gives the same bytes, in another folder, under another time zone, from CRLF and decomposed accents, beside another build', () => {
  const wanted = hashesOf(foundingSite().folder);
  expect(wanted.size).toBeGreaterThan(100);
  expect(saved.code, saved.said).toBe(0);
  expect(differing(wanted, hashesOf(saved.dist))).toEqual([]);
  // One byte, or one file, that differs is seen.
  writeFileSync(join(saved.dist, 'flux.xml'), ' ', { flag: 'a' });
  writeFileSync(join(saved.dist, 'plus.txt'), '');
  expect(differing(wanted, hashesOf(saved.dist)).sort()).toEqual(['/flux.xml', '/plus.txt']);
});

test('a new archive keeps every law, and no page of it has a title over nothing', async () => {
  expect(begun.code, begun.said).toBe(0);
  expect(await findFaults(readSite(begun.dist))).toEqual([]);
  // Of one document, and of no search to propose, the home page speaks in the singular or not at all.
  const home = readFileSync(join(begun.dist, 'index.html'), 'utf8');
  expect(home).toContain('publié mot pour mot');
  expect(home).not.toContain('Par exemple');
});
