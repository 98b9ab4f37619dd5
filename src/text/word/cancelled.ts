// Beginnings of words: cspell:disable
/** Words by which a document says that something will not be, or has not been. */
import { lettered } from '../lettered.ts';
import { smallForm } from '../matching.ts';
import { ADVERB } from './adverbs.ts';

const SOMEHOW = `(?:(?:${ADVERB}|hélas) )?`;
const CANCELLED = lettered(
  `(?<!\\p{L})(?:(?:est|sont|a été|ont été|sera|seront|était|étaient) ${SOMEHOW}(?:annulée?s?|supprimée?s?|déprogrammée?s?)|` +
    `n'(?:aura|auront|a|ont) ${SOMEHOW}(?:pas|plus) (?:eu )?lieu|n'(?:a|ont|avait|avaient) ${SOMEHOW}(?:pas |plus )?pu (?:avoir lieu|se tenir|se dérouler|se réunir|être (?:organisée?s?|maintenue?s?|tenue?s?))|ne se (?:tiendra|tiendront|réunira|réuniront) ${SOMEHOW}(?:pas|plus)|ne (?:pourra|pourront|peut|peuvent|pouvait) ${SOMEHOW}(?:pas|plus) (?:avoir lieu|se tenir|être (?:organisée?s?|maintenue?s?|tenue?s?))|` +
    `(?:ne (?:sera|seront|sont|fut) |n'(?:est|était|étaient|a|ont|aura|auront) )${SOMEHOW}(?:pas|plus) (?:été )?(?:organisée?s?|maintenue?s?|reconduite?s?|tenue?s?|programmée?s?|proposée?s?))(?!\\p{L})`,
  'u',
);
/** What is put off has another day, after these words. */
const PUT_OFF =
  /(?<!\p{L})(?:est|sont|a été|ont été|sera|seront|était) (?:donc |finalement )?(?:reportée?s?|décalée?s?|repoussée?s?|déplacée?s?|avancée?s?|différée?s?|ajournée?s?|suspendue?s?|remise?s?(?= (?:au \d|sine|à plus tard)))(?! (?:à|de|d')[^,.;:]{0,20}?(?:\d ?h(?!\p{L})|heures?|minutes?))(?!(?<=déplacée?s?) (?:à (?!\p{L}*demain)|de|d'|du|en|au (?!\d|\p{L}+di|mois)))(?=(?<!déplacée?s?)(?:$|[,.;)]| (?:faute|pour)(?!\p{L}))| (?:au|à|de|d'|en|du|sine)(?!\p{L}))/u;

/** « initialement prévu le 3 octobre »: right before a day, that it was one once; what was kept to is one still. */
const ONCE =
  /(?<!\p{L})(?:initialement|primitivement|d'abord|auparavant|à l'origine|au départ|dans un premier temps),? (?:(?:était|étaient|avait été|avaient été) )?(?:prévue?s?|programmée?s?|fixée?s?|annoncée?s?|envisagée?s?)(?: (?:pour|à|au|aux|en|le|les|du|dès|entre|de))?(?: (?:le|les|la))? ?$|(?<!\p{L})(?:prévue?s?|programmée?s?|fixée?s?|annoncée?s?|envisagée?s?) (?:initialement|primitivement|d'abord|à l'origine|au départ)(?: (?:pour|à|au|aux|en|le|les|du|dès|entre|de))?(?: (?:le|les|la))? ?$/u;
const KEPT =
  /(?<!\p{L})(?:maintenue?s?|aura bien lieu|auront bien lieu|se tiendr(?:a|ont) (?:bien|comme prévu)|confirmée?s?)(?!\p{L})/u;

/** What speaks of the same thing in the next clause: « : il est annulé », « : annulé », « ; celui-ci est reporté ». */
const SAME =
  '(?:(?:il|elle|ils|elles|celui-ci|celle-ci|ceux-ci|celles-ci|ce dernier|cette dernière|ces derni[eè]re?s|tout|ce rendez-vous|cette (?:réunion|séance|journée|édition)|cet? (?:événement|atelier))(?!\\p{L})|(?:annulée?s?|supprimée?s?|déprogrammée?s?|reportée?s?)(?!\\p{L}))';
/** Where another clause begins, but in « 18:30 ». */
const CLAUSE = lettered(`[;:](?! ?\\d| ${SAME})`, 'gu');
/** « Concert du 6 novembre : annulé », « (annulé) », with no verb. */
const BARE =
  /(?:[:(–—-] ?|, )(?<said>(?:annulée?s?|supprimée?s?|déprogrammée?s?|reportée?s?(?= (?:au|à|sine)(?!\p{L})))(?!\p{L})(?! par | en \d{4}| l'an(?:née)? (?:dernier|dernière|passé)))/u;
/** « La mairie annule le concert du 6 novembre », « a renoncé au concert du 6 ». */
const BY_SOMEBODY = lettered(
  `(?<!\\p{L})(?:(?:(?:a|ont|avait|avaient|vient|viennent|doit|doivent|va|vont|préfère|préfèrent) ${SOMEHOW}(?:dû |été contrainte?s? d'|contrainte?s? d'|d'|préféré )?(?:annul(?:é|er)|déprogramm(?:é|er)|supprim(?:é|er))|annul(?:e|ent|era|eront)|déprogramm(?:e|ent)|(?:renonce|renoncent|a renoncé|ont renoncé)(?= (?:à|au|aux)(?!\\p{L}))|(?:l'annulation|la suppression|la déprogrammation)(?= d))(?!\\p{L}))`,
  'u',
);
/** « le concert du 6 », « prévu le 6 », « qui devait se tenir le 6 »: the day is that of what is cancelled. */
const OF_DAY =
  /(?<!\p{L})(?:du|des|de|d'|(?:prévue?s?|programmée?s?|fixée?s?|annoncée?s?)(?: initialement)?(?: pour| ce)?|devai(?:t|ent) [^,.;:]{1,30})(?: (?:la|le|les|ce|journée|soirée|\p{L}+di|dimanche|de|du))* $/u;
/** What comes in the place of what is cancelled is not: « annulée et remplacée par une réunion le 5 mai », « n’a pas pu avoir lieu au printemps, est reportée au 12 octobre ». */
const INSTEAD =
  /(?<!\p{L})(?:remplacée?s? par|(?:reportée?s?|décalée?s?|repoussée?s?) (?:au|à|en)|(?:se tiendr|aur)(?:a|ont)(?: donc| finalement)?(?= (?:lieu|le|au|du|en)(?!\p{L})))(?!\p{L})/u;

/** « voter la suppression de la taxe le 6 », « qui a annulé le bal, tiendra le concert le 6 ». */
const isOfAnother = (clause: string, by: RegExpExecArray, day: number): boolean =>
  /^l[a']/u.test(by[0])
    ? !OF_DAY.test(clause.slice(0, day))
    : /(?<!\p{L})qui $/u.test(clause.slice(0, by.index)) && clause.slice(by.index, day).includes(',');

/** What is cancelled with no verb after the day, or by somebody before it. */
function bareIn(clause: string, day: number): { index: number; 0: string } | null {
  const { groups, index = 0, 0: all = '' } = BARE.exec(clause.slice(day)) ?? {};
  const said = groups?.['said'];
  if (said !== undefined) return { index: day + index + all.length - said.length, 0: said };
  const by = BY_SOMEBODY.exec(clause);
  // Another verb between them may tell of something else: « annule le bal et tiendra le concert le 6 ».
  return by !== null &&
    by.index < day &&
    !isOfAnother(clause, by, day) &&
    !/(?<!\p{L})(?:et|mais|puis)(?!\p{L})/u.test(clause.slice(by.index, day))
    ? by
    : null;
}

/** The words of a sentence by which what it dates with `date` is cancelled, or put off to another day; undefined if none. */
export function cancelledIn(sentence: string, date: string): string | undefined {
  const form = smallForm(sentence);
  const day = Math.max(0, form.indexOf(smallForm(date)));
  const from = [...form.slice(0, day).matchAll(CLAUSE)].at(-1)?.index ?? 0;
  const clause = form.slice(from, day) + (form.slice(day).split(CLAUSE)[0] ?? '');
  const once = ONCE.exec(form.slice(from, day));
  if (once !== null && !KEPT.test(clause))
    return sentence.slice(from + once.index, from + once.index + once[0].length).trim();
  const cancelled = CANCELLED.exec(clause) ?? bareIn(clause, day - from);
  const off = PUT_OFF.exec(clause);
  const found = cancelled ?? (off !== null && day - from < off.index ? off : null);
  if (found === null || INSTEAD.test(clause.slice(found.index, day - from))) return undefined;
  return sentence.slice(from + found.index, from + found.index + found[0].length);
}
