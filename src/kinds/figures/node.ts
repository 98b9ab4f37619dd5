/** Figures, with what they tell of. */
import type { Draft, NodeMaker } from '#graph/builder.ts';
import { backlink } from '#graph/links.ts';
import type { Link, PagedEntryNode, Passage } from '#graph/model.ts';
import { compare, comparePassages } from '#graph/passages.ts';
import type { NodeOf } from '#kinds/registry.ts';

export interface FigureNode extends PagedEntryNode<'figures'> {
  passage: Passage;
  alsoSaid: readonly Passage[];
  payer: NodeOf<'organisations'> | undefined;
  multipleOf: FigureNode | undefined;
  /** Figures given as multiples of this one. */
  multiples: readonly FigureNode[];
  /** The figures that this one adds up. */
  sumOf: readonly FigureNode[];
  commitments: readonly Link<NodeOf<'commitments'>>[];
  themes: readonly Link<NodeOf<'themes'>>[];
  territories: readonly Link<NodeOf<'territories'>>[];
  events: readonly Link<NodeOf<'events'>>[];
}

declare module '#kinds/registry.ts' {
  interface NodeByKind {
    figures: FigureNode;
  }
}

export const figures: NodeMaker<'figures'> = {
  add(build, entry) {
    const { title, communique, alsoSaid, payer, commitments, themes, territories, events } = entry.data;
    const node: Draft<FigureNode> = {
      ...build.base('figures', entry, title),
      passage: build.passage(entry, 'quote', communique),
      alsoSaid: [],
      payer: undefined,
      multipleOf: undefined,
      multiples: [],
      sumOf: [],
      commitments: build.links(entry, 'commitments', 'commitments', commitments),
      themes: build.links(entry, 'themes', 'themes', themes),
      territories: build.links(entry, 'territories', 'territories', territories),
      events: build.links(entry, 'events', 'events', events),
    };
    build.proves(node, node.passage, 'chiffre');
    alsoSaid.forEach((data, index) => {
      const passage = build.passage(entry, `alsoSaid.${index}.quote`, data.communique);
      node.alsoSaid.push(build.proves(node, passage, 'chiffre redit'));
    });
    if (payer !== undefined) {
      const organisation = build.get('organisations', payer.organisation);
      node.payer = organisation;
      organisation.pays.push(node);
    }
    for (const link of node.commitments)
      build.get('commitments', link.node.id).figures.push(backlink(link, node));
    for (const link of node.themes) build.get('themes', link.node.id).figures.push(backlink(link, node));
    for (const link of node.territories)
      build.get('territories', link.node.id).figures.push(backlink(link, node));
    for (const link of node.events) build.get('events', link.node.id).figures.push(backlink(link, node));
    return node;
  },

  link(build, entry, node) {
    node.sumOf = entry.data.sumOf.map((id) => build.get('figures', id));
    if (entry.data.multipleOf === undefined) return;
    const multiplied = build.get('figures', entry.data.multipleOf);
    node.multipleOf = multiplied;
    multiplied.multiples.push(node);
  },

  compare: (a, b) =>
    compare(b.passage.communique.id, a.passage.communique.id) ||
    comparePassages(a.passage, b.passage) ||
    compare(a.id, b.id),
};
