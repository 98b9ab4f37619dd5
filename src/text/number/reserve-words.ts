/**
 * The words that reserve a number: « près de 3 000 », « 310 au maximum ». The list is open: a record may name other
 * words, if they stand beside its number (graph/rules/figure-number.ts).
 */

/** Where a reserve may stand, and what it says of the number: near it, not above, not under. */
interface Reserve {
  words: string;
  place: 'before' | 'after' | 'both';
  says: 'near' | 'at most' | 'at least';
}

/** A browser reads this table too: each line is one text, so that it weighs little. */
const reserve = (says: Reserve['says'], place: Reserve['place'], words: string): Reserve[] =>
  words.split(', ').map((one) => ({ words: one, place, says }));

/** Each with its reason, and the longer before the shorter that it holds: « un peu plus de » is not « plus de ». */
export const RESERVES: readonly Reserve[] = [
  // The number is rounded, from under or from above.
  ...reserve(
    'near',
    'before',
    'un peu plus de, un peu moins de, aux alentours de, autour de, de l’ordre de, près de, presque, quasiment, quelque, à peine',
  ),
  ...reserve('near', 'both', 'à peu près, plus ou moins, approximativement, environ'),
  ...reserve('near', 'after', 'à peu de chose près'),
  // It is a ceiling: no more was said.
  ...reserve('at most', 'before', 'pas plus de, jusqu’à, inférieur à, inférieure à'),
  ...reserve('at most', 'both', 'au maximum, tout au plus, au plus'),
  ...reserve('at most', 'after', 'maximum, ou moins'),
  // It is a floor: no less was said.
  ...reserve('at least', 'before', 'pas moins de, au-delà de, supérieur à, supérieure à'),
  ...reserve('at least', 'both', 'au minimum, au moins'),
  ...reserve('at least', 'after', 'minimum, et plus, ou plus'),
  // Strictly above or under.
  ...reserve('at least', 'before', 'plus de'),
  ...reserve('at most', 'before', 'moins de'),
];
