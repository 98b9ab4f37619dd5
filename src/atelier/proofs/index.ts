/** What the words of a document may prove, each with its reader. */
import type { Content } from '#entries/content.ts';
import type { ProofName, Stretch, Suggestion } from '../protocol.ts';
import { Refusal } from '../refusal.ts';
import { eventOf } from './event.ts';
import { deadlineOf } from './deadline.ts';
import { againOf, figureOf, waiverOf } from './figures.ts';
import { attendanceOf, commitmentOf, mentionOf, officeOf, partyOf, themeLinkOf, wordOf } from './others.ts';
import { namedOf, sentenceOf } from './waivers.ts';
import { readingOf, type Reading } from './reading.ts';

const READERS: Readonly<Record<ProofName, (reading: Reading, target: string) => Suggestion>> = {
  chiffre: figureOf,
  redite: againOf,
  raison: waiverOf,
  phrase: sentenceOf,
  nommée: namedOf,
  mention: mentionOf,
  engagement: commitmentOf,
  fonction: officeOf,
  échéance: deadlineOf,
  partie: partyOf,
  presence: attendanceOf,
  événement: eventOf,
  thematique: themeLinkOf,
  mot: wordOf,
};

/** Proofs that are one more line of a record that exists. */
const JOINING: readonly ProofName[] = [
  'mention',
  'redite',
  'thematique',
  'partie',
  'presence',
  'échéance',
  'nommée',
];

export const isProofName = (name: unknown): name is ProofName => typeof name === 'string' && name in READERS;

/**
 * What the house reads in the chosen words of a communiqué. `target`: the thread, figure or record that exists already,
 * where the proof is one more line of it. @throws Refusal if the words do not say it
 */
export function suggest(
  content: Content,
  { id, as, chosen, target }: { id: string; as: ProofName; chosen: Stretch; target?: string | undefined },
): Suggestion {
  if (JOINING.includes(as) && (target ?? '') === '')
    throw new Refusal('dites à quelle fiche ces mots se rattachent');
  return READERS[as](readingOf(content, id, chosen), target ?? '');
}
