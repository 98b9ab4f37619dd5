import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardinal } from '#text/number/cardinals.ts';
import { formatAmount, formatNumber } from '#text/number/format.ts';
import { typeset } from '#text/typography.ts';

describe('a number is written', () => {
  test.each([
    [0, '0'],
    [70, '70'],
    [999, '999'],
    [3000, '3\u202F000'],
    [800_000, '800\u202F000'],
    [1_234_567, '1\u202F234\u202F567'],
    [12.5, '12,5'],
    [1234.5678, '1\u202F234,5678'],
    [-4000, '−4\u202F000'],
    [Number.MAX_SAFE_INTEGER, '9\u202F007\u202F199\u202F254\u202F740\u202F991'],
  ])('%d: « %s »', (value, words) => {
    expect(formatNumber(value)).toBe(words);
  });

  test.each([NaN, Infinity, -Infinity, 1e21, 1e-7])('%d cannot be', (value) => {
    expect(() => formatNumber(value)).toThrow(RangeError);
    expect(() => formatAmount(value, 'EUR')).toThrow(RangeError);
  });

  test('exactly: reading the writing gives the number', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-5, max: 1e15, noNaN: true }), (value) => {
        expect(Number(formatNumber(value).replaceAll('\u202F', '').replace(',', '.'))).toBe(value);
      }),
    );
  });
});

describe('an amount is written', () => {
  test.each([
    [1_500_000, '1,5\u202FM€'],
    [10_000_000, '10\u202FM€'],
    [1_000_000, '1\u202FM€'],
    [1_000_000_000, '1\u202FMd€'],
    [1_234_000, '1\u202F234\u202F000\u202F€'],
    [1_250_000, '1,25\u202FM€'],
    [1_100_000, '1,1\u202FM€'],
    [2_000_000_000, '2\u202FMd€'],
    [1_234_500_000, '1\u202F234,5\u202FM€'],
    [999_999, '999\u202F999\u202F€'],
    [800_000, '800\u202F000\u202F€'],
    [1_234_567, '1\u202F234\u202F567\u202F€'],
    [1_500_000.5, '1\u202F500\u202F000,50\u202F€'],
    [12.5, '12,50\u202F€'],
    [12.34, '12,34\u202F€'],
    [0, '0\u202F€'],
    [-2_000_000, '−2\u202FM€'],
  ])('%d euros: « %s »', (value, words) => {
    expect(formatAmount(value, 'EUR')).toBe(words);
  });

  test('in percents, or without unit', () => {
    expect(formatAmount(12.5, '%')).toBe('12,5\u202F%');
    expect(formatAmount(3000)).toBe('3\u202F000');
  });

  test('so well that typesetting finds nothing to do', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2e9 }), fc.constantFrom('EUR', '%', undefined), (value, unit) => {
        expect(typeset(formatAmount(value, unit))).toBe(formatAmount(value, unit));
      }),
    );
  });
});

describe('a number has a name', () => {
  test.each([
    [0, 'zéro'],
    [1, 'un'],
    [5, 'cinq'],
    [16, 'seize'],
    [17, 'dix-sept'],
    [20, 'vingt'],
    [21, 'vingt et un'],
    [22, 'vingt-deux'],
    [70, 'soixante-dix'],
    [71, 'soixante et onze'],
    [77, 'soixante-dix-sept'],
    [80, 'quatre-vingts'],
    [81, 'quatre-vingt-un'],
    [91, 'quatre-vingt-onze'],
    [99, 'quatre-vingt-dix-neuf'],
    [100, 'cent'],
  ])('%d: « %s »', (n, name) => {
    expect(cardinal(n)).toBe(name);
  });

  test('that agrees in gender when it ends in one', () => {
    expect([1, 21, 81].map((n) => cardinal(n, 'f'))).toEqual(['une', 'vingt et une', 'quatre-vingt-une']);
    expect([2, 11, 71].map((n) => cardinal(n, 'f'))).toEqual(['deux', 'onze', 'soixante et onze']);
  });

  test('of its own', () => {
    expect(new Set(Array.from({ length: 101 }, (_, n) => cardinal(n))).size).toBe(101);
  });

  test.each([-1, 101, 1.5, NaN])('but not %d', (n) => {
    expect(() => cardinal(n)).toThrow(new RangeError(`pas de nom prévu pour ${n}`));
  });
});
