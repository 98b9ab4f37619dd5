/** What is published of commitments, and where. */
import { daysOf, passagesOf, type PublishedKind } from '#exports/published.ts';
import { silenceToldOn } from '#views/silence.ts';
import { pagesOfList } from '#views/thread-list-pages.ts';
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
    const oldestFirst = graph.communiques.toReversed();
    return [
      ...graph.commitments.map(({ url, communiques, silentSince, dossier, near }) => ({
        url,
        // What is said of a commitment changes too with documents that do not mention it, when their count is told anew.
        days: [
          ...daysOf(communiques),
          ...[silenceToldOn(silentSince, dossier?.communiques ?? oldestFirst) ?? []].flat(),
          ...near.map(({ communique }) => communique.date),
        ],
      })),
      // Every new document may tie a knot, or leave one out.
      ...threadFilters(graph)
        .flatMap(({ lists }) => lists)
        .flatMap((list) => pagesOfList(graph, list, list.threads))
        .map(({ url }) => ({ url, days: newest })),
    ];
  },
  said: ({ mentions }) => passagesOf(mentions),
  card: commitmentCard,
};
