/** Money for one of something: « EUR/m² », « EUR par repas ». */

const PER = /^EUR ?(?:\/ ?|par |(?:pour |à )?(?:le |la |l['’]|un |une ))(.+)$/u;

/** What an amount in euros is for: « m² » of « EUR/m² »; undefined for any other unit. */
export const perOf = (unit: string): string | undefined => PER.exec(unit)?.[1]?.trim();

/** Words that say « for one of it », up to what it is: « 3 € par repas », « 1 200 €/m² », « 4 € le kilo ». */
const FOR_ONE =
  /^[^.;:!?]{0,30}?(?:\/ ?|(?<!\p{L})(?:par|le|la|du|de la|pour un|pour une|chaque) |l'|de l')$/u;

/** Do the words after an amount say that it is for one such thing? `words` is in the form of `matchingForm`. */
export function saysPer(words: string, per: string): boolean {
  const at = words.toLowerCase().indexOf(per.toLowerCase());
  return at !== -1 && FOR_ONE.test(words.slice(0, at).toLowerCase());
}
