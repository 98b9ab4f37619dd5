/** Each word is in the file where a browser looks for it, whatever letters it begins by, and whatever pairs there are. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { fromColumns } from '#search/pagefind/columns.ts';
import { PagefindChanged, unpacked, type Word } from '#search/pagefind/format.ts';
import { filesOf, ranksFor } from '#search/pagefind/list.ts';
import { WORDS_FOLDER } from '#search/pagefind/names.ts';
import { writeWords } from '#search/pagefind/word-files.ts';

/** Words that come late; a browser puts signs of two halves before U+E000. */
const LATE = ['zzzz', 'µg', 'øresund', 'ʻuvea', 'β', '\u{E000}', 'ﬁche', '\u{1D400}'];
const WORDS = ['10', 'ab', 'ab\u{E000}', 'ab\u{1D400}', 'ac', 'commune', 'conseil', 'zzaq', 'zzaq\u{E000}'];

/** A word of hundreds of pages, at one place of each. */
const word = (text: string, place: number): Word => [
  text,
  Array.from({ length: 800 }, (_, rank) => [rank === 0 ? 0 : 1, [-25, place], []] as const),
  [],
];

function written(words: readonly string[], heavy?: number) {
  const folder = mkdtempSync(join(tmpdir(), 'aufil-mots-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, WORDS_FOLDER));
  const list = writeWords(folder, [...words].sort().map(word), heavy);
  const files = list.starts.map((_, rank) => filesOf(list, rank));
  const held = (file: string) => [...fromColumns(unpacked(readFileSync(join(folder, file)))).keys()];
  return { list, files: files.map(({ file }) => held(file)) };
}

test.each([
  ['no pairs', undefined],
  ['pairs of all of them', 1_000],
] as const)('with %s, each word is found, and the files are in order', (_, heavy) => {
  const { list, files } = written([...WORDS, ...LATE], heavy);
  const all = files.flat();
  expect(all.some((one) => /^zzz.+zzz/.test(one))).toBe(heavy !== undefined);
  expect(all).toEqual([...all].sort());
  expect(all).toEqual(expect.arrayContaining([...WORDS, ...LATE]));
  expect(files.length).toBeGreaterThan(5);
  files.forEach((held, rank) => {
    for (const one of held) expect([one, ranksFor(list, one, true)]).toEqual([one, [rank]]);
  });
});

test('no word stops the build', () => {
  expect(() => written([])).toThrow(PagefindChanged);
});
