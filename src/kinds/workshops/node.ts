/** A workshop, with the words that name it. */
import type { Draft, NodeMaker } from '#graph/builder.ts';
import type { PagedEntryNode, Passage } from '#graph/model.ts';
import type { Naming } from '#graph/names/naming-model.ts';
import { naming } from '#graph/names/naming.ts';
import { compare } from '#graph/passages.ts';
import type { NodeOf } from '#kinds/registry.ts';

export interface WorkshopNode extends PagedEntryNode<'workshops'> {
  order: number;
  passage: Passage;
  /** Who a document says to have set it. */
  setBy: Naming | undefined;
  themes: readonly NodeOf<'themes'>[];
}

declare module '#kinds/registry.ts' {
  interface NodeByKind {
    workshops: WorkshopNode;
  }
}

export const workshops: NodeMaker<'workshops'> = {
  add(build, entry) {
    const { title, order, passage, setBy } = entry.data;
    const node: Draft<WorkshopNode> = {
      ...build.base('workshops', entry, title),
      order,
      passage: build.passage(entry, 'passage.quote', passage.communique),
      setBy: undefined,
      themes: [],
    };
    build.proves(node, node.passage, 'nom de l’atelier');
    if (setBy !== undefined) {
      const words = build.passage(entry, 'setBy.quote', setBy.communique);
      node.setBy = naming(build, node, setBy.organisation, build.proves(node, words, 'qui l’a fixé'));
    }
    return node;
  },

  finish(_build, nodes) {
    for (const { themes } of nodes) themes.sort((a, b) => a.order - b.order);
  },

  compare: (a, b) => a.order - b.order || compare(a.id, b.id),
};
