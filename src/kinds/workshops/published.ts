/** What is published of workshops, and where. */
import { daysOf, type PublishedKind } from '#exports/published.ts';
import { definedTermSet } from './json-ld.ts';
import { workshopShape } from './record.ts';
import { workshopRecord } from './search.ts';

export const workshops: PublishedKind<'workshops'> = {
  record: workshopShape,
  search: workshopRecord,
  thing: definedTermSet,
  pages: ({ workshops }) =>
    workshops.map(({ url, passage, themes }) => ({
      url,
      days: [passage.communique.date, ...themes.flatMap(({ communiques }) => daysOf(communiques))],
    })),
  said: ({ passage }) => [passage],
};
