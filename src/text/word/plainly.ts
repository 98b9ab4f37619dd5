/** Whether a sentence tells plainly of a verb, or denies it, or sets a condition on it. */
import { smallForm } from '../matching.ts';
import { areKin, familyOf } from './action-verbs.ts';
import { conditionAfter, conditionBefore } from './conditions.ts';

const WORD = /[\p{L}\p{M}]{4,}/gu;
/** Before a verb, its auxiliaries and their « ne »; what denies may stand ahead of it (« Aucun guichet ne fermera ») or after. */
const NOT_BEFORE = /(?<!\p{L})(?:ne |n')(?:\p{L}+ ){0,3}$/u;
const NOT = /(?<!\p{L})(?:pas|plus|jamais|aucune?|personne|rien|nul(?:le)?|ni|guère)(?!\p{L})/u;
const CLAUSE = /[.;:!?()]/u;

/** A condition that may not come, unlike « jusqu'au 3 mars » or « uniquement le matin ». */
const MAY_FAIL =
  /^(?:et )?(?:si |s'ils? |sous (?:toute )?(?:réserve|condition)|à (?:la )?condition|à moins|pour peu|pourvu|pour autant|en cas d|au cas où|dans l'hypothèse|le cas échéant|à supposer|en admettant|moyennant|après (?:l'|la |le |un |une )?(?:accord|avis|vote|validation))/u;

/** Why a sentence does not plainly tell of a verb: its words that deny it, or that set a condition. */
export interface VerbReserve {
  why: 'denied' | 'reserved';
  words: string;
}

function deniedAt(form: string, at: number, end: number): string | undefined {
  const before = form.slice(0, at).split(CLAUSE).at(-1) ?? '';
  const negated = NOT_BEFORE.exec(before);
  const after = form.slice(end).split(CLAUSE)[0] ?? '';
  if (negated === null || !NOT.test(`${before} ${after.slice(0, 30)}`)) return undefined;
  const close =
    /^[^,]{0,20}?(?:pas|plus|jamais|aucune?|rien|personne|guère)(?!\p{L})/u.exec(after)?.[0] ?? '';
  return form.slice(at - negated[0].length, end) + close;
}

function conditionAt(sentence: string, at: number, end: number): string | undefined {
  const said = conditionBefore(sentence.slice(0, at)) ?? conditionAfter(sentence.slice(end), false);
  return said !== undefined && MAY_FAIL.test(smallForm(said)) ? said : undefined;
}

/** Why a sentence tells of no verb of this family plainly; `undefined` where it does, or does not speak of it. */
export function reserveOfVerbIn(sentence: string, family: string): VerbReserve | undefined {
  const form = smallForm(sentence);
  let found: VerbReserve | undefined;
  for (const { 0: word, index } of form.matchAll(WORD)) {
    if (!areKin(familyOf(word), family)) continue;
    const end = index + word.length;
    const denied = deniedAt(form, index, end);
    const reserved = denied === undefined ? conditionAt(sentence, index, end) : undefined;
    if (denied === undefined && reserved === undefined) return undefined;
    found ??=
      denied === undefined
        ? { why: 'reserved', words: reserved ?? '' }
        : {
            why: 'denied',
            words: sentence.slice(form.indexOf(denied), form.indexOf(denied) + denied.length),
          };
  }
  return found;
}
