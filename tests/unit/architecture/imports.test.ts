/** Who may import whom: the table of docs/ARCHITECTURE.md, held to. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesUnder, importsOf, ROOT, type SourceFile } from './source-files.ts';

interface Room {
  /** Rooms of `src/` that it may import. */
  rooms: readonly string[];
  /** Rooms of which it may import the types only. */
  types?: readonly string[];
  /** Single files of other rooms. */
  files?: readonly string[];
  packages: readonly RegExp[];
}

const MARKDOWN = [
  /^(unified|remark-(parse|gfm|mdx)|unist-util-visit|hastscript|hast-util-to-html)$/,
  /^(mdast|hast|mdast-util-mdx-jsx|vfile-message)$/,
];

/** What may be known of kinds without any entry: names, schemas, and the registry of types. */
const KIND_NAMES = 'kinds:schema';

const ROOMS: Readonly<Record<string, Room>> = {
  text: { rooms: [], packages: [/^fastest-levenshtein$/] },
  site: { rooms: [KIND_NAMES], packages: [/^node:crypto$/] },
  schemas: { rooms: ['text'], types: [KIND_NAMES], packages: [/^zod$/] },
  // Nearest words need a distance; anchors and digests need SHA-256.
  document: { rooms: ['text'], packages: [...MARKDOWN, /^fastest-levenshtein$/, /^node:crypto$/] },
  entries: {
    rooms: [KIND_NAMES, 'schemas', 'document', 'text'],
    packages: [/^yaml$/, /^saxes$/, /^zod(\/v4\/core)?$/, /^node:(fs|path|crypto|v8|url|zlib)$/],
  },
  // What has been published, beside what entries say today.
  ledger: {
    rooms: [KIND_NAMES, 'entries', 'document', 'schemas', 'verifier', 'text'],
    packages: [/^node:crypto$/],
  },
  graph: {
    rooms: [KIND_NAMES, 'kinds:node', 'entries', 'ledger', 'document', 'schemas', 'site', 'text'],
    packages: [],
  },
  'kinds:schema': { rooms: ['schemas', 'text'], packages: [/^zod$/] },
  'kinds:node': {
    rooms: [KIND_NAMES, 'graph', 'entries', 'document', 'site', 'text'],
    types: ['schemas'],
    files: ['src/schemas/lists.ts'],
    packages: [],
  },
  // French words for a kind: what a page and an export must say alike.
  'kinds:words': {
    rooms: [KIND_NAMES, 'document', 'site', 'text'],
    types: ['graph', 'kinds:node', 'schemas'],
    files: ['src/schemas/lists.ts'],
    packages: [],
  },
  'kinds:published': {
    rooms: [KIND_NAMES, 'kinds:words', 'exports', 'search', 'views', 'document', 'site', 'text'],
    types: ['graph', 'kinds:node', 'schemas'],
    packages: [/^schema-dts$/],
  },
  // What a page shows of nodes: how many, in which columns, under which names.
  views: {
    rooms: [KIND_NAMES, 'kinds:words', 'graph', 'document', 'schemas', 'site', 'text'],
    types: ['kinds:node'],
    packages: [],
  },
  // Runs in the browser and in the tests: neither page, nor network, nor graph.
  verifier: { rooms: ['document', 'text'], packages: [] },
  // How the site's own pages are compiled: judged by the one reader, shown as communiqués are.
  mdx: {
    rooms: ['entries', 'document', 'site', 'text'],
    packages: [...MARKDOWN, /^@astrojs\/markdown-remark$/, /^vite$/, /^node:path$/],
  },
  // Documents received → drafts and proposals: pure but for the libraries that read formats.
  import: {
    rooms: [KIND_NAMES, 'entries', 'document', 'text'],
    packages: [/^unpdf(\/pdfjs)?$/, /^(mammoth|fflate|saxes|rehype-parse|unified|hast)$/, /^node:crypto$/],
  },
  // YAML changed by splicing, never printed again; values in, text out.
  editing: {
    rooms: [KIND_NAMES, 'kinds:schema', 'entries', 'document', 'schemas', 'site', 'text'],
    packages: [/^yaml$/, /^zod$/, /^node:util$/],
  },
  // The editors' workshop: pure readers of what words prove, a desk, and the thin server and page around it.
  atelier: {
    rooms: [
      KIND_NAMES,
      'editing',
      'import',
      'graph',
      'ledger',
      'entries',
      'document',
      'schemas',
      'site',
      'text',
    ],
    files: ['src/client/elements.ts', 'src/client/cite/today.ts'],
    packages: [/^zod$/, /^astro$/, /^node:(fs|path|os|crypto|child_process|http|net|util)$/],
  },
  exports: {
    rooms: [KIND_NAMES, 'kinds:words', 'kinds:published', 'views', 'verifier', 'document', 'text', 'site'],
    types: ['graph', 'kinds:node', 'schemas', 'search', 'client'],
    packages: [/^feed$/, /^csv-stringify\/sync$/, /^schema-dts$/, /^node:crypto$/],
  },
  // Its sub-folders have laws of their own: search.test.ts.
  search: {
    rooms: [KIND_NAMES, 'kinds:published', 'document', 'text', 'site'],
    types: ['graph', 'kinds:node'],
    files: ['src/client/elements.ts'],
    packages: [/^fastest-levenshtein$/, /^(pagefind|cborg|vite)$/, /^node:(fs|path|crypto|zlib)$/],
  },
  components: {
    rooms: [
      KIND_NAMES,
      'kinds:words',
      'kinds:components',
      'views',
      'document',
      'text',
      'site',
      'exports',
      'search',
      'styles',
    ],
    types: ['graph', 'kinds:node', 'schemas'],
    // The order of the levels is said in one place.
    files: ['src/schemas/levels.ts'],
    packages: [],
  },
  'kinds:components': {
    rooms: [
      KIND_NAMES,
      'kinds:words',
      'components',
      'views',
      'document',
      'text',
      'site',
      'exports',
      'search',
      'styles',
    ],
    types: ['graph', 'kinds:node', 'schemas'],
    files: ['src/schemas/levels.ts'],
    packages: [],
  },
  // The one script of every page belongs to the frame.
  layouts: {
    rooms: ['components', 'document', 'text', 'site', 'exports', 'views', 'styles'],
    types: [KIND_NAMES, 'graph', 'schemas'],
    files: ['src/client/shortcut.ts'],
    packages: [],
  },
  pages: {
    rooms: [
      KIND_NAMES,
      'kinds:components',
      'components',
      'layouts',
      'exports',
      'views',
      'text',
      'site',
      'client',
      'search',
      'styles',
    ],
    types: ['graph', 'kinds:node', 'verifier'],
    files: ['src/content.graph.ts', 'src/content.pages.ts', 'src/content.files.ts', 'src/content.images.ts'],
    packages: [/^astro$/],
  },
  client: { rooms: ['text', 'verifier'], packages: [] },
};

