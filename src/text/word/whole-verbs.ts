/** A verb quoted in part says more than the document: « créées » in « devraient être créées », « ouvert » in « n’a pas ouvert ». */
import { matchingForm } from '../matching.ts';

const ADVERBS =
  '(?:ainsi|également|déjà|aussi|donc|encore|bien|toujours|notamment|prochainement|bientôt|pas|plus|jamais|enfin|progressivement)';
/** What changes what the words after it say: a negation, an auxiliary, a modal, a conditional, a future. */
const CHANGES =
  "(?:ne|n'|s'?est|est|sont|étaient|était|a|ont|avaient|avait|été|être|avoir|doi(?:t|vent)|peu(?:t|vent)|va|vont|\\p{L}*(?:er|ir|r)(?:a|ont|ai(?:t|ent)))";
const BEFORE = new RegExp(`(?<!\\p{L})((?:${CHANGES}(?:\\s+${ADVERBS})*\\s*)+)$`, 'iu');
/** No verb has more before it: looking further would cost the square of the text. */
const NEAR = 120;
const NEGATED = /(?<!\p{L})n(?:e |')[^.;:]*?(?<!\p{L})(?:pas|plus|jamais|aucune?)(?!\p{L})/iu;

/** The words just before a verb that it needs to say what the document says; `undefined` when it stands alone. */
export function leftOutBefore(text: string, start: number): string | undefined {
  const before = matchingForm(text.slice(Math.max(0, start - NEAR), start));
  // Without a space, only the elided negation touches what follows.
  if (!/\s$/.test(before) && !/n'$/i.test(before)) return undefined;
  return BEFORE.exec(before)?.[1]?.trimEnd();
}

/** Does the verb deny? What is denied has no level that its form could say. */
export const isNegated = (verb: string): boolean => NEGATED.test(matchingForm(verb));
