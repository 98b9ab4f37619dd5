import type { Counted } from '#text/word/agreement.ts';

/**
 * A commitment, where commitments are counted: the count is the editors' own. A document that speaks of « 5 engagements »
 * may have nine here, and one that never uses the word has some.
 */
export const NOTED_COMMITMENT: Counted = {
  singular: 'engagement relevé par la rédaction',
  plural: 'engagements relevés par la rédaction',
  gender: 'm',
};
