import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, isDay } from '#text/day/day.ts';
import { comparePeriods, formatPeriod, periodBounds } from '#text/period/period.ts';
import { anyPeriod, two, year } from './calendar-periods.ts';

describe('a period covers', () => {
  test.each([
    ['2019', '2019-01-01', '2019-12-31'],
    ['2019-S1', '2019-01-01', '2019-06-30'],
    ['2019-S2', '2019-07-01', '2019-12-31'],
    ['2019-T1', '2019-01-01', '2019-03-31'],
    ['2019-T2', '2019-04-01', '2019-06-30'],
    ['2019-T3', '2019-07-01', '2019-09-30'],
    ['2019-T4', '2019-10-01', '2019-12-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2019-02', '2019-02-01', '2019-02-28'],
    ['2019-07-10', '2019-07-10', '2019-07-10'],
  ])('%s from %s to %s', (period, first, last) => {
    expect(periodBounds(period)).toEqual({ first, last });
  });

  test('real days, the first never after the last', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const { first, last } = periodBounds(period);
        expect(isDay(first) && isDay(last) && first <= last).toBe(true);
      }),
    );
  });

  test.each([
    ['months', Array.from({ length: 12 }, (_, index) => `-${two(index + 1)}`)],
    ['quarters', ['-T1', '-T2', '-T3', '-T4']],
    ['halves', ['-S1', '-S2']],
  ])('as many days as a year, without gap, once its %s are put end to end', (_name, parts) => {
    fc.assert(
      fc.property(year, (ofYear) => {
        const bounds = parts.map((part) => periodBounds(ofYear + part));
        expect(bounds[0]?.first).toBe(`${ofYear}-01-01`);
        expect(bounds.at(-1)?.last).toBe(`${ofYear}-12-31`);
        bounds
          .slice(1)
          .forEach(({ first }, index) => expect(addDays(bounds[index]?.last ?? '', 1)).toBe(first));
      }),
    );
  });
});

describe('a period is written', () => {
  test.each([
    ['2019', '2019'],
    ['2019-S1', 'premier semestre 2019'],
    ['2019-S2', 'deuxième semestre 2019'],
    ['2019-T1', 'premier trimestre 2019'],
    ['2019-T3', 'troisième trimestre 2019'],
    ['2019-T4', 'quatrième trimestre 2019'],
    ['2019-07', 'juillet 2019'],
    ['2019-07-10', '10\u00A0juillet 2019'],
  ])('%s: « %s »', (period, words) => {
    expect(formatPeriod(period)).toBe(words);
  });

  test('only if it is one', () => {
    const error = new RangeError("« 2019-S3 » : un semestre s'écrit 2019-S1 ou 2019-S2");
    expect(() => formatPeriod('2019-S3')).toThrow(error);
    expect(() => periodBounds('2019-S3')).toThrow(error);
    expect(() => comparePeriods('2019', '2019-S3')).toThrow(error);
  });
});

describe('periods are sorted', () => {
  test('by their first day, the shorter first when they begin together', () => {
    const sorted = [
      '2018-12',
      '2019-01-01',
      '2019-01',
      '2019-T1',
      '2019-S1',
      '2019',
      '2019-01-02',
      '2019-T2',
      '2020',
    ];
    expect([...sorted].reverse().sort(comparePeriods)).toEqual(sorted);
  });

  test('in one order only: no two different periods are equal, and turning a pair turns the answer', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (one, other) => {
        expect(comparePeriods(one, other) === 0).toBe(one === other);
        expect(Math.sign(comparePeriods(one, other)) + Math.sign(comparePeriods(other, one))).toBe(0);
      }),
    );
  });
});
