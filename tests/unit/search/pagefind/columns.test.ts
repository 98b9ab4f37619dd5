/** Words in columns, and the list, come back as Pagefind writes them. */
import { decode } from 'cborg';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cborOf } from '#search/pagefind/cbor.ts';
import { fromColumns, type WordRow } from '#search/pagefind/columns.ts';
import { lengthSign, metaOf, filesOf } from '#search/pagefind/list.ts';
import { toColumns } from '#search/pagefind/to-columns.ts';

const whole = fc.integer({ min: -300, max: 3_000_000 });
const posting = fc.tuple(fc.nat({ max: 100_000 }), fc.array(whole), fc.array(whole));
const usual = fc.tuple(
  fc.nat({ max: 300 }),
  fc.array(fc.nat({ max: 500 })).map((places) => [-25, ...places]),
  fc.constant([]),
);
const row = fc.tuple(fc.stringMatching(/^[a-z0-9]+$/), fc.array(fc.oneof(posting, usual)), fc.constant([]));

test('columns give back the words, whatever their places', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (rows) => {
      expect(fromColumns(toColumns(rows as WordRow[]))).toEqual(rows);
    }),
    { seed: 1 },
  );
});

test('columns without places give as many, of the same weights, each once, and no two words at one place', () => {
  const titled: WordRow = [
    'emploi',
    [
      [3, [-25, 4, 5, -169, 0, 2], [-1, 0]],
      [1, [-25, 9], []],
    ],
    [],
  ];
  const other: WordRow = ['ville', [[0, [-25, 4, 5, 6], []]], []];
  const rows = fromColumns(toColumns([titled, other], false));
  const shape = (list: readonly number[]) => list.map((place) => (place < 0 ? place : '·'));
  expect(
    rows.map(([word, pages]) => [word, pages.map(([at, places, titles]) => [at, shape(places), titles])]),
  ).toEqual(
    [titled, other].map(([word, pages]) => [
      word,
      pages.map(([at, places, titles]) => [at, shape(places), titles]),
    ]),
  );
  const placesOf = ([, pages]: WordRow) => {
    const [, places = []] = pages[0] ?? [];
    let at = 0;
    return places.flatMap((step) => (step < 0 ? [] : [(at += step)]));
  };
  const all = rows.flatMap(placesOf);
  expect(new Set(all).size).toBe(all.length);
});

test('what is written as CBOR is read so', () => {
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.array(tie('tree'), { maxLength: 40 })),
  }));
  fc.assert(
    fc.property(tree, (data) => {
      expect(decode(cborOf(data as never))).toEqual(data);
    }),
    { seed: 1 },
  );
  const large = Array.from({ length: 70_000 }, (_, at) => at * 7);
  expect(decode(cborOf(large))).toEqual(large);
});

describe('the list', () => {
  const file = {
    lengths: 'agu',
    starts: ['10', 'acce', 'b'],
    names: 'aaaaabbbbbccccc',
    lights: '010',
    rest: [[], [], ['title']],
  };

  test('names pages by their numbers, and ends each file of words before the next begins', () => {
    expect(metaOf(file)).toEqual([
      '1.5.2',
      [
        ['0', 1],
        ['1', 8],
        ['2', 1024],
      ],
      [
        ['10', 'accd\uFFFF', '0'],
        ['acce', 'a\uFFFF', '1'],
        ['b', '\uFFFF', '2'],
      ],
      ...file.rest,
    ]);
    expect([0, 1, 2].map((rank) => filesOf(file, rank))).toEqual([
      { file: 'index/aaaaa.pf_index', light: 'index/aaaaa.pf_index' },
      { file: 'index/bbbbb.pf_index', light: 'index/bbbbb-.pf_index' },
      { file: 'index/ccccc.pf_index', light: 'index/ccccc.pf_index' },
    ]);
  });

  test('keeps lengths by halves of an octave', () => {
    expect([0, 1, 8, 9, 1000].map(lengthSign)).toEqual(['a', 'a', 'g', 'g', 'u']);
  });
});
