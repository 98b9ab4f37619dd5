/** The pages of a list of threads. */
import type { Graph } from '#graph/graph.ts';
import { LIST_SIZES, listPages, sectionPages, type ListPage } from '#site/list-pages.ts';
import type { ThreadFacet } from '#site/urls.ts';
import type { ThreadList } from './thread-lists.ts';

/** The ways of filtering whose rows are those of the list of all commitments. */
const SAME_ROWS: readonly ThreadFacet[] = ['niveau', 'sans'];

/**
 * The pages of a list. Of one that leaves nothing out, the first alone: those that follow it would be, under other
 * addresses, those of the list of all commitments, to which it leads.
 */
export function pagesOfList<T>({ commitments }: Graph, list: ThreadList, rows: readonly T[]): ListPage<T>[] {
  const isAll = rows.length === commitments.length && SAME_ROWS.includes(list.facet);
  return isAll
    ? sectionPages('commitments', rows)
        .slice(0, 1)
        .map((page) => ({ ...page, url: list.url }))
    : listPages(rows, list.url, LIST_SIZES.threads);
}
