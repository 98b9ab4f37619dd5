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
  test('reads no clock and throws no dice; a browser alone tells the day of a reading, and names what an editor types', () => {
    expect(naming(code, CLOCK)).toEqual(['src/atelier/client/typed.ts', 'src/client/cite/today.ts']);
  });

  test('reads the environment in two places', () => {
    expect(naming(code, ENVIRONMENT)).toEqual(['src/content.root.ts', 'src/site/urls.ts']);
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
  'src/styles/threads.css': 'the one drawing of the site',
  'src/atelier/client/main.ts': 'the state of a page, and every gesture that changes it',
  'src/import/readers/html.ts': 'one walk of a tree, with what it carries',
  'src/import/readers/odt-blocks.ts': 'one walk of a tree, with what it carries',
  'src/import/readers/pdf/glyphs.ts': 'the machine of a page: its state and its operators',
  'src/import/readers/pdf/untagged.ts': 'one assembly, from zones to blocks',
};
const LIMIT = 150;

test('files hold at most 150 lines, but for a list of reasons', () => {
  const files = filesUnder('src', /\.(ts|astro|css)$/);
  const long = files.filter(({ text }) => text.split('\n').length - 1 > LIMIT).map(({ path }) => path);
  expect(long.filter((path) => LONG[path] === undefined)).toEqual([]);
  // A file that has become short again leaves the list.
  expect(Object.keys(LONG).filter((path) => !long.includes(path))).toEqual([]);
});
