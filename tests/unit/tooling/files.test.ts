/** The files of a folder are its own: what a link leads to is not of it. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { differencesIn, SUMS } from '../../../scripts/lib/archive/sums.ts';
import { filesOf, strangersOf } from '../../../scripts/lib/files.ts';
import { sumsOf } from '../../../scripts/lib/supply/sums.ts';

test('a link is no file, and nothing is read through it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aufil-fichiers-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [site, mine] = [join(folder, 'site'), join(folder, 'à moi')];
  for (const path of [join(site, 'b'), mine]) mkdirSync(path, { recursive: true });
  for (const path of ['site/a.txt', 'site/b/c.txt', 'à moi/d.txt']) writeFileSync(join(folder, path), path);
  symlinkSync(mine, join(site, 'e'));
  symlinkSync(join(site, 'a.txt'), join(site, 'b/f.txt'));
  symlinkSync('.', join(site, 'g'));
  expect(filesOf(site)).toEqual(['a.txt', 'b/c.txt']);
  expect(strangersOf(site)).toEqual(['b/f.txt', 'e', 'g']);
  writeFileSync(join(site, SUMS), sumsOf(site));
  expect(differencesIn(site).map(({ kind, path }) => `${kind} ${path}`)).toEqual([
    'en trop b/f.txt',
    'en trop e',
    'en trop g',
  ]);
});
