/** How a change is declared, for whoever has to. */

/** A digest of words, which says nothing to anybody. */
export const isDigest = (value: string): boolean => /^[0-9a-f]{16}$/.test(value);

/** What to write in the entry, `edit` being what moved. */
export const declaration = (edit: string): string =>
  `ou déclarez le changement dans la fiche : « changes: [{ day: AAAA-MM-JJ, why: "…", edits: [{ ${edit} }] }] » (à la fin de la liste, si elle existe)`;
