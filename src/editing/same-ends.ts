import { isDeepStrictEqual } from 'node:util';

/** How many items two lists share at their beginning, and how many of the others at their end. */
export function sameEnds(one: readonly unknown[], other: readonly unknown[]): { head: number; tail: number } {
  const shorter = Math.min(one.length, other.length);
  let head = 0;
  while (head < shorter && isDeepStrictEqual(one[head], other[head])) head += 1;
  let tail = 0;
  while (tail < shorter - head && isDeepStrictEqual(one.at(-1 - tail), other.at(-1 - tail))) tail += 1;
  return { head, tail };
}
