import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numbersIn } from '#text/number/reader.ts';
import { frenchText } from '../french.ts';
import { read } from './shown.ts';

describe('in any text', () => {
  test('the numbers come in order, apart from each other, in their exact words', () => {
    fc.assert(
      fc.property(frenchText, (text) => {
        let before = 0;
        for (const { words, start, end, value } of numbersIn(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(words);
          expect(value).toBeGreaterThanOrEqual(0);
          before = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('no digit is forgotten, but those of names', () => {
    fc.assert(
      fc.property(frenchText, (text) => {
        const found = numbersIn(text);
        for (const { index } of text.matchAll(/(?<![\p{L}\p{M}\d_])\d/gu)) {
          expect(found.some(({ start, end }) => start <= index && index < end)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('the founding communiqués give their numbers', () => {
    expect(
      read(
        "près de 3 000 places, près d'1,5M€, plus de 1 000 places ; les 10M€ seront doublés en 2020 ; 800 000€",
      ),
    ).toEqual([
      '3000 (3 000)',
      '1500000 EUR (1,5M€)',
      '1000 (1 000)',
      '10000000 EUR (10M€)',
      '2 (doublés)',
      '2020 (2020)',
      '800000 EUR (800 000€)',
    ]);
  });

  test('reading stays quick', () => {
    const start = process.cpuUsage().user;
    numbersIn('1,'.repeat(30_000));
    numbersIn('1 000 '.repeat(10_000));
    numbersIn('deux '.repeat(10_000));
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan(1500);
  });
});
