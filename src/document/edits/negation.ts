/** Words without which a sentence says the contrary. Without the flag `g`: it keeps no place. */
export const NEGATION =
  /(?<![\p{L}\p{M}])(?:ne|pas|plus|jamais|aucune?s?|non|ni|sans|rien|guère|nulle?s?|sauf|hors)(?![\p{L}\p{M}])|(?<![\p{L}\p{M}])n['’]/iu;
