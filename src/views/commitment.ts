/** What the page of a commitment shows beside its thread. */
import { compareFigures, type Comparison } from '#graph/comparability.ts';
import { compare, comparePassages } from '#graph/passages.ts';
import type { CommitmentNode } from '#kinds/commitments/node.ts';

/** A page shows a few neighbours; a theme of a large corpus has hundreds. */
const NEIGHBOURS = 8;

/** Some others that share a theme with it, the latest mentioned first; not those that it continues or that continue it. */
export function commitmentNeighbours(node: CommitmentNode): CommitmentNode[] {
  const kin = new Set([node, ...[...node.extends, ...node.extendedBy].map((link) => link.node)]);
  const near = node.themes.flatMap((theme) => theme.node.commitments.map((link) => link.node));
  return [...new Set(near)]
    .filter((other) => !kin.has(other))
    .sort((a, b) => comparePassages(b.last.passage, a.last.passage) || compare(a.id, b.id))
    .slice(0, NEIGHBOURS);
}

/** Which of its figures may share a chart, and which must not be compared. */
export const commitmentComparison = ({ figures }: CommitmentNode): Comparison =>
  compareFigures(figures.map((link) => link.node));
