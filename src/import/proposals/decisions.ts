/**
 * « a adopté un plan »: the plan is adopted, and that is done. « a décidé de créer », « a voté la création »: only the
 * decision is done, and what it announces is not.
 */
// Beginnings and ends of words: cspell:ignore décid autoris premi tions ments tures
// Endings of nouns of actions: cspell:ignore ation ition ction ption ution

import { MONTH, WEEKDAY } from '#text/day/calendar.ts';

const INFINITIVE = '\\p{L}+(?:er|ir|re|oir)(?!\\p{L})';
/** « de créer », « d’y ouvrir », « que soient créées », « le maire à signer ». */
const TO_DO = new RegExp(
  `^\\s+(?:(?:de\\s+|d['’])(?:ne\\s+pas\\s+)?(?:s['’]|se\\s+|y\\s+|en\\s+|l['’]|les?\\s+|la\\s+)?${INFINITIVE}|qu(?:e\\s|['’])|[^.,;:]{0,60}?\\sà\\s+${INFINITIVE})`,
  'iu',
);
/** These decide what others do, or what will be: no object makes them a thing done. */
const ONLY_DECIDES = /(?:décid|autoris|accept)\p{L}*$/iu;

const NOUN =
  /(?<of>(?<!\p{L})(?:de\s+|d['’]|pour\s+|par\s+))?(?<!\p{L})(?:l['’]|(?:les?|la|une?|du|des|cette|cet?|ces|son|sa|ses|leurs?|\d+)\s+)(?:nouvel(?:le)?s?\s+|nouveaux?\s+|prochaine?s?\s+|premi[eè]re?s?\s+|future?s?\s+)?(?<noun>\p{L}+)/giu;
/** Nouns that name an action still to be done. */
const ACTION =
  /(?:(?:[aiu]|c|p)tions?|ments?|ages?|tures?)$|^(?:hausse|baisse|mise|reprise|prise|achat|relance|transfert|envoi|recours|maintien|gel|report|retour|gratuité|emploi|remise|vente|arrivée|venue)s?$/iu;
/** Acts that are done once they are taken, and things that are no action. */
const ACT =
  /^(?:délibération|convention|motion|résolution|règlement|document|subvention|amendement|disposition|réglementation|orientation|position|proposition|contribution|déclaration|dotation|département|appartement|équipement|établissement|logement|bâtiment|monument|instrument|village|page|littérature|signature|unanimité|majorité|association|population|institution|administration|collectivité|agglomération|programmation|action|communication|page|candidature|structure|facture|architecture|préfecture|culture|agriculture)s?$/iu;

/** Between the verb and what was decided: how, and when. */
const BESIDE = new RegExp(`^(?:unanimité|majorité|séance|session|${MONTH}|${WEEKDAY})$`, 'iu');

const isAction = (noun: string): boolean => ACTION.test(noun) && !ACT.test(noun);

const nounsIn = (text: string) =>
  [...text.matchAll(NOUN)].map(({ groups }) => ({
    noun: groups?.['noun'] ?? '',
    isOf: groups?.['of'] !== undefined,
  }));

/** The verb of a decision stands at `start` to `end`: does it tell of nothing done but the decision? */
export function isDecisionAlone(sentence: string, start: number, end: number): boolean {
  const verb = sentence.slice(start, end);
  const after = /^[^.;:]*/.exec(sentence.slice(end))?.[0] ?? '';
  if (ONLY_DECIDES.test(verb) || TO_DO.test(after)) return true;
  const isAlone = /^\p{L}+$/u.test(verb);
  if (isAlone || /(?:été|être|est|sont)\s/iu.test(verb)) {
    const before = /[^.;:]*$/.exec(sentence.slice(0, start))?.[0] ?? '';
    if (nounsIn(before).some(({ noun, isOf }) => !isOf && isAction(noun))) return true;
    if (!isAlone) return false;
  }
  const object = nounsIn(after).find(({ noun, isOf }) => !isOf && !BESIDE.test(noun));
  return object !== undefined && isAction(object.noun);
}
