/** Where one sentence says something of several commitments: what is counted twice is said to be said once. */
import type { Mention } from '#graph/model.ts';
import type { CommitmentNode } from '#kinds/commitments/node.ts';

/** The sentence in which the verb stands, from which the level is read: that which leads to the words, if there is one. */
const saidIn = ({ lead, passage }: Pick<Mention, 'lead' | 'passage'>): string => (lead ?? passage).url;

/** The other commitments whose level the same sentence gives, each once, in the order of their passages. */
export function alsoSaidOf(mention: Mention): CommitmentNode[] {
  const { commitment, passage } = mention;
  const others = passage.communique.mentions.filter(
    (other) => other.commitment !== commitment && saidIn(other) === saidIn(mention),
  );
  return [...new Set(others.map((other) => other.commitment))];
}

/** In how many sentences these levels are read. */
export const sentencesOf = (mentions: readonly Pick<Mention, 'lead' | 'passage'>[]): number =>
  new Set(mentions.map(saidIn)).size;
