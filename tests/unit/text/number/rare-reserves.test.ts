import { expect, test } from 'vitest';
import { rareReserveOf } from '#text/number/rare-reserves.ts';

test.each([
  ['', ' places d’hébergement, voire plus', 'voire plus'],
  ['', ' lits ou presque.', 'ou presque'],
  ['grosso modo ', ' lits', 'grosso modo'],
  ['peu ou prou ', ' lits', 'peu ou prou'],
  ['dans les ', ' euros', 'dans les'],
  ['dans les ', ' % des foyers', 'dans les'],
  ['pas loin de ', ' euros', 'pas loin de'],
])('%s40%s: %s', (before, after, reserve) => {
  expect(rareReserveOf(before, after)).toBe(reserve);
});

test.each([
  ['près de ', ' lits'],
  ['les ', ' lits, et 30 places, voire plus'],
  ['', ' lits dont dix places, voire plus'],
  ['', ' lits. Voire plus'],
  // It says where, not about how many.
  ['posés dans les ', ' communes du pays'],
])('none in %s40%s', (before, after) => {
  expect(rareReserveOf(before, after)).toBeUndefined();
});
