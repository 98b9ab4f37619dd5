/** Whole words, as patterns. */
import { lettered } from '../lettered.ts';

export const W = '(?<![\\p{L}\\p{M}\\d])';
export const E = '(?![\\p{L}\\p{M}\\d])';
/** Patterns that are tried on a text in small letters: ignoring capitals by flag costs more than the reading itself. */
export const IN_SMALL_LETTERS = new WeakSet<RegExp>();
/** Whatever its capitals; `source` is in small letters. */
export function any(source: string): RegExp {
  const pattern = lettered(`${W}(?:${source})${E}`, 'gu');
  IN_SMALL_LETTERS.add(pattern);
  return pattern;
}
/** Capitals count. */
export const exact = (source: string) => lettered(`${W}(?:${source})${E}`, 'gu');

/** Small letters at the same places; a text where some letter would change length stays as it is. */
export const inSmallLetters = (form: string) => {
  const small = form.toLowerCase();
  return small.length === form.length ? small : form;
};
