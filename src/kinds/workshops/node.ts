/** A workshop, with the words that name it. */
import type { NodeMaker } from '#graph/builder.ts';
import type { PagedEntryNode, Passage } from '#graph/model.ts';
import { compare } from '#graph/passages.ts';
import type { NodeOf } from '#kinds/registry.ts';

export interface WorkshopNode extends PagedEntryNode<'workshops'> {
  order: number;
  passage: Passage;
  themes: readonly NodeOf<'themes'>[];
}

declare module '#kinds/registry.ts' {
  interface NodeByKind {
    workshops: WorkshopNode;
  }
}

export const workshops: NodeMaker<'workshops'> = {
  add(build, entry) {
    const { title, order, passage } = entry.data;
    const node = {
      ...build.base('workshops', entry, title),
      order,
      passage: build.passage(entry, 'passage.quote', passage.communique),
      themes: [],
    };
    build.proves(node, node.passage, 'nom de l’atelier');
    return node;
  },

  finish(_build, nodes) {
    for (const { themes } of nodes) themes.sort((a, b) => a.order - b.order);
  },

  compare: (a, b) => a.order - b.order || compare(a.id, b.id),
};
