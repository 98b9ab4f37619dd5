import { describe, expect, test } from 'vitest';
import { ordinal, rankNamed } from '#text/number/ranks.ts';
import { resolveDeadline } from '#text/period/deadlines.ts';
import { explainPeriod } from '#text/period/mistakes.ts';

test('the name of a rank is read back, whatever one word says', () => {
  for (let rank = 1; rank <= 100; rank += 1)
    if (!ordinal(rank).includes(' ') && !ordinal(rank).includes('-'))
      expect([ordinal(rank), rankNamed(ordinal(rank))]).toEqual([ordinal(rank), rank]);
  expect([5, 9, 11, 30, 81].map(ordinal)).toEqual([
    'cinquième',
    'neuvième',
    'onzième',
    'trentième',
    'quatre-vingt-unième',
  ]);
  expect(() => ordinal(101)).toThrow(RangeError);
});

describe('one reading of ranks, wherever they stand', () => {
  test.each(['2e', '2ème', '2nd', 'deuxième', 'second'])('%s', (word) => {
    expect(rankNamed(word)).toBe(2);
    expect(explainPeriod(`${word} semestre 2019`)?.message).toBe('écrivez 2019-S2');
    expect(resolveDeadline(`au ${word} semestre 2019`, '2019-01-16')).toEqual({
      interval: { first: '2019-07-01', last: '2019-12-31' },
    });
  });

  test.each(['deux', '2', 'dernier', 'au', '2e.', ''])('« %s » is no rank', (word) => {
    expect(rankNamed(word)).toBeUndefined();
  });

  test('a half has two ranks, a quarter four: a document that says another names no period', () => {
    expect(resolveDeadline('au troisième semestre', '2019-01-16')).toBeUndefined();
    expect(resolveDeadline('au dernier semestre', '2019-01-16')).toEqual(
      resolveDeadline('au second semestre', '2019-01-16'),
    );
    expect(resolveDeadline('au cinquième trimestre', '2019-01-16')).toBeUndefined();
  });
});

describe('one reading of numbers in rhythms', () => {
  test.each([
    ['sept fois par an', 7],
    ['une réunion par trimestre', 4],
    ['onze séances par an', 11],
    ['tous les quinze ans', 1 / 15],
    ['tous les derniers mois', undefined],
    ['toutes les zéro années', undefined],
  ])('%s', (words, timesAYear) => {
    expect(resolveDeadline(words, '2019-01-16')).toEqual(
      timesAYear === undefined ? undefined : { timesAYear },
    );
  });
});
