/** How a proposal is known, and shown in a list. */
import type { Leaf } from '#document/model.ts';
import type { ProofName, Stretch } from './protocol.ts';

/** A proposal is known by what it would prove, its sentence and its words: it survives the edits around it. */
export const keyOf = (as: ProofName, sentence: string, words: string): string =>
  `${as} | ${sentence} | ${words}`;

const LONGEST = 60;
/** The words of a stretch, as a list shows them. */
export const shortened = (leaf: Leaf | undefined, { start, end }: Stretch): string => {
  const words = leaf?.text.slice(start, end) ?? '';
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST).replace(/\s\S*$/, '')}…`;
};
