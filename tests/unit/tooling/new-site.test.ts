/** `npm run new-site`: an archive that passes the check as it is, and replaces nothing. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContent } from '#entries/folder.ts';
import { judged } from '#graph/asked/judge.ts';
import { writeNewSite } from '../../../scripts/lib/new-site.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'archive-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('writes a whole archive, under its own name, of which nothing is refused or warned of', () => {
  const name = 'Au fil de « Villeneuve » : l’essai';
  const files = writeNewSite(folder, name);
  for (const path of ['site.yaml', 'LISEZMOI.md', 'pages/guide.mdx', 'pages/a-propos.mdx'])
    expect(files).toContain(path);
  const { problems, content } = judged(readContent(folder, 'content'));
  expect(problems).toEqual([]);
  expect(content?.site.name).toBe(name);
  expect(content?.entries.communiques.length).toBe(1);
});

test('its first document says that it is invented', () => {
  const files = writeNewSite(folder);
  const document = files.find((path) => path.startsWith('communiques/')) ?? '';
  expect(readFileSync(join(folder, document), 'utf8')).toContain('Ce document est inventé.');
});

test('replaces nothing', () => {
  writeFileSync(join(folder, 'site.yaml'), 'name: "Un autre"\n');
  expect(() => writeNewSite(folder)).toThrow('n’est pas vide : rien n’est remplacé');
  expect(readFileSync(join(folder, 'site.yaml'), 'utf8')).toBe('name: "Un autre"\n');
});
