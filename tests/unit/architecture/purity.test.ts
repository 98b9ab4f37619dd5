/** The site depends on its contents and its address, never on when or where it is built; and files stay short. */
import { describe, expect, test } from 'vitest';
import { filesUnder, type SourceFile } from './source-files.ts';

const CLOCK =
  /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bMath\.random\b|\bperformance\.now\b|\brandomUUID\b/;
const ENVIRONMENT = /\bprocess\.env\b|\bimport\.meta\.env\b/;

const code = filesUnder('src', /\.(ts|astro)$/);
const naming = (list: readonly SourceFile[], pattern: RegExp) =>
  list.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

describe('a pure build', () => {
  test('reads no clock and throws no dice', () => {
    expect(naming(code, CLOCK)).toEqual([]);
  });

  test('reads the environment in two places', () => {
    expect(naming(code, ENVIRONMENT)).toEqual(['src/content.loader.ts', 'src/site/urls.ts']);
  });

  test('the patterns see what they look for', () => {
    const planted = (text: string) => [{ path: 'planted', text }];
    for (const text of ['Date.now()', 'new Date()', 'new Date( )', 'Math.random()'])
      expect(naming(planted(text), CLOCK)).toEqual(['planted']);
    expect(naming(planted("new Date('2019-01-16')"), CLOCK)).toEqual([]);
    expect(naming(planted("process.env['PATH']"), ENVIRONMENT)).toEqual(['planted']);
  });
});

/** Longer than the rest, each for a reason. */
const LONG: Readonly<Record<string, string>> = {
  'src/document/blocks.ts': 'one case per kind of Markdown block',
  'src/document/guard.ts': 'one refusal per kind of node, in one visit',
  'src/document/html.ts': 'one case per kind of block and of mark',
  'src/entries/characters.ts': 'one table of the characters that are refused',
  'src/entries/entry.ts': 'the steps from bytes to an entry, in order',
  'src/entries/folder.ts': 'the only reader of the disk',
  'src/entries/yaml.ts': 'the refusals of a strict subset of YAML',
  'src/exports/search.ts': 'what the search knows of each kind of page',
  'src/graph/build.ts': 'the order in which the graph is built',
  'src/graph/nodes.ts': 'the types of all nodes, read together',
  'src/graph/records.ts': 'one function per kind of record',
  'src/styles/threads.css': 'the one drawing of the site',
};
const LIMIT = 150;

test('files hold at most 150 lines, but for a list of reasons', () => {
  const files = filesUnder('src', /\.(ts|astro|css)$/);
  const long = files.filter(({ text }) => text.split('\n').length - 1 > LIMIT).map(({ path }) => path);
  expect(long.filter((path) => LONG[path] === undefined)).toEqual([]);
  const paths = new Set(files.map(({ path }) => path));
  expect(Object.keys(LONG).filter((path) => !paths.has(path))).toEqual([]);
});
