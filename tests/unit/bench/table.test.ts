import { describe, expect, test } from 'vitest';
import {
  kilobytes,
  median,
  megabytes,
  milliseconds,
  percent,
  ratio,
  seconds,
  tableLines,
} from '../../../bench/table.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

test('a table stands in columns: words to the left, figures to the right', () => {
  const lines = tableLines({
    title: 'Essai',
    how: ['node essai'],
    head: ['moteur', 'octets'],
    rows: [
      ['le nôtre', '9 Ko'],
      ['autre', '1 200 Ko'],
    ],
  });
  expect(lines).toEqual([
    'Essai',
    '  node essai',
    '',
    'moteur      octets',
    '──────────────────',
    'le nôtre      9 Ko',
    'autre     1 200 Ko',
    '',
  ]);
});

describe('a figure is shown as French does', () => {
  test.each([
    [seconds(0.284), '0,28 s'],
    [seconds(12.34), '12,3 s'],
    [milliseconds(1234.4), '1 234 ms'],
    [kilobytes(0), '0'],
    [kilobytes(5234), '5,2 Ko'],
    [kilobytes(1_234_567), '1 235 Ko'],
    [megabytes(657_000_000), '657 Mo'],
    [ratio(3, 2), '× 1,50'],
  ])('%s', (shown, expected) => {
    expect(plain(shown)).toBe(expected);
  });

  test('or not at all, when nothing was measured', () => {
    const shown = [seconds, milliseconds, kilobytes, megabytes, percent].map((show) => show(undefined));
    expect([...shown, ratio(undefined, 1), ratio(1, undefined), ratio(1, 0)]).toEqual(Array(8).fill('–'));
  });

  test('a share is never rounded to all or to none', () => {
    expect([1, 0.999, 0.5, 0.001, 0].map((share) => plain(percent(share)))).toEqual([
      '100 %',
      '99 %',
      '50 %',
      '1 %',
      '0 %',
    ]);
  });
});

test('the median is the middle, whatever the order', () => {
  expect(median([])).toBeUndefined();
  expect(median([3])).toBe(3);
  expect(median([10, 1, 2])).toBe(2);
  expect(median([1, 100, 2, 3])).toBe(2.5);
});
