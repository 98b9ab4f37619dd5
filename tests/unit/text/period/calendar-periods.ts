/** Any year and any period, for property tests. */
import fc from 'fast-check';

export const year = fc.integer({ min: 1, max: 9998 }).map((n) => String(n).padStart(4, '0'));
export const two = (n: number) => String(n).padStart(2, '0');
export const anyPeriod = fc
  .tuple(year, fc.constantFrom('', '-S1', '-S2', '-T1', '-T2', '-T3', '-T4', '-02', '-07', '-12', '-02-28'))
  .map((parts) => parts.join(''));
