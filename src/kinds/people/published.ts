/** What is published of people, and where. */
import { pageEach, passagesOf, type PublishedKind } from '#exports/published.ts';
import { person } from './json-ld.ts';
import { personShape } from './record.ts';
import { personRecord } from './search.ts';

export const people: PublishedKind<'people'> = {
  record: personShape,
  search: personRecord,
  thing: person,
  pages: ({ people }) => pageEach(people),
  said: ({ offices, attendance }) => passagesOf([...offices, ...attendance]),
};
