/** What a sentence says around a number: what it counts, its verb, its day. */
// Beginnings of words: cspell:ignore eidvrtpcu
import { isSign } from '#text/number/format.ts';
import type { Quantity } from '#text/number/quantity.ts';
import type { ReadDate } from '#text/period/reader.ts';
import { datesOf, verbOf, type Reading } from './reading.ts';

/** Where what is counted ends: at a mark, at a verb, at what says why or since when. */
const STOP =
  /[,;:.()»]|\s(?=(?:qui|que|dont|afin|pour|est|sont|a|ont|sera|seront|doit|doivent|devra|devront|devrait|devraient|et|ou|lors|depuis|dès|d’ici|dans|en présence|ainsi)\s|(?!(?:extra|ultra|supra|contra|mantra|sierra)\s)\p{Ll}*(?:[eidvrtpcu]|ai|oi)(?:ra|ront)(?!\p{L}))/u;

/** The number with its reserves and what it counts. */
export function quoteSpan(
  { leaf, sentence }: Reading,
  { start, end, before, after, unit }: Quantity,
): [number, number] {
  const { text } = leaf;
  const rest = text.slice(end, sentence.end).replace(/[.!?]+$/, '');
  // An amount means little without what it pays for, and a condition may end its sentence.
  const to = end + (isSign(unit) ? rest.length : (STOP.exec(rest)?.index ?? rest.length));
  if (before === undefined) return [start, after === undefined ? to : Math.max(to, end)];
  const head = text.slice(sentence.start, start);
  const [first = ''] = before.split(/[ '’]/);
  const at = head.toLowerCase().lastIndexOf(first.toLowerCase());
  return [at === -1 ? start : sentence.start + at, to];
}

/** Where another says something else: « …, et que les délais ont été réduits ». */
const OTHER_SAYING = /;|(?<!\p{L})(?:et|ou|mais) qu(?:e\s|['’])/iu;

/** The verb that speaks of the number: what touches it (« plantera près de 1 200 »), follows it, or leads to an amount or a multiple. */
export function verbOn(
  { leaf, sentence }: Reading,
  { start, end, unit, form, before, beside }: Quantity,
): ReturnType<typeof verbOf> {
  const head = leaf.text.slice(sentence.start, form === 'multiple' ? end : start);
  const leads = verbOf(head);
  const [rest = ''] = leaf.text.slice(end, sentence.end).split(OTHER_SAYING);
  const after = verbOf(rest);
  // « … 300 places qui seront ouvertes »: what is counted does what follows « qui », where nothing else stands between.
  const told = /^(.*?)(?:\s(?:de\s|d['’])\S+)?\squi\s/iu.exec(rest)?.[1];
  const isOfIt =
    told !== undefined && normalSpaces(told) === (isSign(unit) ? '' : normalSpaces(beside.join(' ')));
  const touches = normalSpaces(head).endsWith(normalSpaces(`${leads?.words ?? ''} ${before ?? ''}`));
  if (leads !== undefined && touches && !isOfIt) return leads;
  if (after !== undefined) return after;
  return unit !== undefined || form === 'multiple' ? leads : undefined;
}

const normalSpaces = (words: string) => words.replace(/\s+/gu, ' ').trim().toLowerCase();

/** What a date names when it follows these words: a document, or the day it came out; it is no period of what is counted. */
const OF_DOCUMENT =
  /(?<!\p{L})(?:communiqué(?: de presse)?|dossier(?: de presse)?|document|texte|note|lettre|courrier|message|actualité|version|article|erratum|rectificatif|publication|publiée?s?|diffusée?s?|envoyée?s?|datée?s?|adressée?s?|parue?s?|mise? à jour)(?:\s+en\s+date)?(?:\s+(?:du|le|de|au))?\s*$/iu;

/** The date of the sentence that stands nearest to the number, apart from it. */
export function dateNear(reading: Reading, { start, end }: Quantity): ReadDate | undefined {
  const { sentence } = reading;
  const distance = (one: ReadDate) =>
    Math.max(sentence.start + one.start - end, start - (sentence.start + one.end));
  return datesOf(reading, sentence.text)
    .filter((one) => distance(one) >= 0 && !OF_DOCUMENT.test(sentence.text.slice(0, one.start)))
    .sort((a, b) => distance(a) - distance(b))[0];
}
