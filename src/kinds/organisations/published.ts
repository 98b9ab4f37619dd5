/** What is published of organisations, and where. */
import { pageEach, passagesOf, type PublishedKind } from '#exports/published.ts';
import { organisation } from './json-ld.ts';
import { organisationShape } from './record.ts';
import { organisationRecord } from './search.ts';

export const organisations: PublishedKind<'organisations'> = {
  record: organisationShape,
  search: organisationRecord,
  thing: organisation,
  pages: ({ organisations }) => pageEach(organisations),
  said: ({ offices, parties, attendance, pays, named }) =>
    passagesOf([...offices, ...parties, ...attendance, ...pays, ...named]),
};
