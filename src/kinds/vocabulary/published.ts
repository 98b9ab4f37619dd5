/** What is published of vocabulary, and where. */
import type { PublishedKind } from '#exports/published.ts';
import { LIST_SIZES, listPages } from '#site/list-pages.ts';
import { word } from './json-ld.ts';
import { vocabularyShape } from './record.ts';
import { vocabularyRecord } from './search.ts';

export const vocabulary: PublishedKind<'vocabulary'> = {
  record: vocabularyShape,
  search: vocabularyRecord,
  thing: word,
  pages: ({ vocabulary }) =>
    vocabulary.flatMap((node) =>
      listPages(node.uses, node.url, LIST_SIZES.uses).map(({ url, entries }) => ({
        url,
        days: entries.map(({ communique }) => communique.date),
      })),
    ),
  said: ({ uses }) => uses,
};
