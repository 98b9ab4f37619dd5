/** A territory: the words that name it, and what is tied to it. */
import type { Draft, NodeMaker } from '#graph/builder.ts';
import { backlink } from '#graph/links.ts';
import type { Link, PagedEntryNode, Passage } from '#graph/model.ts';
import { compareFrench, comparePassages, documentsInOrder } from '#graph/passages.ts';
import type { NodeOf } from '#kinds/registry.ts';

export interface TerritoryNode extends PagedEntryNode<'territories'> {
  /** « régional ». */
  level: string;
  /** Where documents name it, oldest first; never empty. */
  passages: readonly Passage[];
  /** Larger territories of which it is part, and smaller ones that are part of it. */
  within: readonly Link<TerritoryNode>[];
  holds: readonly Link<TerritoryNode>[];
  commitments: readonly Link<NodeOf<'commitments'>>[];
  figures: readonly Link<NodeOf<'figures'>>[];
  events: readonly Link<NodeOf<'events'>>[];
  /** Documents that name it, oldest first. */
  communiques: readonly NodeOf<'communiques'>[];
}

declare module '#kinds/registry.ts' {
  interface NodeByKind {
    territories: TerritoryNode;
  }
}

export const territories: NodeMaker<'territories'> = {
  add(build, entry) {
    const { name, level, passages } = entry.data;
    const node: Draft<TerritoryNode> = {
      ...build.base('territories', entry, name),
      level,
      passages: passages.map(({ communique }, index) =>
        build.passage(entry, `passages.${index}.quote`, communique),
      ),
      within: [],
      holds: [],
      commitments: [],
      figures: [],
      events: [],
      communiques: [],
    };
    for (const passage of node.passages) build.proves(node, passage, 'nom du territoire');
    return node;
  },

  /** A territory may be part of one whose id comes later in the alphabet. */
  link(build, entry, node) {
    for (const link of build.links(entry, 'within', 'territories', entry.data.within)) {
      node.within.push(link);
      build.get('territories', link.node.id).holds.push(backlink(link, node));
    }
  },

  finish(_build, nodes) {
    for (const node of nodes) {
      node.passages.sort(comparePassages);
      node.communiques = documentsInOrder(node.passages.map(({ communique }) => communique));
    }
  },

  compare: (a, b) => compareFrench(a.title, b.title),
};
