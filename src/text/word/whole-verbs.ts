/** A verb quoted in part says more than the document: « créées » in « devraient être créées », « ouvert » in « n’a pas ouvert ». */
// Beginnings of words: cspell:ignore pouv llait pouvai pourr
import { lettered } from '../lettered.ts';
import { matchingForm } from '../matching.ts';
import { ADVERBS_OR_NOT } from './adverbs.ts';
import { governorBefore, NEAR } from './governors.ts';

/** What changes what the words after it say: a negation, an auxiliary, a modal, a conditional, a future. */
const CHANGES =
  "(?:ne|n'|s'?est|est|sont|étaient|était|a|ont|avaient|avait|été|être|avoir|doi(?:t|vent)|dev(?:ait|aient)|peu(?:t|vent)|pouv(?:ait|aient)|all(?:ait|aient)|fa(?:ut|llait)|va|vont|\\p{L}*(?:er|ir|r)(?:a|ont|ai(?:t|ent)))";
const BEFORE = lettered(`(?<!\\p{L})((?:${CHANGES}${ADVERBS_OR_NOT}\\s*)+)$`, 'iu');
/** « n'ont pu »: these deny without « pas ». */
const NEGATED =
  /(?<!\p{L})n(?:e |')(?:[^.;:]*?(?<!\p{L})(?:pas|plus|jamais|aucune?|guère|(?<!(?<!\p{L})(?:le|ce|un|du|de|au|à|en|tout|bon) )point)(?!\p{L})|(?:(?:a|ont|avait|avaient) (?:pu|su)|peu(?:t|vent)|saurai(?:t|ent)|pouvai(?:t|ent)|pourr\p{L}+)(?!\p{L}| qu| que)(?![^.;:]* qu(?:e |')))/iu;

/** The words just before `verb`, at `start`, that it needs to say what the document says; `undefined` when it stands alone. */
export function leftOutBefore(text: string, start: number, verb = ''): string | undefined {
  const before = matchingForm(text.slice(Math.max(0, start - NEAR), start));
  const governing = governorBefore(before, matchingForm(verb));
  if (governing !== undefined) return governing;
  // Without a space, only the elided negation touches what follows.
  if (!/\s$/.test(before) && !/n'$/i.test(before)) return undefined;
  return BEFORE.exec(before)?.[1]?.trimEnd();
}

/** Does the verb deny? What is denied has no level that its form could say. */
export const isNegated = (verb: string): boolean => NEGATED.test(matchingForm(verb));
