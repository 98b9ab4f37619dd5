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

/** Before a name, a title and no office. */
const TITLE = /^(?:professeure?|commandante?|médecin)$/iu;

/** In the order of the text, each stretch of words once. */
export function peopleOf(leaf: Leaf): PersonProposal[] {
  const read = peopleIn(leaf.text).filter(({ name }) => !NO_PERSON.test(name));
  const all = namedIn(leaf.text);
  // « Le professeur Paul Roy (doyen) »: what is said before the name alone is a title, when an office follows it.
  const found = read.filter(
    ({ name, office }) =>
      !TITLE.test(office) || !all.some((one) => one.name === name && one.office !== office),
  );
  const others = all.filter(({ start, end }) => !found.some((one) => start < one.end && end > one.start));
  return [...found, ...others]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, name, office }) => ({ ...placed(leaf, start, end), name, office }));
}
