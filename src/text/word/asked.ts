/** What is asked, of the reader or of others, and so announced by nobody. */
// Beginnings of words: cspell:disable
import { areKin, familyOf } from './action-verbs.ts';

const IS_ASKED = /\?[\s»”")]*$/u;

/** Is a verb of a question? « Saviez-vous qu’elle ouvrira ? » tells; what is asked in a name, or after « : », is not asked of it. */
export function isQuestion(sentence: string, verb: string): boolean {
  const own = sentence.replace(/«[^«»]*»/gu, (all) => (all.includes(verb) ? all : ''));
  if (/sav(?:i)?ez-vous qu/iu.test(own)) return false;
  const isTold = !verb.includes('-t-') && /[:;]/u.test(own.slice(own.indexOf(verb)));
  return IS_ASKED.test(own) && !isTold;
}

const ADDRESSES =
  /(?<!s'|se )(?<!\p{L})(?:engag|appell|pouss|exhort|press|sollicit|encourag|incit|invit|somm|amèn|alert)(?:e|ent|era|eront|ons)$/u;
/** Somebody, then what is asked of them. */
const WHAT =
  /^ (?:l[ae]s? |l'|ses |nos |leurs |des |tous les |toutes les |chaque )[\p{L}' -]{3,60}? (?:à|d'|de) (?:ne pas |se |s')?(?<verb>\p{L}{3,}(?:er|ir|re))(?!\p{L})/u;
const TITLE = /^(?:ne pas |se |s')?(?<verb>\p{L}{3,}(?:er|ir|re))(?!\p{L})/u;

/** « Le préfet engage les communes à éteindre les lampes »: is what a title says to do asked of others? */
export function asksOthers({ title, verb, after }: { title: string; verb: string; after: string }): boolean {
  const asked = ADDRESSES.test(verb) ? WHAT.exec(after)?.groups?.['verb'] : undefined;
  const own = TITLE.exec(title)?.groups?.['verb'];
  return asked !== undefined && own !== undefined && areKin(familyOf(asked), familyOf(own));
}
