/** Numbers and lists in a sentence, whatever is counted. Apart from the nouns of the site, which most scripts do without. */

/** The form that agrees with `n`. In French the plural begins at 2: 0 and 1,5 are singular. */
export function plural(n: number, singular: string, plurals: string): string {
  return Math.abs(n) < 2 ? singular : plurals;
}

/** « a », « a et b », « a, b et c »; the empty text for an empty list. */
export function enumerate(list: readonly string[]): string {
  const before = list.slice(0, -1);
  const last = list.at(-1) ?? '';
  return before.length === 0 ? last : `${before.join(', ')} et ${last}`;
}
