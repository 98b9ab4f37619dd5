/** How many entries a list shows beside something else; the others are a link away. */
export const LONGEST = 40;
