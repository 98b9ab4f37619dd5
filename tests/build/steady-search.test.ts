/** One more document changes little of what a reader has already loaded of the search. */
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeInventedCorpus } from '../../scripts/lib/invented-corpus.ts';
import { differenceOf, type Difference } from '../../scripts/lib/deploy/difference.ts';
import { loadWorld } from '#content.graph.ts';
import { writeSearchIndex } from '#search/write.ts';

const folder = mkdtempSync(join(tmpdir(), 'un-de-plus-'));
const [before, after] = [join(folder, 'avant'), join(folder, 'apres')];
const SIZE = { communiques: 60, commitments: 48 };
const ONE_MORE = `---
title: "Communiqué de plus : une halte à Creil"
date: 2025-12-30
dateline: "Villeneuve, le 30 décembre 2025"
place: Villeneuve
issuer:
  organisation: prefecture
  editorial: "Corpus inventé."
summary: "Un communiqué inventé."
---

Villeneuve, le 30 décembre 2025

# Communiqué de plus : une halte à Creil

Le tribunal a visité un jardin partagé à Noyon.
`;
let difference: Difference;
let records: readonly [before: number, after: number];

beforeAll(async () => {
  const content = join(folder, 'content');
  writeInventedCorpus(content, SIZE);
  const one = await writeSearchIndex(loadWorld(content).graph, before);
  writeFileSync(join(content, 'communiques', '2025-12-30-un-de-plus.mdx'), ONE_MORE);
  const other = await writeSearchIndex(loadWorld(content).graph, after);
  records = [one, other];
  difference = differenceOf(before, after);
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const under = (path: string) => difference.files.filter((file) => file.path.startsWith(`pagefind/${path}`));

test('it is one record more', () => {
  expect(records[1]).toBe(records[0] + 1);
});

test('of the files of records, it changes those of its own version alone', () => {
  const changed = under('fragment/').filter(({ change }) => change === 'added' || change === 'renamed');
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.length).toBeLessThanOrEqual(4);
});

test('nearly nine files of the search in ten stay good, of so small a corpus', () => {
  const gone = difference.files.filter(({ change }) => change !== 'added').length;
  expect(difference.same / (difference.same + gone)).toBeGreaterThanOrEqual(0.89);
});

test('about a fifth of its bytes are to be sent again, at most', () => {
  const all = readdirSync(after, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const whole = all.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0);
  const sent = difference.files
    .filter(({ change }) => change !== 'removed')
    .reduce((sum, file) => sum + file.bytes, 0);
  expect(sent / whole).toBeLessThanOrEqual(0.205);
});
