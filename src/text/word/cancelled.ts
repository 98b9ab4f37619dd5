// Beginnings of words: cspell:disable
/** Words by which a document says that something will not be, or has not been. */
import { smallForm } from '../matching.ts';

const ADVERB = '(?:donc |finalement |malheureusement |ainsi |hélas |également )?';
const CANCELLED = new RegExp(
  `(?<!\\p{L})(?:(?:est|sont|a été|ont été|sera|seront|était|étaient) ${ADVERB}(?:annulée?s?|supprimée?s?|déprogrammée?s?)|` +
    `n'(?:aura|auront|a|ont) ${ADVERB}(?:pas|plus) (?:eu )?lieu|ne (?:se (?:tiendra|tiendront|réunira|réuniront)|sera|seront) ${ADVERB}(?:pas|plus))(?!\\p{L})`,
  'u',
);
/** What is put off has another day, after these words. */
const PUT_OFF =
  /(?<!\p{L})(?:est|sont|a été|ont été|sera|seront|était) (?:donc |finalement )?(?:reportée?s?|décalée?s?|repoussée?s?|déplacée?s?|avancée?s?|remise?s?)(?= (?:au|à|de|d'|en|du|sine)(?!\p{L}))/u;

/** The words of a sentence by which what it dates with `date` is cancelled, or put off to another day; undefined if none. */
export function cancelledIn(sentence: string, date: string): string | undefined {
  const form = smallForm(sentence);
  const cancelled = CANCELLED.exec(form);
  const off = PUT_OFF.exec(form);
  const found = cancelled ?? (off !== null && form.indexOf(smallForm(date)) < off.index ? off : null);
  return found === null ? undefined : sentence.slice(found.index, found.index + found[0].length);
}
