import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openCache } from '#entries/memory/cache.ts';
import type { EntryCache } from '#entries/memory/entry-cache.ts';
import { readContent } from '#entries/folder.ts';
import { MONDE } from '../../corpora.ts';

function someWorld(): string {
  const root = mkdtempSync(join(tmpdir(), 'aufil-cache-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync(MONDE, root, { recursive: true });
  return root;
}

/** A cache that counts what it knew and what it had to be given. */
function counting(cache: EntryCache): EntryCache & { counts: { known: number; given: number } } {
  const counts = { known: 0, given: 0 };
  return {
    counts,
    get: (kind, path, digest) => {
      const entry = cache.get(kind, path, digest);
      if (entry) counts.known += 1;
      return entry;
    },
    put: (entry, digest) => {
      counts.given += 1;
      cache.put(entry, digest);
    },
    learn: cache.learn.bind(cache),
    size: cache.size,
    save: () => cache.save(),
  };
}

test('what is remembered is what would be read again, and a changed file is read again', () => {
  const root = someWorld();
  const cold = readContent(root);
  const first = counting(openCache(root));
  expect(readContent(root, 'content', first)).toEqual(cold);
  expect(first.counts.known).toBe(0);
  const second = counting(openCache(root));
  expect(readContent(root, 'content', second)).toEqual(cold);
  expect(second.counts).toEqual({ known: first.counts.given, given: 0 });

  const file = join(root, 'organisations/mairie.yaml');
  writeFileSync(file, `${readFileSync(file, 'utf8')}# une remarque\n`);
  const third = counting(openCache(root));
  expect(readContent(root, 'content', third)).toEqual(readContent(root));
  expect(third.counts).toEqual({ known: first.counts.given - 1, given: 1 });
});
