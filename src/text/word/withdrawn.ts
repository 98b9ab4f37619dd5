/** What is withdrawn or put off, and of what: its object or its subject. */
import { lettered } from '../lettered.ts';
import { areKin, familyOf, isDoing } from './action-verbs.ts';
import { INFINITIVE } from './infinitives.ts';

const WORD = /\p{L}{4,}/gu;
const TO_DO = lettered(`^${INFINITIVE}$`, 'u');
/** « a été reportée », « est annulée »: of its subject, said before; any other verb, of the object right after it. */
const OF_SUBJECT = /(?<!\p{L})(?:été|être|est|sont|était|étaient|sera|seront|reste|restent)(?!\p{L})/u;
/** « L'aide est votée, et les loyers [ont été suspendus] »: a subject of its own right before the verb; « et elle » is none. */
const OWN_SUBJECT = /[,;:] (?:(?:et|mais|puis) )?(?<own>(?:l[ae]s? |l['’]|des |ces? |cette )[^,;:]*)$/u;
const OBJECT = /^(?: [\p{L}']+){1,3}/u;

/**
 * Do words that withdraw say it of the very act that a title names: « Ouvrir », « a reporté l'ouverture »? Not of
 * « Aider les commerçants », which « a suspendu les loyers », nor where the title says so too: « Ouverture reportée ».
 */
export function isWithdrawn(said: Readonly<Record<'title' | 'verb' | 'before' | 'after', string>>): boolean {
  const words = said.title.match(WORD) ?? [];
  const own = familyOf(said.verb.match(WORD)?.at(-1) ?? '');
  // « Rénover les maisons abandonnées » abandons nothing.
  const says = words.slice(0, TO_DO.test(words.at(0) ?? '') ? 1 : words.length);
  if (says.some((word) => areKin(familyOf(word), own))) return false;
  const acts = words.filter((word, index) => index === 0 || isDoing(word)).map(familyOf);
  const of = OF_SUBJECT.test(said.verb)
    ? (OWN_SUBJECT.exec(said.before)?.groups?.['own'] ?? said.before)
    : (OBJECT.exec(said.after)?.[0] ?? '');
  return (of.match(WORD) ?? []).some((word) => acts.some((act) => areKin(familyOf(word), act)));
}
