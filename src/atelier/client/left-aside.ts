/** What « L » does to a proposal: each number, each sentence and each name has its own way to be left aside. */
import type { DocumentView, ProofName, Proposal, Reasons } from '../protocol.ts';

const NUMBERS: readonly ProofName[] = ['chiffre', 'redite', 'événement', 'échéance', 'raison'];
const SENTENCES: readonly ProofName[] = ['engagement', 'phrase'];

/** What says why its number, its sentence or its name calls for no record; none for a person, who is there or is not. */
export const leftAsideAs = ({ as }: Pick<Proposal, 'as'>): 'raison' | 'phrase' | 'nommée' | undefined =>
  NUMBERS.includes(as) ? 'raison' : SENTENCES.includes(as) ? 'phrase' : as === 'nommée' ? as : undefined;

/** The list of the header that says why. */
const LISTS = { raison: 'waivedNumbers', phrase: 'waivedSentences', nommée: 'waivedRecords' } as const;

/** The reason that was given last for leaving aside what a proposal would leave: « Maj+L » gives it again. */
export function lastReason(reasons: Reasons, proposal: Pick<Proposal, 'as'>): string | undefined {
  const as = leftAsideAs(proposal);
  return as && reasons[LISTS[as]]?.[0];
}

/** Is a sentence told without its commitment: does a record quote it, or is one proposed that will? Then nothing says why it has none. */
export const isToldWithout = (
  { leaves, proposals }: Pick<DocumentView, 'leaves' | 'proposals'>,
  { as, leaf, start, end }: Proposal,
): boolean =>
  as === 'engagement' &&
  (leaves
    .find(({ index }) => index === leaf)
    ?.sentences.some((one) => one.isLinked && one.start < end && start < one.end) === true ||
    proposals.some(
      (one) =>
        one.leaf === leaf &&
        one.start < end &&
        start < one.end &&
        one.as !== 'engagement' &&
        one.as !== leftAsideAs(one),
    ));
