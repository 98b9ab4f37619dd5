/** What stands between the words of a verb without changing what it says: « a *d'ores et déjà* ouvert », « ont *tous* été levés ». */

/** One adverb, as the source of a pattern; a number of something may be said of its subject too. */
export const ADVERB =
  "(?:ainsi|également|déjà|aussi|donc|encore|bien|toujours|désormais|enfin|bientôt|ensuite|depuis|ici|là|même|tous|toutes|par ailleurs|en outre|à nouveau|de nouveau|d'ores et déjà|\\p{L}{3,}ment)";
/** Any number of them, each after a space. */
export const ADVERBS = `(?: ${ADVERB}(?!\\p{L}))*`;
/** The same, where what denies may stand among them. */
export const ADVERBS_OR_NOT = `(?: (?:${ADVERB}|pas|plus|jamais)(?!\\p{L}))*`;
