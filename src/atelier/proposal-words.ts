/** How a proposal is known, and shown in a list. */
import type { Leaf } from '#document/model.ts';
import type { NumberProposal } from '#import/proposals/numbers.ts';
import { isSign } from '#text/number/format.ts';
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

/** « un tiers des personnes », « quatre premiers véhicules » */
const NEAR = 24;
/** What counts, as the text writes it: from its reserve to what is counted, where they touch. */
export function gistOfNumber(text: string, { start, words, unit, reserve }: NumberProposal): string {
  const [head, tail] = [text.slice(0, start).trimEnd(), text.slice(start + words.length)];
  const from = reserve !== undefined && head.endsWith(reserve) ? head.length - reserve.length : start;
  const at = unit === undefined || isSign(unit) ? -1 : tail.indexOf(unit);
  const until = at === -1 || at > NEAR ? 0 : at + (unit?.length ?? 0);
  return text.slice(from, start + words.length + until);
}
