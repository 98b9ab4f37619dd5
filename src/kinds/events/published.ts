/** What is published of events, and where. */
import { daysOf, pageEach, passagesOf, type PublishedKind } from '#exports/published.ts';
import { kitUrl } from '#site/urls.ts';
import { kitsOf } from '#views/kits.ts';
import { eventCard } from './card.ts';
import { event } from './json-ld.ts';
import { eventShape } from './record.ts';
import { eventRecord } from './search.ts';

export const events: PublishedKind<'events'> = {
  record: eventShape,
  search: eventRecord,
  thing: event,
  pages: (graph) => [
    ...pageEach(graph.events),
    ...kitsOf(graph).map(({ event: { id, communiques } }) => ({
      url: kitUrl(id),
      days: daysOf(communiques),
    })),
  ],
  said: ({ date, passages, attendance }) => [date, ...passages, ...passagesOf(attendance)],
  card: eventCard,
};
