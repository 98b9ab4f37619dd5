/** A thread: the mentions of a commitment, all of them or those of one document where a link holds in it alone. */
import type { NodeOf } from '#kinds/registry.ts';
import type { Link, Mention, Passage } from './model.ts';

export interface Thread {
  commitment: NodeOf<'commitments'>;
  /** Oldest first; never empty. */
  mentions: readonly Mention[];
  first: Mention;
  last: Mention;
  communiques: readonly NodeOf<'communiques'>[];
  /** How many documents have been published here since the last that mentions it; 0 when it is that of one document. */
  silentSince: number;
  /** Sentences of these documents whose words are near, and that nothing ties to it. */
  near: readonly Passage[];
  /** The one document of which it is. */
  only: NodeOf<'communiques'> | undefined;
}

/** The whole thread of a commitment. */
export const threadOf = (commitment: NodeOf<'commitments'>): Thread => {
  const { mentions, first, last, communiques, silentSince } = commitment;
  return {
    commitment,
    mentions,
    first,
    last,
    communiques,
    silentSince,
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
  return { commitment: node, mentions, first, last, communiques: [only], silentSince: 0, near: [], only };
}
