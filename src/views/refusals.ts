/** Figures that must not be compared, gathered by the reasons: some that refuse each other all say it once. */
import type { Comparison } from '#graph/figures/comparability.ts';
import type { FigureNode } from '#kinds/figures/node.ts';

/** Two figures, or more of which no two may be compared. */
export interface Refusal {
  figures: readonly FigureNode[];
  reasons: readonly string[];
}

/** As many pairs as so many things make. */
const pairsAmong = (count: number): number => (count * (count - 1)) / 2;

/** In the order in which each reason is first met. */
export const refusalsOf = ({ refused }: Pick<Comparison, 'refused'>): Refusal[] =>
  [...Map.groupBy(refused, ({ reasons }) => reasons.join('\n')).values()].flatMap((pairs) => {
    const figures = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))];
    const reasons = pairs[0]?.reasons ?? [];
    return pairs.length === pairsAmong(figures.length)
      ? [{ figures, reasons }]
      : pairs.map(({ a, b }) => ({ figures: [a, b], reasons }));
  });
