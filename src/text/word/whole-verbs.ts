/** A verb quoted in part says more than the document: « créées » in « devraient être créées », « ouvert » in « n’a pas ouvert ». */
// Beginnings and ends of words: cspell:ignore permett pouv llait efforc démen menac risqu évit
// Beginnings and ends of words: cspell:ignore cherch engag envisag prév renonc invit décid promi
// cspell:ignore cherch) fix: (church hésit incit étudi espèr voul
import { lettered } from '../lettered.ts';
import { matchingForm } from '../matching.ts';

const ADVERBS =
  '(?:ainsi|également|déjà|aussi|donc|encore|bien|toujours|notamment|prochainement|bientôt|pas|plus|jamais|enfin|progressivement)';
/** What changes what the words after it say: a negation, an auxiliary, a modal, a conditional, a future. */
const CHANGES =
  "(?:ne|n'|s'?est|est|sont|étaient|était|a|ont|avaient|avait|été|être|avoir|doi(?:t|vent)|dev(?:ait|aient)|peu(?:t|vent)|pouv(?:ait|aient)|all(?:ait|aient)|fa(?:ut|llait)|va|vont|\\p{L}*(?:er|ir|r)(?:a|ont|ai(?:t|ent)))";
const BEFORE = lettered(`(?<!\\p{L})((?:${CHANGES}(?:\\s+${ADVERBS})*\\s*)+)$`, 'iu');
/** Verbs that settle how sure the infinitive after them is: « s'est engagée à ouvrir », « envisage d'ouvrir », « souhaite ouvrir ». */
const GOVERNS =
  /(?<!\p{L})((?:(?:ne |n'|s'|se |est |sont |a |ont |été )*)(?:(?:engag|envisag|prév|projet|propos|refus|exclu|essay|efforc|renonc|invit|demand|décid|promet|promi|tent|cherch|vis|hésit|incit|appel|étudi|prêt)\p{L}*(?: pas| plus| aussi| également)?(?: (?:à|au|aux) (?:la |l'|les )?(?!\p{L}+(?:er|ir|re) )[\p{L}'-]+(?: [\p{L}-]+){0,2}?)? (?:à |de |d')|(?:démen(?:t|tent|ti)|ni(?:e|ent)|conteste(?:nt)?) |(?:souhait|espèr|entend|compt|veu|voul)\p{L}* (?:pas |plus )?|plutôt que (?:de |d')|au lieu (?:de |d')|sans |faute (?:de |d')|avant (?:de |d')|(?:failli|manqué (?:de |d')|(?:menac|risqu|évit|envisag|renonc|import)\p{L}* (?:de |d')|(?:est|sont) (?:sur le point|loin|en passe|tenté\p{L}*|menacé\p{L}*|libres?) (?:de |d'))\s*))$/iu;
const INFINITIVE = /^(?:s'|se |y |en )?\p{L}+(?:er|ir|re)(?!\p{L})/iu;

/** « d'ouvrir », quoted for « a demandé d'ouvrir ». */
const LEAD = /^(?:d'|de |à )/iu;

/** Whatever governs the infinitive is read with it: « est susceptible d'ouvrir », « il est question de fusionner ». */
const GOVERNED_BY =
  /(?<![\p{L}'])((?:(?:il )?(?:n'|s'|l')?(?:est|sont|était|étaient|sera|seront|a|ont|avait|avaient) (?:été |pas |plus )*)?(?:n'|s'|l')?\p{Ll}[\p{Ll}-]* (?:à |de |d'))$/u;
/** What only says what it is for, or puts together: « afin d'ouvrir », « et de fermer »; the rest of the sentence tells how sure it is. */
const HARMLESS =
  /(?<!\p{L})(?:et|ou|puis|ainsi que|afin|s'agi(?:t|ra)|permett\p{L}*|permis|de (?:manière|façon|sorte)|vise(?:nt|ra)?|visant)(?: aussi| également)? (?:à |de |d')$/iu;

/** No verb has more before it: looking further would cost the square of the text. */
const NEAR = 120;
// Beginnings of words: cspell:ignore pouvai pourr
/** « n'ont pu »: these deny without « pas ». */
const NEGATED =
  /(?<!\p{L})n(?:e |')(?:[^.;:]*?(?<!\p{L})(?:pas|plus|jamais|aucune?|guère|(?<!(?<!\p{L})(?:le|ce|un|du|de|au|à|en|tout|bon) )point)(?!\p{L})|(?:(?:a|ont|avait|avaient) (?:pu|su)|peu(?:t|vent)|saurai(?:t|ent)|pouvai(?:t|ent)|pourr\p{L}+)(?!\p{L}| qu| que)(?![^.;:]* qu(?:e |')))/iu;

const governorOf = (before: string): string | undefined =>
  GOVERNS.exec(before)?.[1] ?? (HARMLESS.test(before) ? undefined : GOVERNED_BY.exec(before)?.[1]);

/** The words just before `verb`, at `start`, that it needs to say what the document says; `undefined` when it stands alone. */
export function leftOutBefore(text: string, start: number, verb = ''): string | undefined {
  const before = matchingForm(text.slice(Math.max(0, start - NEAR), start));
  const [lead = ''] = LEAD.exec(matchingForm(verb)) ?? [];
  const governing = INFINITIVE.test(matchingForm(verb).slice(lead.length))
    ? governorOf(before + lead)?.slice(0, lead.length === 0 ? undefined : -lead.length)
    : undefined;
  if (governing !== undefined) return governing.trimEnd();
  // Without a space, only the elided negation touches what follows.
  if (!/\s$/.test(before) && !/n'$/i.test(before)) return undefined;
  return BEFORE.exec(before)?.[1]?.trimEnd();
}

/** Does the verb deny? What is denied has no level that its form could say. */
export const isNegated = (verb: string): boolean => NEGATED.test(matchingForm(verb));
