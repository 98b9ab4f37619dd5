// Beginnings of words: cspell:disable
/** Words by which a document says that something will not be, or has not been. */
import { smallForm } from '../matching.ts';

const ADVERB = '(?:donc |finalement |malheureusement |ainsi |hélas |également )?';
const CANCELLED = new RegExp(
  `(?<!\\p{L})(?:(?:est|sont|a été|ont été|sera|seront|était|étaient) ${ADVERB}(?:annulée?s?|supprimée?s?|déprogrammée?s?)|` +
    `n'(?:aura|auront|a|ont) ${ADVERB}(?:pas|plus) (?:eu )?lieu|ne se (?:tiendra|tiendront|réunira|réuniront) ${ADVERB}(?:pas|plus)|` +
    `ne (?:sera|seront) ${ADVERB}(?:pas|plus) (?:organisée?s?|maintenue?s?|reconduite?s?|tenue?s?|programmée?s?|proposée?s?))(?!\\p{L})`,
  'u',
);
/** What is put off has another day, after these words. */
const PUT_OFF =
  /(?<!\p{L})(?:est|sont|a été|ont été|sera|seront|était) (?:donc |finalement )?(?:reportée?s?|décalée?s?|repoussée?s?|déplacée?s?|avancée?s?|remise?s?(?= (?:au \d|sine)))(?= (?:au|à|de|d'|en|du|sine)(?!\p{L}))/u;

/** « initialement prévu le 3 octobre »: right before a day, that it was one once; what was kept to is one still. */
const ONCE =
  /(?<!\p{L})(?:initialement|primitivement|d'abord|à l'origine|au départ|dans un premier temps),? (?:(?:était|étaient|avait été|avaient été) )?(?:prévue?s?|programmée?s?|fixée?s?|annoncée?s?|envisagée?s?)(?: (?:pour|à|au|aux|en|le|les|du|dès|entre|de))?(?: (?:le|les|la))? ?$|(?<!\p{L})(?:prévue?s?|programmée?s?|fixée?s?|annoncée?s?|envisagée?s?) (?:initialement|primitivement|d'abord|à l'origine|au départ)(?: (?:pour|à|au|aux|en|le|les|du|dès|entre|de))?(?: (?:le|les|la))? ?$/u;
const KEPT =
  /(?<!\p{L})(?:maintenue?s?|aura bien lieu|auront bien lieu|se tiendr(?:a|ont) (?:bien|comme prévu)|confirmée?s?)(?!\p{L})/u;

/** Where another clause begins, but in « 18:30 ». */
const CLAUSE = /[;:](?!\d)/gu;
/** What comes in the place of what is cancelled is not: « annulée et remplacée par une réunion le 5 mai ». */
const INSTEAD = /(?<!\p{L})remplacée?s? par(?!\p{L})/u;

/** The words of a sentence by which what it dates with `date` is cancelled, or put off to another day; undefined if none. */
export function cancelledIn(sentence: string, date: string): string | undefined {
  const form = smallForm(sentence);
  const day = Math.max(0, form.indexOf(smallForm(date)));
  const from = [...form.slice(0, day).matchAll(CLAUSE)].at(-1)?.index ?? 0;
  const clause = form.slice(from, day) + (form.slice(day).split(CLAUSE)[0] ?? '');
  const once = ONCE.exec(form.slice(from, day));
  if (once !== null && !KEPT.test(clause))
    return sentence.slice(from + once.index, from + once.index + once[0].length).trim();
  const cancelled = CANCELLED.exec(clause);
  const off = PUT_OFF.exec(clause);
  const found = cancelled ?? (off !== null && day - from < off.index ? off : null);
  if (found === null || INSTEAD.test(clause.slice(found.index, day - from))) return undefined;
  return sentence.slice(from + found.index, from + found.index + found[0].length);
}
