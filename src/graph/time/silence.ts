/** How long nothing has been said of a thread or a theme, as pages tell it. */

/** A number of documents, or more than that. */
export interface Silence {
  documents: number;
  isMore: boolean;
}

/** As many are told one by one; beyond, « more than », by tens then by hundreds. */
const EXACT = 20;

/** The last number from which a silence is told as it is: the words change after it only. */
export function bandOf(silentSince: number): number {
  const step = silentSince <= EXACT ? 1 : silentSince <= 100 ? 10 : 100;
  return Math.floor((silentSince - 1) / step) * step;
}

/**
 * 14 documents, more than 300 documents, or no silence: a number that every new document changed would change the page
 * of every thread of an archive with it, and tells a reader no more. The open data give it to the unit.
 */
export function silenceOf(silentSince: number): Silence | undefined {
  if (silentSince === 0) return undefined;
  if (silentSince <= EXACT) return { documents: silentSince, isMore: false };
  return { documents: bandOf(silentSince), isMore: true };
}
