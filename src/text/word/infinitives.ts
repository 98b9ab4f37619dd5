/** « poser » alone says what, not whether: whoever says that it is done, or going on, conjugates it. */
// Beginnings of words: cspell:disable
import { matchingForm } from '../matching.ts';

const INFINITIVE = /^(?:de |d'|à )?(?:se |s')?(?:(?:être|avoir) \p{Ll}+|\p{Ll}+(?:er|ir|dre|tre|ire|oir))$/u;
/** « continuer à soutenir »: what is asked for is under way already. */
const GOES_ON = /^(?:de |d'|à )?(?:continu|poursuiv|mainten|conserv|gard|rest|prolong|reconduir|pérennis)/iu;

/** Is a verb, quoted as an infinitive alone, too little to say this level? */
export function leavesOpen(verb: string, level: string): boolean {
  const form = matchingForm(verb).trim();
  return INFINITIVE.test(form) && (level === 'fait' || (level === 'en cours' && !GOES_ON.test(form)));
}
