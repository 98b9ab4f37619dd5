/** What is published of workshops, and where. */
import { daysOf, type PublishedKind } from '#exports/published.ts';
import { definedTermSet } from './json-ld.ts';
import { workshopShape } from './record.ts';

export const workshops: PublishedKind<'workshops'> = {
  record: workshopShape,
  thing: definedTermSet,
  pages: ({ workshops }) =>
    workshops.map(({ url, passage, themes }) => ({
      url,
      days: [passage.communique.date, ...themes.flatMap(({ communiques }) => daysOf(communiques))],
    })),
  said: ({ passage }) => [passage],
};
