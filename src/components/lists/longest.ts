/** How many entries a list shows beside something else; the others are a link away. */
export const LONGEST = 30;
/** The same, when each entry brings its words. */
export const LONGEST_QUOTED = 20;
