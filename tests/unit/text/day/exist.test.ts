import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOneLine } from '#text/complaint.ts';
import { explainDay } from '#text/day/mistakes.ts';
import { isDay } from '#text/day/day.ts';
import { anyDay } from './calendar-days.ts';

/** What is said of a text, in one line; nothing of one that is right. */
const explained = (text: string) => {
  const wrong = explainDay(text);
  return wrong === undefined ? '' : inOneLine(wrong);
};

describe('a day', () => {
  test.each(['2019-01-16', '2020-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s exists', (day) => {
    expect(isDay(day)).toBe(true);
    expect(explainDay(day)).toBeUndefined();
  });

  test.each([
    '2020-02-30',
    '2019-02-29',
    '1900-02-29',
    '2019-04-31',
    '2019-13-01',
    '2019-00-10',
    '2019-1-6',
    '0000-01-01',
    '',
    ' 2019-01-16',
    '2019-01-16\n',
  ])('%j is none', (text) => {
    expect(isDay(text)).toBe(false);
  });

  test('every day of the calendar exists', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(isDay(day), day).toBe(true);
      }),
    );
  });

  test('that does not exist would have been moved by the calendar of the machine', () => {
    const numbers = fc.tuple(
      fc.integer({ min: 1000, max: 9999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
    );
    fc.assert(
      fc.property(numbers, ([year, month, day]) => {
        const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        expect(isDay(text)).toBe(new Date(Date.UTC(year, month - 1, day)).toISOString().startsWith(text));
      }),
    );
  });
});

describe('a day that is wrong is explained', () => {
  test.each([
    ['2020-02-30', "le 30 février n'existe pas ; février 2020 va du 1er au 29"],
    ['2019-02-29', "le 29 février n'existe pas ; février 2019 va du 1er au 28"],
    ['2019-12-32', "le 32 décembre n'existe pas ; décembre 2019 va du 1er au 31"],
    ['2019-01-00', "le 0 janvier n'existe pas ; janvier 2019 va du 1er au 31"],
    ['2019-00-10', "le mois 0 n'existe pas ; les mois vont de 01 à 12"],
    ['0001-02-30', "le 30 février n'existe pas ; février 1 va du 1er au 28"],
    ['2019-13-01', "le mois 13 n'existe pas ; les mois vont de 01 à 12"],
    ['0000-01-01', "l'an 0 n'existe pas ; les années vont de 0001 à 9999"],
    ['2019-1-6', 'écrivez 2019-01-06'],
    [' 2019-01-16 ', 'écrivez 2019-01-16'],
    ['2019/01/16', 'écrivez 2019-01-16'],
    ['2021-10-31T02:30', 'écrivez 2021-10-31'],
    ['01/02/2020', 'format ambigu ; écrivez 2020-02-01 ou 2020-01-02'],
    ['01/01/2020', 'écrivez 2020-01-01'],
    ['1/2/2020', 'format ambigu ; écrivez 2020-02-01 ou 2020-01-02'],
    ['16/01/2019', 'écrivez 2019-01-16'],
    ['01/16/2019', 'écrivez 2019-01-16'],
    ['31.02.2020', "le 31 février n'existe pas ; février 2020 va du 1er au 29"],
    ['mercredi 16 janvier 2019', 'écrivez 2019-01-16'],
    ['DIMANCHE 2 FÉVRIER 2020', 'écrivez 2020-02-02'],
    ['1er Août 2020', 'écrivez 2020-08-01'],
    ['1er aou\u0302t 2020', 'écrivez 2020-08-01'],
    ['hier', "un jour s'écrit AAAA-MM-JJ, par exemple 2019-01-16"],
    ['2019-123-01', "un jour s'écrit AAAA-MM-JJ, par exemple 2019-01-16"],
    ['2019-01-123', "un jour s'écrit AAAA-MM-JJ, par exemple 2019-01-16"],
    ['123/01/2019', "un jour s'écrit AAAA-MM-JJ, par exemple 2019-01-16"],
    ['01/123/2019', "un jour s'écrit AAAA-MM-JJ, par exemple 2019-01-16"],
    ['123 janvier 2019', "un jour s'écrit AAAA-MM-JJ, par exemple 2019-01-16"],
    ['16 brumaire 2019', "un jour s'écrit AAAA-MM-JJ, par exemple 2019-01-16"],
    ['', "un jour s'écrit AAAA-MM-JJ, par exemple 2019-01-16"],
  ])('%j: %s', (text, sentence) => {
    expect(explained(text)).toBe(sentence);
  });

  test('and what the sentence says to write is a day', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('/', '.', '-', ' '), (day, mark) => {
        const sentence = explained(day.split('-').reverse().join(mark));
        const proposed = sentence.match(/\d{4}-\d\d-\d\d/g) ?? [];
        expect(proposed[0]).toBe(day);
        expect(proposed.every(isDay)).toBe(true);
      }),
    );
  });
});
