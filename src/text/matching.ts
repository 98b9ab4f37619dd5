/**
 * The form under which two texts are "the same words": spaces and apostrophes
 * are made alike, nothing else. Quotations, anchors and the verifier all compare this form.
 */
import { APOSTROPHES } from './apostrophes.ts';
import { SPACES } from './spaces.ts';

/**
 * Every kind of space becomes U+0020 and every kind of apostrophe U+0027.
 * Length-preserving: an offset in the result is the same offset in `text`.
 */
export function matchingForm(text: string): string {
  return text.replace(SPACES, ' ').replace(APOSTROPHES, "'");
}

/** {@link matchingForm} in small letters, still of the same length. Patterns read it faster than they fold letters. */
export function smallForm(text: string): string {
  const form = matchingForm(text);
  const small = form.toLowerCase();
  return small.length === form.length ? small : form;
}

/** {@link matchingForm} in NFC, with runs of spaces collapsed and the ends trimmed (for words typed by an editor or a reader). */
export function matchingWords(text: string): string {
  return matchingForm(text.normalize('NFC')).replace(/ {2,}/g, ' ').trim();
}
