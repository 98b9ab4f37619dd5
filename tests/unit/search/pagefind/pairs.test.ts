/** Runs of words are found by their pairs as they are by the places of each. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromColumns, USUAL, type WordRow } from '#search/pagefind/columns.ts';
import { openPairs, pairName, stepsOf } from '#search/pagefind/pairs.ts';
import { exactPages } from '#search/pagefind/places.ts';
import { toColumns } from '#search/pagefind/to-columns.ts';

const WORDS = ['a', 'b', 'c', 'd'];

/** Pages of words, one place each → the rows of the index, some words heavier from the third place on. */
function rowsOf(pages: readonly (readonly string[])[]): WordRow[] {
  return WORDS.flatMap((word): WordRow[] => {
    let last = 0;
    const postings = pages.flatMap((said, page) => {
      const places = said.flatMap((one, place) => (one === word ? [place] : []));
      if (places.length === 0) return [];
      const [light, heavy] = [places.filter((place) => place < 3), places.filter((place) => place >= 3)];
      const steps = (some: readonly number[]) => some.map((place, rank) => place - (some[rank - 1] ?? 0));
      const weighed = [
        ...(light.length > 0 ? [USUAL, ...steps(light)] : []),
        ...(heavy.length > 0 ? [-120, ...steps(heavy)] : []),
      ];
      const distance = page - last;
      last = page;
      return [[distance, weighed, []] as const];
    });
    return postings.length === 0 ? [] : [[word, postings, []]];
  });
}

test('whatever words have pairs, the same runs are found at the same places', () => {
  const pages = fc.array(fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }), {
    minLength: 1,
    maxLength: 6,
  });
  const run = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 });
  let found = 0;
  fc.assert(
    fc.property(pages, run, fc.subarray(WORDS), (said, stems, heavy) => {
      const rows = rowsOf(said);
      const whole = fromColumns(toColumns(rows));
      const noted = openPairs();
      for (const row of rows) if (heavy.includes(row[0])) noted.add(row);
      const pairs = noted.words();
      const paired = new Set(heavy);
      const words = new Map([...whole, ...(pairs.length > 0 ? fromColumns(toColumns(pairs)) : [])]);
      // What pairs tell needs the places of no word beside them.
      const needed = new Set(stepsOf(stems, paired).map(({ word }) => word));
      const loaded = new Map([...words].filter(([word]) => needed.has(word)));
      const expected = exactPages(stems, { words: whole });
      const sorted = exactPages(stems, { words: loaded }, paired).map(({ page, places }) => ({
        page,
        places,
      }));
      found += expected.length;
      expect(sorted).toEqual(expected);
    }),
    { seed: 1, numRuns: 400 },
  );
  expect(found).toBeGreaterThan(100);
});

test('a word beside one that has no pairs is told by its own places', () => {
  expect(stepsOf(['a', 'b', 'c', 'd'], new Set(['a', 'b', 'd']))).toEqual([
    { word: pairName('a', 'b'), at: 0 },
    { word: 'c', at: 2 },
    { word: 'd', at: 3 },
  ]);
  expect(stepsOf(['a', 'b', 'c'], new Set(['a', 'b', 'c'])).map(({ at }) => at)).toEqual([0, 1]);
  expect(stepsOf(['a'], new Set(['a']))).toEqual([{ word: 'a', at: 0 }]);
});
