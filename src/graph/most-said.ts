/** The most that documents say of what the editors tell: which of their words speak of the same thing. */
import { areKin, familyOf } from '#text/word/action-verbs.ts';
import { contentWords } from '#text/word/likeness.ts';
import { surenessOf, type Telling } from '#text/word/told-levels.ts';
import type { Proof } from './told-proofs.ts';

/** Less shared than this part of the best is not what is spoken of. */
const NEAR = 0.6;
/** Fewer words in common than these are a coincidence, the more so with a record of another entry. */
const LEAST = 2;
const LEAST_OF_OTHERS = 3;

const surest = (proofs: readonly Proof[]): Proof | undefined =>
  [...proofs].sort((a, b) => surenessOf(a.level) - surenessOf(b.level))[0];

/**
 * What proves a telling, or is the most that the documents say of it; `undefined` when nothing is known to be spoken of.
 * A document that tells of the same verb, of the same things, decides; otherwise the records do. `isOwn`: the records
 * are those of the entry itself, which need share no word.
 */
export function mostSaidOf(
  { clause, family, isLoose }: Telling,
  records: readonly Proof[],
  isOwn: boolean,
  documents: () => readonly Proof[],
): { proof: Proof; isSameVerb: boolean } | undefined {
  const words = contentWords(clause).filter(
    (word) => !areKin(word, family) && !areKin(familyOf(word), family),
  );
  const shared = (proof: Proof) => words.filter((word) => proof.words.has(word)).length;
  const most = (proofs: readonly Proof[]) => Math.max(0, ...proofs.map(shared));
  const nearest = (proofs: readonly Proof[]) => {
    const best = most(proofs);
    return proofs.filter((proof) => shared(proof) >= NEAR * best);
  };
  const isSame = ({ families }: Proof) => families.some((one) => areKin(one, family));
  const own = isOwn ? records.filter(isSame) : [];
  const others = [...(isOwn ? [] : records), ...documents()].filter(isSame);
  // Where the record itself tells of that verb, another sentence speaks in its place only if it is nearer.
  const same = own.length > 0 ? [...own, ...others.filter((one) => shared(one) > most(own))] : others;
  // A present is read in many ways: of other entries than its own, more must be shared.
  const least = isLoose && !isOwn ? LEAST : 0;
  if (same.length > 0 && most(same) >= Math.max(least, NEAR * most(records))) {
    const proof = surest(own.length > 0 ? same : nearest(same));
    return proof && { proof, isSameVerb: true };
  }
  if (isLoose) return undefined;
  const isKnown = most(records) >= (isOwn ? LEAST : LEAST_OF_OTHERS);
  if (!isOwn && !isKnown) return undefined;
  const proof = surest(isKnown ? nearest(records) : records);
  return proof && { proof, isSameVerb: false };
}
