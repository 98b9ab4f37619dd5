import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listPages, pageParam } from '../../../src/site/list-pages.ts';

test('an empty list has one page', () => {
  expect(listPages([], '/chiffres/')).toEqual([
    { entries: [], number: 1, pages: 1, total: 0, url: '/chiffres/', previous: undefined, next: undefined },
  ]);
});

test('pages follow one another, the first at the address of the list', () => {
  const pages = listPages([1, 2, 3, 4, 5], '/chiffres/', 2);
  expect(pages.map(({ url }) => url)).toEqual(['/chiffres/', '/chiffres/page-2/', '/chiffres/page-3/']);
  expect(pages.map(({ previous }) => previous)).toEqual([undefined, '/chiffres/', '/chiffres/page-2/']);
  expect(pages.map(({ next }) => next)).toEqual(['/chiffres/page-2/', '/chiffres/page-3/', undefined]);
  expect(pages.map(({ number }) => pageParam(number))).toEqual([undefined, 'page-2', 'page-3']);
});

test('every entry is on one page, in order, and no page is too long or empty', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer(), { minLength: 1, maxLength: 200 }),
      fc.integer({ min: 1, max: 60 }),
      (list, size) => {
        const pages = listPages(list, '/x/', size);
        expect(pages.flatMap(({ entries }) => entries)).toEqual(list);
        for (const { entries, pages: count, total } of pages) {
          expect(entries.length).toBeGreaterThan(0);
          expect(entries.length).toBeLessThanOrEqual(size);
          expect([count, total]).toEqual([pages.length, list.length]);
        }
      },
    ),
  );
});
