/** The code of pages is run again as long as nothing that makes it, nor any byte of it, is another. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildPages } from '../../../scripts/lib/build-pages.ts';
import { KeptCode } from '../../../scripts/lib/kept-code/index.ts';

const FRAME = {
  origin: 'https://exemple.fr',
  base: '/',
  sheets: [['une page', { styles: [{}] }]] as const,
  parts: [],
};

/** What Astro bundles, as far as a page goes. */
const ENTRY = `let sheets, options;
export const app = {
  manifest: { routes: [], pageMap: new Map([['une', () => import('./chunks/une.mjs')]]) },
  setInternals: ({ pagesByKeys }) => { sheets = pagesByKeys; },
  setOptions: (given) => { options = given; },
  render: () => Promise.resolve(new Response([...sheets.keys()].join() + options.settings.scripts.length)),
};`;

let root: string;
let content: string;

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const code = () => new KeptCode(root, content);
const kept = () => join(root, 'node_modules/.cache/pages');

/** Keeps what Astro would leave. @param meanwhile what somebody does while it bundles */
function keep(meanwhile?: () => void): string | undefined {
  const begun = code();
  meanwhile?.();
  write('made/.prerender/prerender-entry.Ab_1-c.mjs', ENTRY);
  write('made/.prerender/chunks/une.mjs', 'export const page = 1;');
  write('made/_astro/une.js', 'un script');
  return begun.keep(join(root, 'made'), FRAME);
}

