/** A reply: who answers, which entries, and their words, which prove nothing. */
import type { Builder, NodeMaker } from '#graph/builder.ts';
import type { PagedEntryNode } from '#graph/model.ts';
import { compare } from '#graph/passages.ts';
import type { DataOf, NodeOf } from '#kinds/registry.ts';
import { formatDay } from '#text/day/day.ts';
import { CONCERNED } from './schema.ts';

/** A kind whose entries may be answered. */
type Answered = (typeof CONCERNED)[keyof typeof CONCERNED];

export interface ReplyNode extends PagedEntryNode<'replies'> {
  /** Who answers. */
  by: NodeOf<'organisations'> | NodeOf<'people'>;
  /** The entries that it answers, as it names them; never empty. */
  about: readonly NodeOf<Answered>[];
  /** AAAA-MM-JJ: when it reached the editors, and when it was published here. */
  received: string;
  published: string;
  /** Its words, paragraph by paragraph. */
  paragraphs: readonly string[];
}

declare module '#kinds/registry.ts' {
  interface NodeByKind {
    replies: ReplyNode;
  }
}

const byWhom = (build: Builder, { by }: DataOf<'replies'>): ReplyNode['by'] =>
  'organisation' in by ? build.node('organisations', by.organisation) : build.node('people', by.person);

/** The entries that it answers. */
const answered = (build: Builder, { about }: DataOf<'replies'>) =>
  about.flatMap((one) =>
    (Object.keys(CONCERNED) as (keyof typeof CONCERNED)[]).flatMap((name) => {
      const id = one[name];
      return id === undefined ? [] : [build.get(CONCERNED[name], id)];
    }),
  );

const inOrder = (a: ReplyNode, b: ReplyNode): number =>
  compare(a.published, b.published) || compare(a.id, b.id);

export const replies: NodeMaker<'replies'> = {
  add(build, entry) {
    const { received, published, text } = entry.data;
    const by = byWhom(build, entry.data);
    return {
      ...build.base('replies', entry, `${by.title} : réponse du ${formatDay(received)}`),
      by,
      about: answered(build, entry.data),
      received,
      published,
      paragraphs: text.trim().split(/\n(?:[^\S\n]*\n)+/u),
    };
  },

  link(build, entry, node) {
    for (const one of answered(build, entry.data))
      one.replies = [...(one.replies ?? []), node as ReplyNode].sort(inOrder);
  },

  /** Two of one day are told apart by their rank. */
  finish(_build, nodes) {
    const seen = new Map<string, number>();
    for (const node of nodes) {
      const rank = (seen.get(node.title) ?? 0) + 1;
      seen.set(node.title, rank);
      if (rank > 1) node.title += ` (${rank})`;
    }
  },

  compare: inOrder,
};
