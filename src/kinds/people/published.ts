/** What is published of people, and where. */
import { pageEach, passagesOf, type PublishedKind } from '#exports/published.ts';
import { person } from './json-ld.ts';
import { personShape } from './record.ts';

export const people: PublishedKind<'people'> = {
  record: personShape,
  thing: person,
  pages: ({ people }) => pageEach(people),
  said: ({ offices, attendance }) => passagesOf([...offices, ...attendance]),
};
