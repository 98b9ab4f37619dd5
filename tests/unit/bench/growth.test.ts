/** What the bench does to a corpus is what an editor may do, and what it counts is what a deploy would send. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readContent } from '#entries/folder.ts';
import { judged } from '#graph/asked/judge.ts';
import { STEPS } from '../../../bench/edits.ts';
import { changeOf, weightOfAll, type Inventory } from '../../../bench/inventory.ts';
import { markdownLines } from '../../../bench/table.ts';
import { textsOf } from '../../../bench/texts.ts';
import { writeInventedCorpus } from '../../../scripts/lib/invented-corpus.ts';

test('each edit changes the content, and nothing of it is refused', () => {
  const root = mkdtempSync(join(tmpdir(), 'croissance-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  writeInventedCorpus(root, { communiques: 6, commitments: 4 });
  const digests = STEPS.map(({ edit }) => {
    edit(root);
    const read = readContent(root);
    expect(judged(read).problems.filter(({ severity }) => severity === 'refuse')).toEqual([]);
    return read.digest;
  });
  // The second builds the same content again.
  expect(digests[1]).toBe(digests[0]);
  expect(new Set(digests).size).toBe(STEPS.length - 1);
  const { texts, themes, people } = textsOf(root);
  expect(texts).toHaveLength(7);
  expect(texts[0]?.title).toBe('Une permanence de plus');
  const ids = new Set([...themes, ...people].map(({ id }) => id));
  const linked = texts.flatMap((text) => [...text.themes, ...text.people]);
  expect(linked.length).toBeGreaterThan(0);
  expect(linked.filter((id) => !ids.has(id))).toEqual([]);
});

test('what a build changes: files that are new, others or gone, and the bytes to send', () => {
  const site = (files: Record<string, string>): Inventory =>
    new Map(Object.entries(files).map(([path, text]) => [path, { digest: text, bytes: text.length }]));
  const before = site({ 'index.html': 'un', 'a/index.html': 'deux', 'b.txt': 'trois' });
  const after = site({ 'index.html': 'un', 'a/index.html': 'deux !', 'c.txt': 'six' });
  expect(changeOf(before, before)).toEqual({ files: 0, bytes: 0 });
  expect(changeOf(before, after)).toEqual({ files: 3, bytes: 9 });
  expect(weightOfAll(before)).toEqual({ files: 3, pages: 2, bytes: 11 });
});

test('a table is Markdown as well', () => {
  expect(markdownLines({ title: 'T', how: ['h'], head: ['a', 'b'], rows: [['1', '2']] })).toEqual([
    '## T',
    '',
    'h',
    '',
    '| a | b |',
    '| --- | ---: |',
    '| 1 | 2 |',
    '',
  ]);
});
