/** What remains of words when nothing is left of how they are set: what a change of form alone cannot touch. */
import { matchingWords } from './matching.ts';

/** Each sign that typography may set otherwise, and the one that stands for all of them. */
const SIGNS: readonly (readonly [pattern: RegExp, sign: string])[] = [
  [/[«»“”„‟]/gu, '"'],
  [/[‐‑‒–—―]/gu, '-'],
  [/…/gu, '...'],
];

/** Spaces that French sets beside signs, and that others leave out; never one between two figures or two words. */
const BESIDE_SIGNS = / +(?=[;:!?"%€)\]])|(?<=["([]) +/gu;

/** A link, as editors write it: where its words lead is not among them. */
const LINK = /\[([^\]]*)\]\([^)\s]*\)/gu;

/**
 * The form of words: their letters, case and accents included, their figures, signs and punctuation, whatever the spaces,
 * apostrophes, guillemets, dashes and links. Two texts of one form differ by typography alone.
 */
export function formOf(text: string): string {
  let form = matchingWords(text.replace(LINK, '$1'));
  for (const [pattern, sign] of SIGNS) form = form.replace(pattern, sign);
  return form.replace(BESIDE_SIGNS, '');
}
