/** People of a text with their office, as proposals. */
import type { Leaf } from '#document/model.ts';
import { peopleIn } from '#text/word/people.ts';
import { placed, type Placed } from './place.ts';

export interface PersonProposal extends Placed {
  name: string;
  /** In the words of the document. */
  office?: string;
}

export const peopleOf = (leaf: Leaf): PersonProposal[] =>
  peopleIn(leaf.text).map(({ start, end, name, office }) => ({ ...placed(leaf, start, end), name, office }));
