/** How many times: « trois fois plus de demandes », « multiplié par quatre ». */
import type { FoundNumber } from './found.ts';

const FOLD =
  / fois (?:plus|moins|supérieure?s?|inférieure?s?|autant|le (?:nombre|montant|budget))(?![\p{L}\p{M}])/uy;
const MULTIPLIED = /(?<!\p{L})(?:multipli|divis)[\p{L}\p{M}]+ (?:environ |presque |au moins )?par $/iu;

/** « trois fois plus »: the number and these words. */
export function timesAfter(
  form: string,
  { start, end, unit }: FoundNumber,
): { start: number; end: number } | undefined {
  FOLD.lastIndex = end;
  return unit === undefined && FOLD.test(form) ? { start, end: FOLD.lastIndex } : undefined;
}

/** « multiplié par trois »: the number alone says how many times. */
export function timesBefore(
  form: string,
  { start, end, unit }: FoundNumber,
): { start: number; end: number } | undefined {
  const before = form.slice(Math.max(0, start - 40), start);
  return unit === undefined && MULTIPLIED.test(before) ? { start, end } : undefined;
}
