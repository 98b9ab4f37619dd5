/** The communiqués by year. */
import type { Graph } from '#graph/graph.ts';
import type { CommuniqueNode } from '#kinds/communiques/node.ts';
import { perGraph } from '#noted/kept.ts';

export interface Year {
  year: string;
  /** Newest first; never empty. */
  communiques: readonly CommuniqueNode[];
}

/** Newest first. */
export const yearsOf = perGraph('years', ({ communiques }: Graph): Year[] =>
  [...Map.groupBy(communiques, ({ year }) => year)].map(([year, list]) => ({ year, communiques: list })),
);
