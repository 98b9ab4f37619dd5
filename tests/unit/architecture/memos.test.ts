/** What is kept for several pages notes its reads: a memory that did not would leave pages stale, and nothing else would tell. */
import { expect, test } from 'vitest';
import { filesUnder, type SourceFile } from './source-files.ts';

/** Where code reads nodes while a page is made. */
const READING =
  /^src\/(?:views|exports|components|layouts|pages|search\/records|kinds\/.*(?<!node)\.(?:ts|astro)$|content\.)/;

/** What outlives a page: a table that is filled, a variable, kept beside an object. */
const MEMORY =
  /\bnew WeakMap\b|^(?:export )?(?:let\b|const \w+(?:: [^=]+)? = new (?:Map|Set)(?:<.*>)?\(\);)/m;

/** Memories of their own, each for a reason. */
const ALLOWED: Readonly<Record<string, string>> = {
  'src/exports/data-texts.ts': 'how many files, and texts that a page knows by their digests',
  'src/exports/feeds/archives.ts': 'where an archive begins, which its own key alone tells',
  'src/content.graph.ts': 'the world itself',
};

const remembering = (files: readonly SourceFile[]) =>
  files.filter(({ path, text }) => READING.test(path) && MEMORY.test(text)).map(({ path }) => path);

test('no page is made from a memory that notes nothing', () => {
  expect(remembering(filesUnder('src', /\.(ts|astro)$/)).sort()).toEqual(Object.keys(ALLOWED).sort());
});

test.each([
  ['src/views/new.ts', 'const known = new WeakMap<Theme, string>();'],
  ['src/kinds/figures/new.ts', 'const known = new Map<string, string>();'],
  ['src/exports/new.ts', 'let last: string | undefined;'],
  ['src/components/New.astro', 'const known = new WeakMap();'],
])('it is seen in %s', (path, text) => {
  expect(remembering([{ path, text }])).toEqual([path]);
});
