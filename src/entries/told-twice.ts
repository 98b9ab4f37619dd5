/** One fault is told once: what the signs of a file say is not said again by the parser of its text. */
import type { Finding } from './problem.ts';

/** What the parser of texts says of a sign, by what has been said of that sign in the whole file. */
const TOLD_TWICE: readonly (readonly [sign: RegExp, parsed: RegExp])[] = [
  [/^puce /, /^« . » en tête de ligne/u],
  [/^colonnes séparées/, /des colonnes séparées par des tabulations/],
];

/** Has what the parser says been said already, of the sign that is at fault? */
export const isToldBySigns = (message: string, signs: readonly Pick<Finding, 'message'>[]): boolean =>
  TOLD_TWICE.some(([sign, parsed]) => parsed.test(message) && signs.some((one) => sign.test(one.message)));
