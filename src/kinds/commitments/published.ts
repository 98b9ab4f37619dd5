/** What is published of commitments, and where. */
import { daysOf, passagesOf, type PublishedKind } from '#exports/published.ts';
import { LIST_SIZES, listPages } from '#site/list-pages.ts';
import { threadFilters } from '#views/thread-lists.ts';
import { commitmentCard } from './card.ts';
import { collection } from './json-ld.ts';
import { commitmentShape } from './record.ts';
import { commitmentRecord } from './search.ts';

export const commitments: PublishedKind<'commitments'> = {
  record: commitmentShape,
  search: commitmentRecord,
  thing: collection,
  pages(graph) {
    const newest = daysOf(graph.communiques.slice(0, 1));
    return [
      // What is said of a commitment changes too with each document that does not mention it.
      ...graph.commitments.map(({ url, communiques, silence }) => ({
        url,
        days: [...daysOf(communiques), ...(silence ? newest : [])],
      })),
      // Every new document may tie a knot, or leave one out.
      ...threadFilters(graph)
        .flatMap(({ lists }) => lists)
        .flatMap(({ url, threads }) => listPages(threads, url, LIST_SIZES.threads))
        .map(({ url }) => ({ url, days: newest })),
    ];
  },
  said: ({ mentions }) => passagesOf(mentions),
  card: commitmentCard,
};
