/** What is written in the place of Astro: where each file goes, in what order, and what is refused. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import writePages, { fileAt, inOrder } from '../../../scripts/lib/write-pages.ts';

const page = (pathname: string, component = `src/pages${pathname}.astro`) => ({
  pathname,
  route: { type: 'page' as const, component },
});
const endpoint = (pathname: string, component = `src/pages${pathname}.ts`) => ({
  pathname,
  route: { type: 'endpoint' as const, component },
});

test('a page has a folder, what is not a page has its own name', () => {
  expect([page('/'), page('/a/b'), page('/a/b/'), page('/404'), page('/404/')].map(fileAt)).toEqual([
    'index.html',
    'a/b/index.html',
    'a/b/index.html',
    '404.html',
    '404.html',
  ]);
  expect(fileAt(endpoint('/a/flux.xml'))).toBe('a/flux.xml');
});

test('what tells of other files comes once they are written', () => {
  const catalogue = endpoint('/donnees/v1/catalogue.jsonld');
  const file = endpoint('/donnees/v1/tout.jsonl', 'src/pages/donnees/v1/[file].ts');
  expect(inOrder([catalogue, file, page('/z')])).toEqual([file, page('/z'), catalogue]);
});

test('two pages of one address are refused, and both are named', () => {
  expect(() => inOrder([page('/a', 'src/pages/a.astro'), page('/a/', 'src/pages/[id].astro')])).toThrow(
    'src/pages/[id].astro and src/pages/a.astro both make a/index.html',
  );
});

describe('in a build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** Has the integration build these pages. Gives the addresses that were asked for, and those that Astro is left with. */
  async function built(
    paths: readonly ReturnType<typeof page | typeof endpoint>[],
    answer: (path: string) => Response,
  ): Promise<{ asked: string[]; left: unknown[] }> {
    const asked: string[] = [];
    const { hooks } = writePages();
    const config = {
      site: 'https://exemple.fr/ailleurs',
      base: '/sous',
      outDir: pathToFileURL(`${folder}/`),
    };
    await hooks['astro:config:done']?.({ config } as never);
    let left: unknown[] = [];
    const setPrerenderer = async (make: (astro: unknown) => { getStaticPaths: () => Promise<unknown[]> }) => {
      const made = make({
        getStaticPaths: () => Promise.resolve(paths),
        render: ({ url }: Request) => {
          asked.push(url);
          return Promise.resolve(answer(new URL(url).pathname));
        },
      });
      left = await made.getStaticPaths();
    };
    let done: Promise<unknown> = Promise.resolve();
    await hooks['astro:build:start']?.({
      setPrerenderer: (make: never) => (done = setPrerenderer(make)),
    } as never);
    await done;
    return { asked, left };
  }

  test('each page is asked for at its own address, and written as it answers', async () => {
    const { asked, left } = await built(
      [page('/'), page('/été'), endpoint('/a/b.txt'), page('/404')],
      (path) => new Response(`« ${path} »`, { status: path.includes('404') ? 404 : 200 }),
    );
    expect(left).toEqual([]);
    expect(asked).toEqual([
      'https://exemple.fr/sous/',
      'https://exemple.fr/sous/%C3%A9t%C3%A9/',
      'https://exemple.fr/sous/a/b.txt',
      'https://exemple.fr/sous/404/',
    ]);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    expect(files.map(({ name, parentPath }) => join(parentPath, name)).sort()).toEqual(
      ['404.html', 'a/b.txt', 'index.html', 'été/index.html'].map((name) => join(folder, name)),
    );
    expect(readFileSync(join(folder, 'a/b.txt'), 'utf8')).toBe('« /sous/a/b.txt »');
  });

  test.each([
    ['fails', 500],
    ['leads elsewhere', 301],
  ])('a page that %s stops the build, and is named', async (_what, status) => {
    await expect(built([page('/a')], () => new Response('-', { status }))).rejects.toThrow(
      `a/index.html: the page answers ${status}`,
    );
  });
});
