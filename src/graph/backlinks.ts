/** What can be told of each node once all are linked: the documents that speak of it, and those that came after in silence. */
import type { Builder } from './builder.ts';
import { compareFigures } from './comparability.ts';
import type { CommitmentNode, CommuniqueNode, OrganisationNode } from './nodes.ts';
import { compare, compareFrench, comparePassages } from './passages.ts';

/** How many of some documents (oldest first) are of a later day. */
function laterThan(oldestFirst: readonly CommuniqueNode[], day: string): number {
  let [low, high] = [0, oldestFirst.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((oldestFirst[middle]?.date ?? '') > day) high = middle;
    else low = middle + 1;
  }
  return oldestFirst.length - low;
}

/** A page shows a few neighbours; a theme of a large corpus has hundreds. */
const NEIGHBOURS = 8;

function neighboursOf(node: CommitmentNode): CommitmentNode[] {
  const kin = new Set([node, ...[...node.extends, ...node.extendedBy].map((link) => link.node)]);
  const near = node.themes.flatMap((theme) => theme.node.commitments.map((link) => link.node));
  return [...new Set(near)]
    .filter((other) => !kin.has(other))
    .sort((a, b) => comparePassages(b.last.passage, a.last.passage) || compare(a.id, b.id))
    .slice(0, NEIGHBOURS);
}

/** Documents in which each thing is spoken of, oldest first; and, for commitments, those that came after in silence. */
export function finishBacklinks(build: Builder, newestFirst: readonly CommuniqueNode[]): void {
  const oldestFirst = [...newestFirst].reverse();
  const { entries } = build.content;
  const rank = new Map(oldestFirst.map((communique, index) => [communique, index]));
  const inOrder = (spoken: Iterable<CommuniqueNode>) =>
    [...new Set(spoken)].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  for (const { id } of entries.commitments) {
    const node = build.get('commitments', id);
    node.communiques = inOrder(node.mentions.map(({ passage }) => passage.communique));
    node.silentSince = laterThan(oldestFirst, node.last.passage.communique.date);
    node.figures.sort((a, b) => comparePassages(a.node.passage, b.node.passage));
    node.comparison = compareFigures(node.figures.map((link) => link.node));
    // What is missing on an event that only welcomed the announcement says nothing of what followed.
    const promised = node.events.filter((link) => link.node.status === 'promis');
    node.missing = [...new Set(promised.flatMap((link) => link.node.missing))];
    node.neighbours = neighboursOf(node as CommitmentNode);
  }
  for (const { id } of entries.themes) {
    const node = build.get('themes', id);
    node.silentSince = laterThan(oldestFirst, node.communiques.at(-1)?.date ?? '');
  }
  for (const { id } of entries.workshops) build.get('workshops', id).themes.sort((a, b) => a.order - b.order);
  for (const { id } of entries.events) {
    const node = build.get('events', id);
    node.communiques = inOrder(
      [node.date, ...node.passages, ...node.attendance.map(({ passage }) => passage)].map(
        (passage) => passage.communique,
      ),
    );
  }
  for (const { id } of entries.people) {
    const node = build.get('people', id);
    node.offices.sort((a, b) => comparePassages(a.passage, b.passage));
    node.communiques = inOrder(
      [...node.offices, ...node.attendance].map(({ passage }) => passage.communique),
    );
  }
  for (const { id } of entries.organisations) {
    const node = build.get('organisations', id);
    node.offices.sort((a, b) => comparePassages(a.passage, b.passage));
    node.communiques = inOrder([
      ...node.issued,
      ...node.letterheads,
      ...[...node.offices, ...node.parties, ...node.attendance].map(({ passage }) => passage.communique),
      ...node.pays.map(({ passage }) => passage.communique),
    ]);
    for (const communique of node.communiques)
      (communique.organisations as OrganisationNode[]).push(node as OrganisationNode);
  }
  for (const communique of newestFirst)
    (communique.organisations as OrganisationNode[]).sort((a, b) => compareFrench(a.title, b.title));
}
