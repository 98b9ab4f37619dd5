/** What is published of figures, and where. */
import type { PublishedKind } from '#exports/published.ts';
import { figureQuotation } from './json-ld.ts';
import { figureShape } from './record.ts';
import { figureRecord } from './search.ts';

export const figures: PublishedKind<'figures'> = {
  record: figureShape,
  search: figureRecord,
  thing: figureQuotation,
  pages: ({ figures }) =>
    figures.map(({ url, passage, alsoSaid }) => ({
      url,
      days: [passage, ...alsoSaid].map(({ communique }) => communique.date),
    })),
  said: ({ passage, alsoSaid }) => [passage, ...alsoSaid],
};
