import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  pageName,
  PAGES_FOLDER,
  recordFile,
  recordNumber,
  UNUSED,
  WORDS_FOLDER,
  WORKER_FILE,
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

test('a record’s file bears the name of its build', () => {
  expect(recordFile('0a', '21')).toBe('fragment/0a21.pf_fragment');
});

test('files whose names tell their contents are kept for ever by browsers: those of these two folders', () => {
  const kept = [WORDS_FOLDER, PAGES_FOLDER].map((folder) => `/${SEARCH_INDEX}/${folder}/`);
  expect(FINGERPRINTED_PATHS.filter((path) => path.startsWith(`/${SEARCH_INDEX}/`))).toEqual(kept);
});

test('the worker is no unused file, and the page’s half of the engine is', () => {
  expect(UNUSED.test(WORKER_FILE)).toBe(false);
  expect(UNUSED.test('wasm.fr.pagefind')).toBe(false);
  for (const name of ['pagefind.js', 'pagefind-ui.css', 'pagefind-component-ui.js', 'wasm.unknown.pagefind'])
    expect(UNUSED.test(name), name).toBe(true);
});
