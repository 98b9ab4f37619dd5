/** What is published of communiques, and where. */
import type { PublishedKind } from '#exports/published.ts';
import { communiqueCard } from './card.ts';
import { newsArticle } from './json-ld.ts';
import { communiqueShape } from './record.ts';
import { communiqueRecord } from './search.ts';

export const communiques: PublishedKind<'communiques'> = {
  record: communiqueShape,
  search: communiqueRecord,
  thing: newsArticle,
  pages: ({ communiques }) => communiques.map(({ url, date }) => ({ url, days: [date] })),
  said: undefined,
  card: communiqueCard,
};
