/**
 * The form under which two texts are "the same words": spaces and apostrophes
 * are made alike, nothing else. Quotations, anchors and the verifier all compare this form.
 */

/** Every space, one at a time. */
export const SPACES = /[\t\n\v\f\r\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/g;
/** Every kind of apostrophe but the straight one. */
export const APOSTROPHES = /[\u2018\u2019\u02BC\u2032\uFF07]/g;

/**
 * Every kind of space becomes U+0020 and every kind of apostrophe U+0027.
 * Length-preserving: an offset in the result is the same offset in `text`.
 */
export function matchingForm(text: string): string {
  return text.replace(SPACES, ' ').replace(APOSTROPHES, "'");
}

/** {@link matchingForm} in NFC, with runs of spaces collapsed and the ends trimmed (for words typed by an editor or a reader). */
export function matchingWords(text: string): string {
  return matchingForm(text.normalize('NFC')).replace(/ {2,}/g, ' ').trim();
}
