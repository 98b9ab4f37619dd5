/** The kinds of sentences that a whole document may leave aside, with one reason: by where they stand, or by their form. */
export const SENTENCE_CLASSES = [
  'en-tête',
  'intertitre',
  'cellule',
  'note',
  'salutation',
  'contact',
] as const;
export type SentenceClass = (typeof SENTENCE_CLASSES)[number];
