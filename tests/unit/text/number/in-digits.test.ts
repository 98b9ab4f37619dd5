import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatAmount, formatNumber } from '#text/number/format.ts';
import { numbersIn } from '#text/number/reader.ts';
import { read } from './shown.ts';

describe('digits are read', () => {
  test.each([
    ["Près d'1,5M€ ont été mobilisés", '1500000 EUR (1,5M€)'],
    ['1,5 M€', '1500000 EUR (1,5 M€)'],
    ['1,5\u202FM€', '1500000 EUR (1,5\u202FM€)'],
    ['Les 10M€ mobilisés', '10000000 EUR (10M€)'],
    ['régional de 800 000€ a', '800000 EUR (800 000€)'],
    ['800 000 €', '800000 EUR (800 000 €)'],
    ['800\u00A0000\u00A0€', '800000 EUR (800\u00A0000\u00A0€)'],
    ['800\u202F000\u202F€', '800000 EUR (800\u202F000\u202F€)'],
    ['3 000 places', '3000 (3 000)'],
    ['1 234 567,89 euros', '1234567.89 EUR (1 234 567,89 euros)'],
    ['12,5 %', '12.5 % (12,5 %)'],
    ['50%', '50 % (50%)'],
    ['12 pour cent', '12 % (12 pour cent)'],
    ["2 milliards d'euros", "2000000000 EUR (2 milliards d'euros)"],
    ['2 milliards d’euros', '2000000000 EUR (2 milliards d’euros)'],
    ['1.5 million d’euros', '1500000 EUR (1.5 million d’euros)'],
    ['2 Millions €', '2000000 EUR (2 Millions €)'],
    ['10 M d’euros', '10000000 EUR (10 M d’euros)'],
    ['3 Md€', '3000000000 EUR (3 Md€)'],
    ['3 Mrd€', '3000000000 EUR (3 Mrd€)'],
    ['3 MD€', '3000000000 EUR (3 MD€)'],
    ['3 Mds€', '3000000000 EUR (3 Mds€)'],
    ['3 Md d’euros', '3000000000 EUR (3 Md d’euros)'],
    ['3M€', '3000000 EUR (3M€)'],
    ['10euros', '10 EUR (10euros)'],
    ['1 euro', '1 EUR (1 euro)'],
    ['1 EURO', '1 EUR (1 EURO)'],
    ['10 EUR', '10 EUR (10 EUR)'],
    ['10 M euro', '10000000 EUR (10 M euro)'],
    ['10 Meuros', '10000000 EUR (10 Meuros)'],
    ['500 MILLE EUROS', '500000 EUR (500 MILLE EUROS)'],
    ['12 Pour-Cent', '12 % (12 Pour-Cent)'],
    ['5 K€', '5000 EUR (5 K€)'],
    ['5 k€', '5000 EUR (5 k€)'],
    ['500 mille', '500000 (500 mille)'],
    ['2 millions et demi d’euros', '2500000 EUR (2 millions et demi d’euros)'],
    ['2 millions de places', '2000000 (2 millions)'],
    ['1.000.000 d’habitants', '1000000 (1.000.000)'],
    ['3.000 places', '3000 (3.000)'],
    ['0.500 t', '0.5 (0.500)'],
    ['70 acteurs.', '70 (70)'],
    ['007', '7 (007)'],
    ['n°3', '3 (3)'],
    ['nº3', '3 (3)'],
    ['2 mille-feuilles', '2 (2)'],
    ['5 européens', '5 (5)'],
    ['5 m€', '5 (5)'],
    ["10 millions d'€", "10000000 EUR (10 millions d'€)"],
    ['2 Mds d’€', '2000000000 EUR (2 Mds d’€)'],
    ['1,5 M €', '1500000 EUR (1,5 M €)'],
    ['3\u2005000 lits', '3000 (3\u2005000)'],
    ['3000.0', '3000 (3000.0)'],
    ['3 milliers', '3000 (3 milliers)'],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test.each([
    ['16 janvier 2019', [16, 2019]],
    ['10/07/2020', [10, 7, 2020]],
    ['16.01.2019', [16, 1, 2019]],
    ['03 20 30 52 50', [3, 20, 30, 52, 50]],
    ['03.20.30.52.50', [3, 20, 30, 52, 50]],
    ['1,2,3', [1, 2, 3]],
    ['1.234.5', [1, 234, 5]],
    ['1234.567', [1234.567]],
    ['12-14, rue', [12, 14]],
    ['14h30', [14, 30]],
    ['En 2020 3 000 places', [2020, 3000]],
    ['CS 20003\n59 039 LILLE', [20003, 59039]],
    ['3\n000', [3, 0]],
    ['3, 000', [3, 0]],
  ])('%j holds %j, each on its own', (text, values) => {
    expect(numbersIn(text).map(({ value }) => value)).toEqual(values);
  });

  test.each(['T3', 'prefet59', 'H1N1', 'a_1', 'CO2', 'é3', 'e\u03013'])(
    'the digits of the name %s count nothing',
    (name) => {
      expect(numbersIn(name)).toEqual([]);
    },
  );

  test('whatever is before and after, the place is exact', () => {
    expect(numbersIn('d’1,5M€ à 3e')).toEqual([
      { value: 1_500_000, words: '1,5M€', start: 2, end: 7, form: 'digits', unit: 'EUR' },
      { value: 3, words: '3e', start: 10, end: 12, form: 'ordinal' },
    ]);
  });

  test('every whole number and every amount comes back as it was written', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2e9 }), fc.constantFrom('EUR', '%', undefined), (value, unit) => {
        const written = formatAmount(value, unit);
        const plain = { value, words: written, start: 0, end: written.length, form: 'digits' };
        expect(numbersIn(written)).toEqual([unit === undefined ? plain : { ...plain, unit }]);
      }),
      { numRuns: 1000 },
    );
  });

  test('no scale loses a digit: 8,2 M€ is 8200000 euros, not a hair more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), (tenths) => {
        expect(numbersIn(`${formatNumber(tenths / 10)} M€`)[0]?.value).toBe(tenths * 100_000);
      }),
      { numRuns: 1000 },
    );
  });
});
