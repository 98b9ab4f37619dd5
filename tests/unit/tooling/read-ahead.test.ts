import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readAhead } from '../../../scripts/lib/read-ahead/index.ts';
import { writeInventedCorpus } from '../../../scripts/lib/invented-corpus.ts';
import { cacheFileOf, openCache } from '#entries/memory/cache.ts';
import { allEntries } from '#entries/content.ts';
import { readContent } from '#entries/folder.ts';
import { judged } from '#graph/asked/judge.ts';
import { MONDE } from '../../corpora.ts';

const IN_THREADS = { many: 1, threads: 2 };

function someCorpus(): string {
  const root = mkdtempSync(join(tmpdir(), 'aufil-avance-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
    rmSync(cacheFileOf(root), { force: true });
  });
  writeInventedCorpus(root, { communiques: 8, commitments: 6 });
  return root;
}

const spoil = (file: string, as: (text: string) => string) =>
  writeFileSync(file, as(readFileSync(file, 'utf8')));

test('what threads have read is what one reader reads', async () => {
  const root = someCorpus();
  const cache = openCache(root);
  expect(await readAhead(root, 'content', cache, IN_THREADS)).toBe(2);
  const alone = readContent(root);
  // Every entry came from a thread: none had anything wrong.
  const known = cache.size;
  expect(known).toBe(allEntries(alone.content).length);
  expect(readContent(root, 'content', cache)).toEqual(alone);
  // Once written, it is let go.
  expect(cache.size).toBe(0);
  // What they read is remembered by the next command, which needs no thread.
  const next = openCache(root);
  expect(next.size).toBe(known);
  expect(await readAhead(root, 'content', next, IN_THREADS)).toBe(0);
  expect(readContent(root, 'content', next)).toEqual(alone);
});

test('the same problems are told in the same order, whoever reads', async () => {
  const root = someCorpus();
  spoil(join(root, 'organisations/prefecture.yaml'), (text) => `${text}inconnu: 1\n`);
  spoil(join(root, 'figures/places-2-1.yaml'), (text) => text.replace('value:', 'valeur:'));
  spoil(join(root, 'events/reunion-3.yaml'), (text) => `${text}# ${'x'.repeat(300_000)}\n`);
  spoil(join(root, 'events/reunion-4.yaml'), (text) => text.replace('"Réunion 4"', '"Réunion 4'));
  writeFileSync(join(root, 'themes/Mal nommé.yaml'), 'title: "a"\n');
  writeFileSync(join(root, 'communiques/2020-01-01-vide.mdx'), '');
  const alone = judged(readContent(root));
  expect(alone.problems.length).toBeGreaterThan(5);
  const cache = openCache(root);
  await readAhead(root, 'content', cache, IN_THREADS);
  expect(cache.size).toBeGreaterThan(0);
  expect(judged(readContent(root, 'content', cache))).toEqual(alone);
});

test('a small content is read by nobody ahead', async () => {
  const cache = openCache(someCorpus());
  expect(await readAhead(MONDE, 'content', cache)).toBe(0);
  expect(cache.size).toBe(0);
});

test('a folder that is not there is left to the reader', async () => {
  const nowhere = join(tmpdir(), 'aufil-nulle-part');
  expect(await readAhead(nowhere, 'content', openCache(nowhere), IN_THREADS)).toBe(0);
});
