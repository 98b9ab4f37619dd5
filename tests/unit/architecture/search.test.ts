/** Who may import whom inside `src/search/`, and what only `search/pagefind/` may know. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { circlesOf } from './circles.ts';
import { filesUnder, importsOf, ROOT, type SourceFile } from './source-files.ts';

const ROOM = 'src/search/';

interface Folder {
  /** Folders of the room, and files at its root, that it may import. */
  folders: readonly string[];
  /** Single files of other folders. */
  files?: readonly string[];
  /** Other rooms, or files of them. */
  rooms: readonly RegExp[];
  packages: readonly RegExp[];
}

/** What a browser may load of `pagefind/`: the rest needs a disk. */
const IN_BROWSER = ['asking', 'data', 'engine', 'names', 'stems', 'terms'].map(
  (name) => `${ROOM}pagefind/${name}.ts`,
);
/** What need not be made again, which knows nothing of what is made. */
const MADE_ONCE = /^src\/text\/made-once\.ts$/;
const SHARED = `${ROOM}files.ts`;

const FOLDERS: Readonly<Record<string, Folder>> = {
  // One normaliser, two users: it knows neither the index nor what is indexed.
  words: { folders: [], rooms: [/^src\/text\//], packages: [/^fastest-levenshtein$/] },
  records: {
    folders: ['words'],
    files: [SHARED],
    rooms: [/^src\/(text|site|document|graph|kinds)\//],
    packages: [],
  },
  pagefind: { folders: ['words'], rooms: [MADE_ONCE], packages: [/^(pagefind|cborg|vite)$/, /^node:/] },
  client: {
    folders: ['words'],
    files: [SHARED, ...IN_BROWSER],
    rooms: [/^src\/text\//, /^src\/client\/elements\.ts$/],
    packages: [],
  },
  contract: { folders: ['client'], rooms: [/^src\/(text|site|graph|kinds)\//], packages: [] },
  /** `files.ts`, what both halves share; `write.ts`, what the build calls; `cut-pages.ts`, records for Pagefind. */
  '.': {
    folders: ['records', 'pagefind'],
    files: [SHARED],
    rooms: [/^src\/(site|graph|kinds)\//, MADE_ONCE],
    packages: [/^node:(fs|path)$/],
  },
};

const all = filesUnder('src', /\.(ts|astro)$/);
const inRoom = all.filter(({ path }) => path.startsWith(ROOM));

const folderOf = (path: string): string => {
  const [folder = '', file] = path.slice(ROOM.length).split('/');
  return file === undefined ? '.' : folder;
};

/** What a file of the room imports that its folder forbids, one line each. */
function forbidden(file: SourceFile): string[] {
  const folder = FOLDERS[folderOf(file.path)];
  if (folder === undefined) return [`${file.path} is in no folder`];
  return importsOf(file).flatMap(({ target }) => {
    const isAllowed = target.startsWith(ROOM)
      ? folderOf(target) === folderOf(file.path) ||
        folder.folders.includes(folderOf(target)) ||
        folder.files?.includes(target)
      : target.startsWith('src/')
        ? folder.rooms.some((room) => room.test(target))
        : folder.packages.some((known) => known.test(target));
    return isAllowed ? [] : [`${file.path} imports ${target}`];
  });
}

/** Signs by which Pagefind's files and messages are known. */
const PRIVATE =
  /pf_(?:meta|index|fragment)|pagefind[-_](?:dcd|entry|worker|ui)|wasm\.|instanceId|basePath|'preload'/;
const code = ({ text }: SourceFile) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
const knowing = (files: readonly SourceFile[]) =>
  files.filter((file) => PRIVATE.test(code(file))).map(({ path }) => path);

/** The files that a page or a worker loads with `path`: types fall, what is loaded later counts. */
function loadedWith(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  const file = all.find((one) => one.path === path.replace(/\?.*$/, ''));
  for (const { target, isTypeOnly } of file === undefined ? [] : importsOf(file))
    if (!isTypeOnly) loadedWith(target.replace(/\?.*$/, ''), seen);
  return seen;
}

describe('the search is one room, with laws between its folders', () => {
  test.each(Object.keys(FOLDERS))('src/search/%s imports what it may', (folder) => {
    const files = inRoom.filter(({ path }) => folderOf(path) === folder);
    expect(files).not.toEqual([]);
    expect(files.flatMap(forbidden)).toEqual([]);
  });

  test('every file is in a known folder', () => {
    expect([...new Set(inRoom.map(({ path }) => folderOf(path)))].sort()).toEqual(
      Object.keys(FOLDERS).sort(),
    );
  });

  test('a planted wrong import is reported', () => {
    const planted = (path: string, target: string) =>
      forbidden({ path: ROOM + path, text: `import { x } from '${target}';` });
    expect(planted('client/new.ts', '../records/record.ts')).toEqual([
      'src/search/client/new.ts imports src/search/records/record.ts',
    ]);
    expect(planted('client/new.ts', '../pagefind/compact.ts')).toHaveLength(1);
    expect(planted('client/new.ts', '../pagefind/engine.ts')).toEqual([]);
    expect(planted('client/new.ts', '#graph/graph.ts')).toHaveLength(1);
    expect(planted('words/new.ts', '../files.ts')).toHaveLength(1);
    expect(planted('records/new.ts', 'pagefind')).toHaveLength(1);
    expect(planted('pagefind/new.ts', '../client/state.ts')).toHaveLength(1);
    expect(planted('elsewhere/new.ts', './x.ts')).toEqual(['src/search/elsewhere/new.ts is in no folder']);
  });
});

describe('Pagefind', () => {
  test('is imported, and its files and messages are spelt, in search/pagefind/ alone', () => {
    const outside = all.filter(({ path }) => !path.startsWith(`${ROOM}pagefind/`));
    const importing = outside.filter((file) =>
      importsOf(file).some(({ target }) => /^(?:pagefind|cborg)$/.test(target)),
    );
    const scripts = filesUnder('scripts', /\.(ts|mjs)$/);
    expect([...importing, ...scripts.filter((file) => file.text.includes("from 'pagefind'"))]).toEqual([]);
    expect(knowing([...outside, ...scripts])).toEqual([]);
  });

  test('is known by its signs', () => {
    const planted = [`'x.pf_meta'`, `'pagefind-entry.json'`, `ask('preload')`, `{ basePath: x }`];
    expect(planted.filter((text) => knowing([{ path: 'x', text }]).length === 0)).toEqual([]);
    expect(knowing([{ path: 'x', text: '/** pagefind-entry.json */\nconst a = 1;' }])).toEqual([]);
    expect(knowing(inRoom)).toContain('src/search/pagefind/names.ts');
  });
});

test('what a browser loads of the search needs no disk, no graph and no record', () => {
  const entries = ['client/index.ts', 'client/worker.ts', 'contract/page.ts'].map((name) => ROOM + name);
  const loaded = new Set(entries.flatMap((path) => [...loadedWith(path)]));
  // The worker is reached from the page as well: the reader of imports sees through `?worker&url`.
  expect([...loadedWith(`${ROOM}client/index.ts`)]).toContain(`${ROOM}client/engine.ts`);
  expect(
    [...loaded].filter((path) =>
      /^node:|^src\/(?:graph|site|document|schemas|kinds)\/|\/records\//.test(path),
    ),
  ).toEqual([]);
});

test('no file of the search imports itself by way of others, types included', () => {
  expect(circlesOf(inRoom)).toEqual([]);
});

test('the journey of a query in docs/ARCHITECTURE.md goes through at most twenty-one files, all of them real', () => {
  const paper = readFileSync(join(ROOT, 'docs/ARCHITECTURE.md'), 'utf8');
  const journey = /\nIn the page, to the worker: [\s\S]*?\n\n(?=Twenty-one files)/.exec(paper)?.[0] ?? '';
  const hops = [...journey.matchAll(/`(search\/[\w/.-]+)`/g)].map(([, path = '']) => `src/${path}`);
  const loaded = loadedWith(`${ROOM}client/index.ts`);
  expect(hops.filter((path) => !loaded.has(path))).toEqual([]);
  expect(new Set(hops).size).toBe(hops.length);
  expect(hops).toHaveLength(21);
});
