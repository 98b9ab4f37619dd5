/** A thread: the mentions of a commitment, all of them or those of one document where a link holds in it alone. */
import type { NodeOf } from '#kinds/registry.ts';
import type { Silence } from './time/silence.ts';
import type { Link, Mention, Passage } from './model.ts';

export interface Thread {
  commitment: NodeOf<'commitments'>;
  /** Oldest first; never empty. */
  mentions: readonly Mention[];
  first: Mention;
  last: Mention;
  communiques: readonly NodeOf<'communiques'>[];
  /** Of the documents published here since the last that mentions it; none when it is that of one document. */
  silence: Silence | undefined;
  /** Sentences of these documents whose words are near, and that nothing ties to it. */
  near: readonly Passage[];
  /** The one document of which it is. */
  only: NodeOf<'communiques'> | undefined;
}

/** The whole thread of a commitment. */
export const threadOf = (commitment: NodeOf<'commitments'>): Thread => {
  const { mentions, first, last, communiques, silence } = commitment;
  return {
    commitment,
    mentions,
    first,
    last,
    communiques,
    silence,
    // Looked for when a page asks.
    get near() {
      return commitment.near;
    },
    only: undefined,
  };
};

/**
 * What a link to a commitment shows of its thread: all of it, or, where the link holds in one document only, what that
 * document says. No silence is told of the documents of which the link says nothing.
 */
export function threadThrough({ node, only }: Link<NodeOf<'commitments'>>): Thread {
  if (only === undefined) return threadOf(node);
  const mentions = node.mentions.filter(({ passage }) => passage.communique.id === only.id);
  const [first, last] = [mentions[0], mentions.at(-1)];
  if (first === undefined || last === undefined)
    throw new Error(`no mention of ${node.id} in ${only.id}: the rule of theme links must run first`);
  return { commitment: node, mentions, first, last, communiques: [only], silence: undefined, near: [], only };
}
