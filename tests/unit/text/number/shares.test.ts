/** « un enfant sur cinq »: the number nearest to « sur », whole. */
import { expect, test } from 'vitest';
import { quantitiesIn } from '#text/number/quantities.ts';

test.each([
  ['Trente et une communes sur cent sont aidées.', { of: 31, among: 100 }],
  ['Soixante et un enfants sur cent', { of: 61, among: 100 }],
  ['Un enfant sur cinq', { of: 1, among: 5 }],
  ['Dix villes dont une école sur cinq est neuve', { of: 1, among: 5 }],
])('« %s »', (text, share) => {
  expect(quantitiesIn(text).flatMap((one) => one.share ?? [])).toEqual([share]);
});
