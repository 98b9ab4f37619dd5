/** The journeys of docs/ARCHITECTURE.md go through real files, each joined to those before it, and grow no longer. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf, ROOT } from './source-files.ts';

const paper = readFileSync(join(ROOT, 'docs/ARCHITECTURE.md'), 'utf8');

/** The files that a section names after the arrows' words, from the root, each once; and the number that it gives. */
function journey(title: string): string[] {
  const [, section = ''] = paper.split(`\n## ${title}\n`);
  const [own = ''] = section.split('\n## ');
  const legs = own.split('\n').filter((line) => /^(?:Read|Proven|Linked|Shown|Judged|Said): /.test(line));
  return legs
    .flatMap((line) => [...line.matchAll(/`([\w/.[\]-]+\.(?:ts|astro))`/g)].map(([, path = '']) => path))
    .map((path) => (path.startsWith('scripts/') ? path : `src/${path}`));
}

/** Files that neither import nor are imported by any other of the journey. */
function lonely(files: readonly string[]): string[] {
  const imports = new Map(
    files.map((path) => [
      path,
      importsOf({ path, text: readFileSync(join(ROOT, path), 'utf8') }).map(({ target }) => target),
    ]),
  );
  return files.filter(
    (path) =>
      !files.some(
        (other) =>
          other !== path && (imports.get(other)?.includes(path) || imports.get(path)?.includes(other)),
      ),
  );
}

const READ = journey('From a quotation to its page').filter((path) => path.startsWith('src/entries/'));

describe.each([
  ['From a quotation to its page', [] as string[], 14, 'Fourteen'],
  ['From a wrong date to its message', READ, 10, 'Ten'],
])('%s', (title, before, most, inWords) => {
  const files = [...before, ...journey(title)];

  test(`takes at most ${most} files, as it says, all of them there and each once`, () => {
    expect(files.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    expect(new Set(files).size).toBe(files.length);
    expect(files).toHaveLength(most);
    expect(paper.split(`\n## ${title}\n`)[1]?.split('\n## ')[0]).toContain(`${inWords} files`);
  });

  test('goes through no file that the others do not know', () => {
    expect(lonely(files)).toEqual([]);
  });
});

test('a file that has nothing to do with a journey is seen', () => {
  expect(lonely([...READ, 'src/text/letters.ts', 'src/site/crumbs.ts'])).toContain('src/site/crumbs.ts');
});
