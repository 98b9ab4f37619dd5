/** What is published of themes, and where. */
import { daysOf, passagesOf, type PublishedKind } from '#exports/published.ts';
import { LIST_SIZES, listPages } from '#site/list-pages.ts';
import { themeCard } from './card.ts';
import { definedTerm } from './json-ld.ts';
import { themeShape } from './record.ts';
import { themeRecord } from './search.ts';

export const themes: PublishedKind<'themes'> = {
  record: themeShape,
  search: themeRecord,
  thing: definedTerm,
  pages: ({ themes }) =>
    themes.flatMap((node) =>
      listPages(node.chronicle, node.url, LIST_SIZES.chronicle).map(({ url, number, entries }) => ({
        url,
        days: [
          ...entries.map(({ passage }) => passage.communique.date),
          ...(number === 1 ? daysOf(node.communiques) : []),
        ],
      })),
    ),
  said: ({ chronicle }) => passagesOf(chronicle),
  card: themeCard,
};
