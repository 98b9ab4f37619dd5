/** The communiqués by year. */
import type { Graph } from '#graph/graph.ts';
import type { CommuniqueNode } from '#kinds/communiques/node.ts';
import { beside } from '#text/beside.ts';

export interface Year {
  year: string;
  /** Newest first; never empty. */
  communiques: readonly CommuniqueNode[];
}

/** Newest first. */
export const yearsOf = beside(({ communiques }: Graph): Year[] =>
  [...Map.groupBy(communiques, ({ year }) => year)].map(([year, list]) => ({ year, communiques: list })),
);
