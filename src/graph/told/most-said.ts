/** The most that documents say of what the editors tell: which of their words speak of the same thing. */
import { areKin, familyOf } from '#text/word/action-verbs.ts';
import { contentWords } from '#text/word/likeness.ts';
import { surenessOf, type Telling } from '#text/word/told-levels.ts';
import type { Proof } from './proofs.ts';
import type { Named, TellingSentence } from './sentences.ts';

/** Less shared than this part of the best is not what is spoken of. */
const NEAR = 0.6;
/** Fewer words in common than these are a coincidence, the more so with a record of another entry. */
const LEAST = 2;
const LEAST_OF_OTHERS = 3;

const surest = (proofs: readonly Proof[]): Proof | undefined =>
  [...proofs].sort((a, b) => surenessOf(a.level) - surenessOf(b.level))[0];

const WORD = /[\p{L}\p{M}]{4,}/gu;

/** Does a clause name what records tell or announce: « doublement », of « seront doublés »? */
function namesActionOf(clause: string, records: readonly Proof[]): boolean {
  const actions = records.flatMap(({ families, governs = [] }) => [...families, ...governs]);
  return [...clause.matchAll(WORD)].some(([word]) => {
    const family = familyOf(word.toLowerCase());
    return actions.some((one) => areKin(one, family));
  });
}

/** What may speak of a telling. */
export interface Reach {
  records: readonly Proof[];
  /** Are they those of the entry itself? Then they need share no word. */
  isOwn: boolean;
  /** The sentences of the documents, and what they name without telling it: asked only when it matters. */
  sentences: () => readonly TellingSentence[];
  named: () => readonly Named[];
}

/**
 * What proves a telling, or is the most that the documents say of it; `undefined` when nothing is known to be spoken of.
 * A document that tells of the same verb, of the same things, decides; otherwise the records do, unless the document
 * names that action elsewhere (« une augmentation des besoins »), where no level can be read.
 */
export function mostSaidOf(
  { clause, family, isLoose, isGoverned, level }: Telling,
  { records, isOwn, sentences, named }: Reach,
): Proof | undefined {
  if (isGoverned) {
    if (!isOwn) return undefined;
    return surest(records.filter(({ governs = [] }) => governs.some((one) => areKin(one, family))));
  }
  const words = contentWords(clause).filter(
    (word) => !areKin(word, family) && !areKin(familyOf(word), family),
  );
  const sharedIn = (said: ReadonlySet<string>) => words.filter((word) => said.has(word)).length;
  const shared = (one: { words: ReadonlySet<string> }) => sharedIn(one.words);
  const toldIn = (isRead: (sentence: TellingSentence) => boolean) =>
    sentences()
      .filter(isRead)
      .flatMap((sentence) => sentence.told());
  const most = (all: readonly { words: ReadonlySet<string> }[]) => Math.max(0, ...all.map(shared));
  const nearest = (proofs: readonly Proof[]) => {
    const best = most(proofs);
    return best < LEAST ? proofs : proofs.filter((proof) => shared(proof) >= NEAR * best);
  };
  const isSame = ({ families }: { families: readonly string[] }) =>
    families.some((one) => areKin(one, family));
  const own = isOwn ? records.filter((one) => isSame(one) || isSame({ families: one.governs ?? [] })) : [];
  // Other sentences could only make it fairer still: the documents need not be read.
  const proven = surest(own);
  if (proven !== undefined && surenessOf(level) >= surenessOf(proven.level)) return proven;
  // « plus de 1 000 places » is not spoken of where 3 000 are.
  const numbers = words.filter((word) => /^\p{N}/u.test(word));
  const saysNumbers = (said: ReadonlySet<string>) => numbers.every((number) => said.has(number));
  const isOfNumbers = (one: Proof) => saysNumbers(one.words);
  const isCounted = records.some(isOfNumbers);
  const mayBeSame = (one: TellingSentence) =>
    one.mayTellOf(family) && (!isCounted || saysNumbers(one.words()));
  const others = [...(isOwn ? [] : records), ...toldIn(mayBeSame)].filter(
    (one) => isSame(one) && (!isCounted || isOfNumbers(one)),
  );
  // Where the record itself tells of that verb, another sentence speaks in its place only if it is nearer.
  const same = own.length > 0 ? [...own, ...others.filter((one) => shared(one) > most(own))] : others;
  // Of other entries than its own, more must be shared.
  const least = isOwn ? 0 : isLoose ? LEAST : 1;
  if (same.length > 0 && most(same) >= Math.max(least, NEAR * most(records)))
    return surest(own.length > 0 ? same : nearest(same));
  if (isLoose) return undefined;
  if (most(named().filter(isSame)) > most(records)) return undefined;
  // What happened beside what is announced: « les demandes ont augmenté »; not of the action itself.
  if (isOwn && !namesActionOf(clause, records)) {
    const enough = Math.max(LEAST, most(records) + 1);
    const beside = toldIn((one) => sharedIn(one.words()) >= enough);
    if (beside.length > 0) return surest(beside);
  }
  const isKnown = most(records) >= (isOwn ? LEAST : LEAST_OF_OTHERS);
  if (!isOwn) return isKnown ? surest(nearest([...records, ...toldIn(() => true)])) : undefined;
  return surest(isKnown ? nearest(records) : records);
}
