/** People of a text with their office, as proposals. */
import type { Leaf } from '#document/model.ts';
import { namingsIn } from './naming/reading.ts';
import { placed, type Placed } from './place.ts';

export interface PersonProposal extends Placed {
  name: string;
  /** In the words of the document. */
  office?: string;
}

/** In the order of the text, each stretch of words once. */
export const peopleOf = (leaf: Leaf): PersonProposal[] =>
  namingsIn(leaf.text).map(({ start, end, name, office }) => ({ ...placed(leaf, start, end), name, office }));
