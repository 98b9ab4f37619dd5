/**
 * A page of each kind, and what a reader makes of some, opened once and read in every other way: six colours, 400 %, wide
 * spaces, less motion, paper, a copy by the keyboard, no script.
 */
import { PATIENCE, readings } from './harness/readings.ts';
import { expect, test } from './harness/test.ts';

test.for([
  ['copied, keeps every word, in order, and no sign that is not seen', 'copied'],
  ['has no letter under 4.5 for 1, no sign, field or focus under 3, in any of six colours', 'faint'],
  ['is whole at 400 % and with wide spaces, and scrolls one way', 'spoilt'],
  ['keeps still for who asks it', 'moving'],
  ['loses nothing on paper', 'onPaper'],
  ['says all of it and offers nothing dead without JavaScript', 'withoutScript'],
] as const)('a page of any kind %s', { timeout: PATIENCE }, async ([, way], { open }) => {
  const found = await readings(open);
  expect(found.seen).toBeGreaterThan(30);
  expect(found[way]).toEqual([]);
});
