import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  blockOf,
  pageName,
  PAGES_FOLDER,
  placeInPack,
  recordFile,
  recordNumber,
  spanOf,
  WORDS_FOLDER,
} from '#search/pagefind/names.ts';
import { FINGERPRINTED_PATHS } from '#site/headers.ts';
import { SEARCH_INDEX } from '#site/policies.ts';

test('the name of a page tells its number, whatever the number of pages', () => {
  fc.assert(
    fc.property(fc.nat({ max: 100_000 }), fc.nat({ max: 100_000 }), (number, more) => {
      expect(recordNumber(pageName(number, number + more + 1))).toBe(number);
    }),
    { seed: 1 },
  );
});

test('names are as long as the longest, units first', () => {
  expect([pageName(0, 1), pageName(9, 16), pageName(9, 17), pageName(258, 4096)]).toEqual([
    '0',
    '9',
    '90',
    '201',
  ]);
  const all = Array.from({ length: 300 }, (_, number) => pageName(number, 300));
  expect(new Set(all).size).toBe(300);
  expect(new Set(all.map(({ length }) => length))).toEqual(new Set([3]));
});

test('a record’s file bears the version of its neighbours, and the number of the first of its pack', () => {
  // Sixteen numbers a version, of which the first are by fours, the next alone, the last all together.
  const versions = { span: 16, builds: '0000a0000b0000c', packs: '204' };
  const fileOf = (number: number) => recordFile(versions, pageName(number, 48)).replace('.pf_fragment', '');
  expect([0, 3, 4, 15].map(fileOf)).toEqual(
    ['0000a00', '0000a00', '0000a40', '0000ac0'].map((name) => `fragment/${name}`),
  );
  expect([16, 18].map(fileOf)).toEqual(['fragment/0000b01', 'fragment/0000b21']);
  expect([32, 47].map(fileOf)).toEqual(['fragment/0000c02', 'fragment/0000c02']);
  expect([0, 3, 4, 15, 18, 47].map((number) => placeInPack(versions, pageName(number, 48)))).toEqual([
    0, 3, 0, 3, 0, 15,
  ]);
});

test('records packed alike share a version', () => {
  for (const span of [0, 129, 6_200, 62_000].map(spanOf)) {
    expect(span % blockOf(span)).toBe(0);
    expect(blockOf(span)).toBeLessThanOrEqual(32);
  }
});

test('versions are few at any size, and no more records share one than must', () => {
  expect([0, 1, 128, 129, 6_200, 62_000].map(spanOf)).toEqual([4, 4, 4, 4, 64, 512]);
});

test('files whose names tell their contents are kept for ever by browsers: those of these two folders', () => {
  const kept = [WORDS_FOLDER, PAGES_FOLDER].map((folder) => `/${SEARCH_INDEX}/${folder}/`);
  expect(FINGERPRINTED_PATHS.filter((path) => path.startsWith(`/${SEARCH_INDEX}/`))).toEqual(kept);
});
