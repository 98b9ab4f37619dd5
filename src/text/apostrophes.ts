/** The apostrophes of French text, written as escapes because they are hard to tell apart in an editor. */

/** Every sign that a text uses for an apostrophe but the straight one: ‘ ’ ʼ ′ and the wide one. */
const CURVED = '\\u2018\\u2019\\u02BC\\u2032\\uFF07';

/** What a hand types for an apostrophe and no text prints: the accents of a keyboard, ´ and `. */
const TYPED = '\\u00B4\\u0060';

/** Pattern of one apostrophe, however it was written: what depends on it cannot depend on which one it was. */
export const APOSTROPHE = `['${CURVED}]`;

/** Every apostrophe of a text but the straight one. */
export const APOSTROPHES = /* @__PURE__ */ new RegExp(`[${CURVED}]`, 'g');

/** The same with those of a hurried hand: to search, where a reader's own words are never shown as a document's. */
export const TYPED_APOSTROPHES = /* @__PURE__ */ new RegExp(`[${CURVED}${TYPED}]`, 'g');
