/** People of a text with their office, as proposals. */
import type { Leaf } from '#document/model.ts';
import { peopleIn, type NamedPerson } from '#text/word/people.ts';
import { isNameOfThing } from './bearers.ts';
import { namedIn } from './named.ts';
import { isOfNext, officesFirstIn, withOfficeBefore, withoutOthers } from './office-first.ts';
import { CIVILITY, NO_PERSON, ROLE } from './roles.ts';
import { placed, type Placed } from './place.ts';

export interface PersonProposal extends Placed {
  name: string;
  /** In the words of the document. */
  office?: string;
}

/** Before a name, a title and no office. */
const TITLE =
  /^(?:professeure?|commandante?|médecin|colonel(?:le)?|lieutenante?(?:-colonel(?:le)?)?|capitaine|générale?|adjudante?(?:-chef)?|major)$/iu;

/** « Le Colonel Paul Roy »: a rank with its capital is no part of the name. */
const RANK_OF_NAME = new RegExp(`^(?:${CIVILITY})[ \\u00A0](?=\\p{Lu})`, 'u');

function named(text: string, one: NamedPerson): NamedPerson {
  const rank = RANK_OF_NAME.exec(one.name)?.[0];
  if (rank === undefined) return one;
  const isFirst = text.startsWith(one.name, one.start);
  return { ...one, name: one.name.slice(rank.length), start: one.start + (isFirst ? rank.length : 0) };
}

/** In the order of the text, each stretch of words once; of two that share words, the one that begins first. */
function apart(people: readonly NamedPerson[]): NamedPerson[] {
  const kept: NamedPerson[] = [];
  for (const one of people)
    if (!kept.some(({ start, end }) => start < one.end && end > one.start)) kept.push(one);
  return kept.sort((a, b) => a.start - b.start);
}

/** In the order of the text, each stretch of words once. */
export function peopleOf(leaf: Leaf): PersonProposal[] {
  const { text } = leaf;
  const isPerson = ({ name, start }: NamedPerson): boolean =>
    !NO_PERSON.test(name) && !ROLE.test(name) && !isNameOfThing(text.slice(0, start), /[ \u00A0]/.test(name));
  const read = [...peopleIn(text), ...namedIn(text), ...officesFirstIn(text)]
    .map((one) => named(text, one))
    .flatMap((one) => (text.startsWith(one.name, one.start) ? one : (withoutOthers(one) ?? [])))
    .flatMap((one) => (isOfNext(text, one) ? (withOfficeBefore(text, one) ?? []) : one))
    .filter(isPerson);
  // « Le professeur Paul Roy (doyen) »: what is said before the name alone is a title, when an office follows it.
  const found = read.filter(
    ({ name, office }) =>
      !TITLE.test(office) || !read.some((one) => one.name === name && !TITLE.test(one.office)),
  );
  return apart(found.sort((a, b) => a.start - b.start)).map(({ start, end, name, office }) => ({
    ...placed(leaf, start, end),
    name,
    office,
  }));
}
