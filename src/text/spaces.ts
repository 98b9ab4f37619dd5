/**
 * The spaces of French text. They are written as escapes because nobody can see
 * them in an editor.
 */

/** Before « ; ! ? » », after « « », inside numbers: U+202F. */
export const NARROW_SPACE = '\u202F';

/** Before « : », between two words that one line must hold: U+00A0. */
export const NO_BREAK_SPACE = '\u00A0';

/**
 * Pattern of one space within a line, however it was typed (line breaks are not
 * among them): what depends on this pattern cannot depend on which space it was.
 */
export const SPACE = '[ \\u00A0\\u2000-\\u200A\\u202F\\u205F]';

/** Every white space but the plain one, line breaks included, one at a time: where a line ends says nothing of the words. */
export const SPACES = /[\t\n\v\f\r\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/g;

/** Pattern of digits in groups of three, as in « 3 000 »; a leading zero means a telephone number, not thousands. */
export const GROUPED_DIGITS = `[1-9]\\d{0,2}(?:${SPACE}\\d{3})+(?!\\d)`;

const GROUPED = /* @__PURE__ */ new RegExp(`(?<!\\d)${GROUPED_DIGITS}`, 'g');
const ANY_SPACE = /* @__PURE__ */ new RegExp(SPACE, 'g');

/** A text whose numbers have no space between their thousands: « 3 000 » is « 3000 ». For what compares, never for what is shown. */
export const ungrouped = (text: string): string =>
  text.replace(GROUPED, (number) => number.replace(ANY_SPACE, ''));