beforeEach(() => {
  vi.stubEnv('PAGES_CACHE', undefined);
  root = mkdtempSync(join(tmpdir(), 'code-'));
  content = join(root, 'content');
  write('src/pages/index.astro', 'une page');
  write('scripts/lib/lean-markup.mjs', 'un module');
  write('public/favicon.svg', '<svg/>');
  write('content/pages/a-propos.mdx', 'Des mots.');
  write('package-lock.json', '{}');
  write('ailleurs.svg', '<svg/>');
  symlinkSync('../ailleurs.svg', join(root, 'public/lien.svg'));
  write('autres/une.ts', 'un module');
  symlinkSync('../autres', join(root, 'src/autres'));
  symlinkSync('.', join(root, 'src/autour'));
  symlinkSync('soi', join(root, 'src/soi'));
  keep();
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

test('what was kept renders its pages, with the files of the site that go with them', async () => {
  const found = await code().found();
  const response = await found?.renderer.render(new Request('https://exemple.fr/'), {
    routeData: {} as never,
  });
  const text = response instanceof Response ? await response.text() : undefined;
  expect([
    text,
    found?.frame,
    found?.files.map(([path, bytes]) => `${path}: ${new TextDecoder().decode(bytes)}`),
  ]).toEqual(['une page0', FRAME, ['_astro/une.js: un script']]);
  expect(await found?.renderer.getStaticPaths()).toEqual([]);
});

test.each([
  ['a source', () => write('src/pages/index.astro', 'une autre page')],
  ['a source more', () => write('src/pages/plus.astro', '')],
  ['what transforms sources', () => write('scripts/lib/lean-markup.mjs', 'un autre')],
  ['a public file', () => write('public/favicon.svg', '<svg></svg>')],
  ['what a link leads to', () => write('ailleurs.svg', '<svg></svg>')],
  ['a file of a folder that a link leads to', () => write('autres/une.ts', 'un autre module')],
  ['a page of the site', () => write('content/pages/a-propos.mdx', 'D’autres mots.')],
  ['a package', () => write('package-lock.json', '{ }')],
  ['what npm has installed', () => write('node_modules/.package-lock.json', '{}')],
  ['the configuration', () => write('astro.config.mjs', 'export default {}')],
  ['the address of the site', () => vi.stubEnv('SITE_URL', 'https://autre.fr')],
  ['a variable of Vite', () => vi.stubEnv('VITE_MOT', 'un')],
])('%s is another: the code is made again', async (_, change) => {
  change();
  expect(await code().found()).toBeUndefined();
});

test('a page is another before its code is kept: nobody knows which was bundled, and none is kept', async () => {
  rmSync(kept(), { recursive: true });
  const withdrawn = () => write('content/pages/a-propos.mdx', 'D’autres mots.');
  expect(keep(withdrawn)).toBeUndefined();
  expect(await code().found()).toBeUndefined();
  write('content/pages/a-propos.mdx', 'Des mots.');
  expect(await code().found()).toBeUndefined();
});

test('what bundles writes in the environment: the code is kept', async () => {
  rmSync(kept(), { recursive: true });
  vi.stubEnv('VITE_MOT', undefined);
  keep(() => vi.stubEnv('VITE_MOT', 'un'));
  vi.stubEnv('VITE_MOT', undefined);
  expect(await code().found()).toBeDefined();
});

test('where nothing can be kept, the build is told why, and goes on', async () => {
  rmSync(kept(), { recursive: true });
  writeFileSync(kept(), 'un fichier');
  expect(keep()).toContain('ENOTDIR');
  expect(await code().found()).toBeUndefined();
});

test('tests have a place of their own: nothing of the editor’s goes', () => {
  const before = readdirSync(kept());
  vi.stubEnv('PAGES_CACHE', 'pages-essais');
  write('src/pages/index.astro', 'une autre page');
  keep();
  expect([readdirSync(kept()), readdirSync(join(root, 'node_modules/.cache/pages-essais')).length]).toEqual([
    before,
    1,
  ]);
});

test('a code that cannot make its first page is bundled again, before anything is written', async () => {
  const route =
    "{ routeData: { prerender: true, type: 'page', pathname: '/', segments: [[]], component: 'une' } }";
  const asksMore = ENTRY.replace('routes: []', `routes: [${route}]`).replace(
    'render: () =>',
    'render: () => options.more.than.this ??',
  );
  rmSync(kept(), { recursive: true });
  write('astro.config.mjs', 'throw new Error("bundled again");');
  const begun = code();
  write('made/.prerender/prerender-entry.Ab_1-c.mjs', asksMore);
  begun.keep(join(root, 'made'), FRAME);
  expect(await code().found()).toBeDefined();
  const written: string[] = [];
  const next = { folder: join(root, 'next'), write: (path: string) => void written.push(path) };
  await expect(buildPages(root, content, next)).rejects.toThrow('bundled again');
  expect([written, readdirSync(kept())]).toEqual([[], []]);
});

test('the content is in another folder: the code, which names it, is made again', async () => {
  content = join(root, 'ailleurs');
  write('ailleurs/pages/a-propos.mdx', 'Des mots.');
  expect(await code().found()).toBeUndefined();
});

test('a record of the content is another: the code is not', async () => {
  write('content/themes/une.yaml', 'title: Une');
  expect(await code().found()).toBeDefined();
});

test.each([
  ['is another', (file: string) => writeFileSync(file, `${readFileSync(file, 'utf8')} `)],
  ['is gone', (file: string) => rmSync(file)],
])('a file of what is kept %s: none of it is run, nor kept', async (_, spoil) => {
  for (const path of ['files/_astro/une.js', 'files/.prerender/chunks/une.mjs', 'code.json']) {
    keep();
    const [name = ''] = readdirSync(kept());
    // Of JSON, a space more is nothing: half of it is no JSON.
    if (path === 'code.json') writeFileSync(join(kept(), name, path), '{"frame"');
    else spoil(join(kept(), name, path));
    expect([path, await code().found(), readdirSync(kept())]).toEqual([path, undefined, []]);
  }
});

test('no more than eight are kept, and the last to be run stay', async () => {
  const [first = ''] = readdirSync(kept());
  const age = (name: string, seconds: number) => utimesSync(join(kept(), name, 'run'), seconds, seconds);
  age(first, 1);
  for (let rank = 2; rank <= 8; rank += 1) {
    const before = new Set(readdirSync(kept()));
    write('src/pages/index.astro', `page ${rank}`);
    keep();
    for (const name of readdirSync(kept())) if (!before.has(name)) age(name, rank);
  }
  expect(readdirSync(kept())).toHaveLength(8);
  // The first is run again: the second is then the oldest.
  write('src/pages/index.astro', 'une page');
  expect(await code().found()).toBeDefined();
  write('src/pages/index.astro', 'page 9');
  keep();
  expect([readdirSync(kept()).length, readdirSync(kept()).includes(first)]).toEqual([8, true]);
  write('src/pages/index.astro', 'page 2');
  expect(await code().found()).toBeUndefined();
});

test('what builds that were stopped have left is no code, and goes in its turn', () => {
  mkdirSync(join(kept(), 'abc.1'));
  writeFileSync(join(kept(), 'abc.1', 'run'), '');
  utimesSync(join(kept(), 'abc.1', 'run'), 0, 0);
  for (let rank = 2; rank <= 9; rank += 1) {
    write('src/pages/index.astro', `page ${rank}`);
    keep();
  }
  expect(readdirSync(kept())).not.toContain('abc.1');
});