/** The layers of a kind, by the names of its files; `index.ts` and its like gather the layer that bears their name. */
const LAYERS: readonly (readonly [RegExp, string])[] = [
  [/\.astro$/, 'kinds:components'],
  [/^(registry|names|index|sections)\.ts$|\/(.+\.)?schema\.ts$/, 'kinds:schema'],
  [/^nodes\.ts$|\/(.+\.)?node\.ts$/, 'kinds:node'],
  [/(^|\/)published\.ts$|\/(record|json-ld|card|search)\.ts$/, 'kinds:published'],
  [/^[^/]+\/[^/]+\.ts$/, 'kinds:words'],
];

const roomOf = (path: string): string => {
  const [, room = '', ...rest] = path.split('/');
  if (room !== 'kinds') return room;
  return LAYERS.find(([names]) => names.test(rest.join('/')))?.[1] ?? 'kinds';
};
/** The folder of a room in `src/`. */
const folderOf = (room: string): string => room.split(':')[0] ?? '';

/** What a file imports that its room forbids, one line each. */
function forbidden(file: SourceFile): string[] {
  const name = roomOf(file.path);
  const room = ROOMS[name];
  if (room === undefined) return [`${file.path} is in no room`];
  return importsOf(file).flatMap(({ target, isTypeOnly }) => {
    if (!target.startsWith('src/'))
      return room.packages.some((known) => known.test(target)) ? [] : [`${file.path} imports ${target}`];
    const other = roomOf(target);
    const isAllowed =
      other === name ||
      room.rooms.includes(other) ||
      (isTypeOnly && room.types?.includes(other)) ||
      room.files?.includes(target);
    return isAllowed ? [] : [`${file.path} imports ${target}${isTypeOnly ? ' (types)' : ''}`];
  });
}

const all = filesUnder('src', /\.(ts|astro)$/).filter(({ path }) => path.split('/').length > 2);

