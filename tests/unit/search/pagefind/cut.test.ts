/** Where the files of words end: told by the words, so that one more word moves no others. */
import { expect, test } from 'vitest';
import { cutAnew as cutting } from '#search/pagefind/cut.ts';
import type { Word } from '#search/pagefind/format.ts';

const word = (text: string, places = 60): Word => [
  text,
  [[0, Array.from({ length: places }, () => 7), []]],
  [],
];
const LETTERS = 'a b c d e f g h i j'.split(' ');
/** A thousand stems of three words each. */
const WORDS = LETTERS.flatMap((a) =>
  LETTERS.flatMap((b) => LETTERS.flatMap((c) => ['', 'a', 'b'].map((end) => word(`${a}${b}${c}${a}${end}`)))),
);
const cutAnew = (...of: Parameters<typeof cutting>) => [...cutting(...of)];
const named = (files: readonly Word[][]) => files.map((file) => JSON.stringify(file));

test('every word stands once, in order', () => {
  expect(cutAnew(WORDS, () => false).flat()).toEqual(WORDS);
  expect(cutAnew([], () => false)).toEqual([]);
});

test('words that begin alike stand together', () => {
  for (const file of cutAnew(WORDS, () => false))
    for (const stem of new Set(file.map(([text]) => text.slice(0, 4))))
      expect(file.filter(([text]) => text.startsWith(stem))).toHaveLength(3);
});

test('one more word changes three files at most, wherever it stands', () => {
  const before = new Set(named(cutAnew(WORDS, () => false)));
  expect(before.size).toBeGreaterThan(20);
  for (const at of [0, 1, 700, 1500, 2999]) {
    const more = word(`${WORDS[at]?.[0] ?? ''}0`, 200);
    const words = [...WORDS, more].sort(([a], [b]) => (a < b ? -1 : 1));
    const changed = named(cutAnew(words, () => false)).filter((file) => !before.has(file));
    expect([at, changed.length > 0, changed.length <= 3]).toEqual([at, true, true]);
  }
});

test('a word that is never looked for by its beginning may leave those that begin so', () => {
  const heavy = [word('zzaq', 6000), word('zzab', 6000)];
  expect(cutAnew(heavy, () => true)).toHaveLength(2);
  const alike = [word('zzaaq', 6000), word('zzaab', 6000)];
  expect([cutAnew(alike, () => true).length, cutAnew(alike, () => false).length]).toEqual([2, 1]);
});
