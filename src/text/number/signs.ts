/** The sign of a number: stuck to it, and to nothing before. */
import type { FoundNumber } from './found.ts';

const STUCK = /(?:^|[\s(«"])([-+\u2212\u2013])$/u;

/**
 * The sign before a number of `form`. At the very start of a text, the stroke before a plain count is the mark of a
 * list that was typed; before an amount, a rate, or as a true minus, it is a sign.
 */
export function signBefore(form: string, { start, unit }: FoundNumber): '-' | '+' | undefined {
  const before = form.slice(Math.max(0, start - 3), start);
  const sign = STUCK.exec(before)?.[1];
  if (sign === undefined || /\d ?[-\u2013]$/u.test(before)) return undefined;
  if (start === 1 && unit === undefined && (sign === '-' || sign === '\u2013')) return undefined;
  return sign === '+' ? '+' : '-';
}
