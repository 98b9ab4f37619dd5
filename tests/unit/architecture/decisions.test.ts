/** Each decision has its dated record, of one form, and its line in docs/ARCHITECTURE.md. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './source-files.ts';

const FOLDER = join(ROOT, 'docs/decisions');
const PARTS = ['Context', 'Figures', 'Decision', 'Consequences'];
const records = readdirSync(FOLDER).sort();
const paper = readFileSync(join(ROOT, 'docs/ARCHITECTURE.md'), 'utf8');

/** What a record lacks. */
function lacking(name: string, text: string): string[] {
  const [day] = /^\d{4}-\d{2}-\d{2}(?=-[a-z-]+\.md$)/.exec(name) ?? [];
  return [
    ...(day !== undefined && text.startsWith(`# ${day} — `) ? [] : ['its day']),
    ...(text.includes('\n**State**: ') ? [] : ['its state']),
    ...PARTS.filter((part) => !new RegExp(`^## ${part}\n\n[^#\\s]`, 'm').test(text)),
  ];
}

test('every record says its day, its state, and its four parts', () => {
  expect(records).not.toEqual([]);
  for (const name of records)
    expect([name, lacking(name, readFileSync(join(FOLDER, name), 'utf8'))]).toEqual([name, []]);
});

test('a record that lacks something is seen', () => {
  expect(lacking('2026-01-01-x.md', '# 2026-01-02 — X\n\n## Context\n\n## Decision\n\nY\n')).toEqual([
    'its day',
    'its state',
    'Context',
    'Figures',
    'Consequences',
  ]);
});

test('docs/ARCHITECTURE.md leads to each record once, and to no other', () => {
  const named = [...paper.matchAll(/^- \[[^\]]+\]\(decisions\/([^)]+)\)/gm)].map(([, name = '']) => name);
  expect([...named].sort()).toEqual(records);
});

test('the files that records and paper name are there', () => {
  const texts = [paper, ...records.map((name) => readFileSync(join(FOLDER, name), 'utf8'))];
  const paths = texts.flatMap((text) =>
    [...text.matchAll(/`((?:tests|scripts|src)\/[\w/.-]+\.(?:ts|mjs|json|yaml))`/g)].map(
      ([, path = '']) => path,
    ),
  );
  expect(paths).not.toEqual([]);
  expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});
