/** Words in columns, and the list, come back as Pagefind writes them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromColumns, type Held, type WordRow } from '#search/pagefind/columns.ts';
import { filesOf, lengthSign, ranksFor } from '#search/pagefind/list.ts';
import { toColumns } from '#search/pagefind/to-columns.ts';

const whole = fc.integer({ min: -300, max: 3_000_000 });
const posting = fc.tuple(fc.nat({ max: 100_000 }), fc.array(whole), fc.array(whole));
const usual = fc.tuple(
  fc.nat({ max: 300 }),
  fc.array(fc.nat({ max: 500 })).map((places) => [-25, ...places]),
  fc.constant([]),
);
const row = fc.tuple(fc.stringMatching(/^[a-z0-9]+$/), fc.array(fc.oneof(posting, usual)), fc.constant([]));

/** What Pagefind reads of a word: pages and places are told by steps, and weights before the places that have them. */
function readSlowly([, pages]: WordRow): Held {
  let page = 0;
  const postings = pages.map(([step, all, titles]) => {
    let [weight, place, weights] = [25, 0, 0];
    const places: number[] = [];
    for (const one of all)
      if (one < 0) [weight, place] = [Math.min(255, -one - 1), 0];
      else {
        place += one;
        weights += weight;
        places.push(place);
      }
    return { page: (page += step), weights, places, isTitled: titles.some((one) => one >= 0) };
  });
  return {
    pages: postings.map((one) => one.page),
    weights: postings.map((one) => one.weights),
    titles: postings.map(({ isTitled }) => isTitled),
    places: postings.map(({ places }) => places),
  };
}

const read = (rows: readonly WordRow[], hasPlaces: boolean) => [
  ...fromColumns(toColumns(rows, hasPlaces)).entries(),
];

test('columns give back the words, with their places or without', () => {
  const rows = fc.uniqueArray(row, { minLength: 1, selector: ([word]) => word });
  fc.assert(
    fc.property(rows as fc.Arbitrary<WordRow[]>, (all) => {
      const slowly = all.map((one): [string, Held] => [one[0], readSlowly(one)]);
      expect(read(all, true)).toEqual(slowly);
      expect(read(all, false)).toEqual(slowly.map(([word, held]) => [word, { ...held, places: undefined }]));
    }),
    { seed: 1 },
  );
});

describe('the list', () => {
  const file = {
    lengths: 'agu',
    starts: ['10', 'acce', 'b'],
    names: 'aaaaabbbbbccccc',
    lights: '010',
  };

  test('tells which files hold the words that begin so, and the one where a word would stand', () => {
    const ranks = (stem: string) => [ranksFor(file, stem, false), ranksFor(file, stem, true)];
    expect(ranks('acces')).toEqual([[1], [1]]);
    expect(ranks('a')).toEqual([[0, 1], [0]]);
    expect(ranks('accf')).toEqual([[1], [1]]);
    expect(ranks('0')).toEqual([[0], [0]]);
    expect(ranks('zone')).toEqual([[2], [2]]);
  });

  test('names files by their contents, and the same without places after them', () => {
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
