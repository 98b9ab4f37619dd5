/** The journeys of docs/ARCHITECTURE.md are those that words take: a run tells which files they cross, imports how pages show them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadWorld } from '#content.graph.ts';
import { noCache } from '#entries/memory/entry-cache.ts';
import { readContent } from '#entries/folder.ts';
import type { Problem } from '#entries/problem.ts';
import { judged } from '#graph/asked/judge.ts';
import { schemaOf } from '#kinds/index.ts';
import { MONDE } from '../../corpora.ts';
import { crossedBy } from './crossed.ts';
import { importsOf, ROOT } from './source-files.ts';

const paper = readFileSync(join(ROOT, 'docs/ARCHITECTURE.md'), 'utf8');
const sectionOf = (title: string): string =>
  (paper.split(`\n## ${title}\n`)[1] ?? '').split('\n## ')[0] ?? '';

/** The files that the legs of a section name, from the root, each once. */
function told(title: string, legs: RegExp): string[] {
  const lines = sectionOf(title)
    .split('\n')
    .filter((line) => legs.test(line));
  const paths = lines.flatMap((line) => [...line.matchAll(/`([\w/.[\]-]+\.(?:ts|astro))`/g)]);
  return [...new Set(paths.map(([, path = '']) => (path.startsWith('scripts/') ? path : `src/${path}`)))];
}

const QUOTATION = 'From a quotation to its page';
const DATE = 'From a wrong date to its message';
const READ = told(QUOTATION, /^Read: /);

/** Met on the way of any words, and handing them to nobody: what each is there for. */
const BESIDE: Readonly<Record<string, string>> = {
  'src/entries/content.ts': 'lists by kind what it is given a reader for',
  'src/entries/hidden.ts': 'looks for signs that deceive',
  'src/graph/asked/judge.ts': 'asks the rules, and stops the rest',
  'src/graph/quoting/quotation.ts': 'proves each quotation, and stops the rest',
  'src/graph/quoting/quotations.ts': 'proves each quotation, and stops the rest',
  'src/graph/rules/quotations.ts': 'proves each quotation, and stops the rest',
};

/** What a run crosses, without what stands beside every road; but for what a road tells of it. */
const roadOf = (crossed: ReadonlySet<string>, own: readonly string[]): string[] =>
  [...crossed].filter((path) => own.includes(path) || BESIDE[path] === undefined).sort();

const imports = (path: string): string[] =>
  importsOf({ path, text: readFileSync(join(ROOT, path), 'utf8') }).map(({ target }) => target);

/** Files of which none before imports, nor is imported by it. */
const loose = (files: readonly string[]): string[] =>
  files.filter(
    (path, rank) =>
      rank > 0 &&
      !files.slice(0, rank).some((other) => imports(other).includes(path) || imports(path).includes(other)),
  );

describe(QUOTATION, () => {
  const inNode = told(QUOTATION, /^(?:Asked|Read|Linked): /);
  const shown = told(QUOTATION, /^Shown: /);

  test('crosses at most twelve files, as it says', () => {
    expect(new Set([...inNode, ...shown]).size).toBe(12);
    expect(sectionOf(QUOTATION)).toContain('Twelve files.');
  });

  test('is the road of a run, until its node stands', () => {
    const crossed = crossedBy(() => loadWorld(MONDE), {
      path: 'workshops/habitat.yaml',
      field: 'passage.quote',
      words: 'title: "Habitat"',
      quote: "L'atelier de l'habitat",
      schema: schemaOf('workshops'),
    });
    expect(roadOf(crossed, inNode)).toEqual([...inNode].sort());
    // Nothing stands beside the roads that is not met there.
    expect(Object.keys(BESIDE).filter((path) => !crossed.has(path))).toEqual([]);
  });

  test('is shown by files that each know one before', () => {
    expect(inNode).toContain(shown[0]);
    expect(loose(shown)).toEqual([]);
  });
});

describe(DATE, () => {
  const judgedBy = told(DATE, /^Judged: /);
  const said = told(DATE, /^Said: /);

  test('crosses at most ten files, as it says', () => {
    expect(new Set([...READ, ...judgedBy, ...said]).size).toBe(9);
    expect(sectionOf(DATE)).toContain('Nine files.');
  });

  test('is the road of a run, until its problem has a place', () => {
    const path = 'events/ouverture-du-relais.yaml';
    const wrong = readFileSync(join(MONDE, path), 'utf8').replace('period: 2020-03-05', 'period: 2020-03-06');
    let problems: readonly Problem[] = [];
    const crossed = crossedBy(
      () => {
        const unsaved = new Map([[path, new TextEncoder().encode(wrong)]]);
        ({ problems } = judged(readContent(MONDE, 'content', noCache, unsaved)));
      },
      {
        path,
        field: 'date.period',
        words: 'period: 2020-03-06',
        quote: 'said by no document',
        schema: schemaOf('events'),
      },
    );
    expect(problems).toContainEqual(expect.objectContaining({ line: 5, column: 11, field: 'date.period' }));
    expect(roadOf(crossed, judgedBy)).toEqual([...READ, ...judgedBy].sort());
  });

  test('is said by the command that reads and judges', () => {
    const command = said.at(-1) ?? '';
    expect(imports(command)).toEqual(
      expect.arrayContaining([...said.slice(0, -1), 'src/entries/folder.ts', judgedBy[0]]),
    );
  });
});

test('a file that no other of a road knows is seen', () => {
  expect(loose(['src/entries/folder.ts', 'src/entries/read.ts', 'src/site/crumbs.ts'])).toEqual([
    'src/site/crumbs.ts',
  ]);
});
