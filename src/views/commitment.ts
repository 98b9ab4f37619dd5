/** What the page of a commitment shows beside its thread. */
import { beside } from '#text/beside.ts';
import { compareFigures, type Comparison } from '#graph/figures/comparability.ts';
import { compare, comparePassages } from '#graph/passages.ts';
import type { CommitmentNode } from '#kinds/commitments/node.ts';
import type { ThemeNode } from '#kinds/themes/node.ts';

/** A page shows a few neighbours; a theme of a large corpus has hundreds. */
const NEIGHBOURS = 8;

/** The latest mentioned first; of those that one document mentions last, by their words, then by their ids. */
const byLast = (a: CommitmentNode, b: CommitmentNode) =>
  comparePassages(b.last.passage, a.last.passage) || compare(a.id, b.id);

/** Ordered once for all the pages of its commitments: a theme of a large corpus has hundreds. */
const latestOf = beside((theme: ThemeNode): readonly CommitmentNode[] =>
  theme.commitments.map((link) => link.node).sort(byLast),
);

/** Some others that share a theme with it, the latest mentioned first; not those that it continues or that continue it. */
export function commitmentNeighbours(node: CommitmentNode): CommitmentNode[] {
  const kin = new Set([node, ...[...node.extends, ...node.extendedBy].map((link) => link.node)]);
  // Of each theme, no more can be shown than these.
  const near = node.themes.flatMap((theme) => latestOf(theme.node).slice(0, NEIGHBOURS + kin.size));
  return [...new Set(near)]
    .filter((other) => !kin.has(other))
    .sort(byLast)
    .slice(0, NEIGHBOURS);
}

/** Which of its figures may share a chart, and which must not be compared. */
export const commitmentComparison = ({ figures }: CommitmentNode): Comparison =>
  compareFigures(figures.map((link) => link.node));
