import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listPages, pageParam, pagesAround } from '#site/list-pages.ts';

test('an empty list has one page', () => {
  expect(listPages([], '/chiffres/')).toEqual([
    {
      entries: [],
      number: 1,
      pages: 1,
      total: 0,
      url: '/chiffres/',
      first: '/chiffres/',
      previous: undefined,
      next: undefined,
    },
  ]);
});

test('pages follow one another, the first at the address of the list', () => {
  const pages = listPages([1, 2, 3, 4, 5], '/chiffres/', 2);
  expect(pages.map(({ url }) => url)).toEqual(['/chiffres/', '/chiffres/page-2/', '/chiffres/page-3/']);
  expect(pages.map(({ previous }) => previous)).toEqual([undefined, '/chiffres/', '/chiffres/page-2/']);
  expect(pages.map(({ next }) => next)).toEqual(['/chiffres/page-2/', '/chiffres/page-3/', undefined]);
  expect(pages.map(({ number }) => pageParam(number))).toEqual([undefined, 'page-2', 'page-3']);
});

test('a first page that has more to show than its list shows fewer entries', () => {
  const sizes = (length: number) =>
    listPages([...Array(length).keys()], '/x/', { first: 2, then: 3 }).map(({ entries }) => entries.join(''));
  expect([0, 1, 2, 3, 5, 6].map(sizes)).toEqual([
    [''],
    ['0'],
    ['01'],
    ['01', '2'],
    ['01', '234'],
    ['01', '234', '5'],
  ]);
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

test.each([1, 2, 60, 61, 400, 2000])('of %i pages, any is two steps away from any other', (count) => {
  const pages = listPages(Array.from({ length: count }), '/x/', 1);
  const reached = new Map(
    pages.map((page) => [page.number, new Set(pagesAround(page).map(({ number }) => number))]),
  );
  for (const from of [1, Math.ceil(count / 2), count]) {
    const near = reached.get(from) ?? new Set();
    const far = new Set([...near].flatMap((number) => [...(reached.get(number) ?? [])]));
    expect(far.size).toBe(count);
    expect(near.has(from)).toBe(true);
    expect(near.size).toBeLessThan(150);
  }
  const [first] = pages;
  if (first) expect(pagesAround(first)[0]).toEqual({ number: 1, url: '/x/' });
});
