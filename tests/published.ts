/**
 * What is published today, whatever it is. A test that opens it asserts what holds of any content, and names none of
 * its documents: `tests/unit/architecture/published.test.ts` follows the imports of this file.
 */

/** The content folder. */
export const PUBLISHED = new URL('../content/', import.meta.url).pathname;
