/**
 * What was published at an address of its own before such things were gathered in one file: it keeps that address, which
 * others frame or read. What came later never had one.
 */
import type { PagedNode } from '#graph/model.ts';

/** The last day on which an entry was published with such addresses. */
const LAST_OWN = '2026-11-30';

/** Was it published while a figure had a page for its card, and a communiqué a file for its side of a comparison? */
export const keepsOwn = ({ history }: Pick<PagedNode, 'history'>): boolean =>
  (history?.published ?? '9999') <= LAST_OWN;