describe('imports go one way', () => {
  test('every room is known, and none is empty', () => {
    const found = [...new Set(all.map(({ path }) => roomOf(path)))].sort();
    expect(found).toEqual(Object.keys(ROOMS).sort());
  });

  test('every room is described in docs/ARCHITECTURE.md', () => {
    const table = readFileSync(join(ROOT, 'docs/ARCHITECTURE.md'), 'utf8');
    for (const room of Object.keys(ROOMS)) expect(table).toContain(`\`src/${folderOf(room)}/\``);
  });

  test.each(Object.keys(ROOMS))('src/%s/ imports what it may', (room) => {
    expect(all.filter(({ path }) => roomOf(path) === room).flatMap(forbidden)).toEqual([]);
  });

  test('nothing in src/ imports a script or a test, and only pages import Astro’s own', () => {
    const wrong = filesUnder('src', /\.(ts|astro)$/).flatMap((file) =>
      importsOf(file).flatMap(({ target }) =>
        /^(scripts|tests)\//.test(target) ? [`${file.path} imports ${target}`] : [],
      ),
    );
    expect(wrong).toEqual([]);
    const astro = filesUnder('src', /\.ts$/).filter((file) =>
      importsOf(file).some(({ target }) => /^astro[:/]/.test(target)),
    );
    // Images are reduced by Astro's service, for pages alone.
    expect(astro.map(({ path }) => path).sort()).toEqual(['src/content.images.ts']);
  });

  test('pages are imported by nobody', () => {
    const wrong = filesUnder('src', /\.(ts|astro)$/).flatMap((file) =>
      importsOf(file).flatMap(({ target }) =>
        target.startsWith('src/pages/') ? [`${file.path} imports ${target}`] : [],
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('relative imports name a file with its ending', () => {
    const wrong = all.flatMap((file) =>
      importsOf(file).flatMap(({ target }) =>
        target.startsWith('src/') && !/\.(ts|astro|css|json|woff2\?url|ts\?worker&url)$/.test(target)
          ? [`${file.path} imports ${target}`]
          : [],
      ),
    );
    expect(wrong).toEqual([]);
  });
});

test('the graph reads no disk: it is given what was read', () => {
  const readers = /^src\/entries\/(?:folder|content-folder|raw-files|root-file|cache|disk-cache)\.ts$/;
  const wrong = (files: readonly SourceFile[]) =>
    files.flatMap((file) =>
      importsOf(file)
        .filter(({ target, isTypeOnly }) => !isTypeOnly && readers.test(target))
        .map(({ target }) => `${file.path} imports ${target}`),
    );
  expect(wrong(all.filter(({ path }) => ['graph', 'kinds:node'].includes(roomOf(path))))).toEqual([]);
  const planted = { path: 'src/graph/new.ts', text: `import { readContent } from '#entries/folder.ts';` };
  expect(wrong([planted])).toEqual(['src/graph/new.ts imports src/entries/folder.ts']);
});

test('the page of the workshop runs in a browser: of the rest of the house it knows types alone', () => {
  const values = all
    .filter(({ path }) => path.startsWith('src/atelier/client/'))
    .flatMap((file) => importsOf(file).filter(({ isTypeOnly }) => !isTypeOnly))
    .map(({ target }) => target);
  expect(values.length).toBeGreaterThan(10);
  const own = /^src\/(?:atelier\/(?:client\/|protocol\.ts$)|client\/(?:elements|cite\/today)\.ts$)/;
  expect(values.filter((target) => !own.test(target))).toEqual([]);
});

test('nothing but its own command knows the workshop', () => {
  const knowing = filesUnder('src', /\.(ts|astro)$/)
    .filter(({ path }) => !path.startsWith('src/atelier/'))
    .filter((file) => importsOf(file).some(({ target }) => target.startsWith('src/atelier/')));
  expect(knowing.map(({ path }) => path)).toEqual([]);
});

test('an import of another room names it from the root of the house, so that a file can move', () => {
  const climbing = (file: SourceFile) =>
    /\bfrom\s+['"]\.\.?\//.test(file.text)
      ? [...file.text.matchAll(/\bfrom\s+['"](\.\.?\/[^'"]+)['"]/g)]
          .map(([, wanted = '']) => join(file.path, '..', wanted))
          .filter((target) => roomOf(target) in ROOMS)
          .filter((target) => folderOf(roomOf(target)) !== folderOf(roomOf(file.path)))
          .map((target) => `${file.path} climbs to ${target}`)
      : [];
  expect(all.flatMap(climbing)).toEqual([]);
  const planted = { path: 'src/graph/a/b.ts', text: `import { x } from '../../text/day/day.ts';` };
  expect(climbing(planted)).toEqual(['src/graph/a/b.ts climbs to src/text/day/day.ts']);
});

describe('the reader of imports', () => {
  const planted = (path: string, text: string) => forbidden({ path, text });

  test('reports a planted wrong import, however it is written', () => {
    expect(planted('src/text/new.ts', `import { LEVELS } from '../schemas/levels.ts';`)).toEqual([
      'src/text/new.ts imports src/schemas/levels.ts',
    ]);
    expect(planted('src/client/new.ts', `import {\n  a,\n  b,\n} from '../graph/build.ts';`)).toEqual([
      'src/client/new.ts imports src/graph/build.ts',
    ]);
    expect(planted('src/graph/new.ts', `export * from "astro:content";`)).toEqual([
      'src/graph/new.ts imports astro:content',
    ]);
    expect(planted('src/site/new.ts', `const a = await import('../graph/build.ts');`)).toEqual([
      'src/site/new.ts imports src/graph/build.ts',
    ]);
    expect(planted('src/document/new.ts', `import '../pages/index.astro';`)).toEqual([
      'src/document/new.ts imports src/pages/index.astro',
    ]);
    expect(
      planted('src/components/new.astro', `---\nimport { buildGraph } from '../graph/build.ts';\n---`),
    ).toEqual(['src/components/new.astro imports src/graph/build.ts']);
  });

  test('lets types through where only types may', () => {
    expect(planted('src/exports/new.ts', `import type { Graph } from '#graph/graph.ts';`)).toEqual([]);
    expect(planted('src/exports/new.ts', `import { graph } from '#graph/graph.ts';`)).toEqual([
      'src/exports/new.ts imports src/graph/graph.ts',
    ]);
  });
});
