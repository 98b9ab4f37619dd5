/** People of a text with their office, as proposals. */
import type { Leaf } from '#document/model.ts';
import { peopleIn } from '#text/word/people.ts';
import { namedIn } from './named.ts';
import { NO_PERSON } from './roles.ts';
import { placed, type Placed } from './place.ts';

export interface PersonProposal extends Placed {
  name: string;
  /** In the words of the document. */
  office?: string;
}

/** In the order of the text, each stretch of words once. */
export function peopleOf(leaf: Leaf): PersonProposal[] {
  const found = peopleIn(leaf.text).filter(({ name }) => !NO_PERSON.test(name));
  const others = namedIn(leaf.text).filter(
    ({ start, end }) => !found.some((one) => start < one.end && end > one.start),
  );
  return [...found, ...others]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, name, office }) => ({ ...placed(leaf, start, end), name, office }));
}
