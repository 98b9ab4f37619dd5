/** A number of the text → a figure: its value, unit, reserve, level and period as the house's readers have them. */
// Beginnings of words: cspell:ignore derni premi eidvrtpcu
import { quantitiesOf } from '#graph/numbers/leaf-quantities.ts';
import { reservationsLost } from '#graph/told/reservations.ts';
import { isSign } from '#text/number/format.ts';
import type { ReadDate } from '#text/period/reader.ts';
import { measureOf } from '#text/number/measure.ts';
import { NUMBER_CLASSES, type Quantity } from '#text/number/quantity.ts';
import { uniqueWords } from '../leaves.ts';
import type { Suggestion } from '../protocol.ts';
import { Refusal } from '../refusal.ts';
import { added, datesOf, fresh, titled, verbOf, type Reading } from './reading.ts';

/** The number that stands in the chosen words. @throws Refusal if none does */
export function quantityIn({ leaf, entry, start, end, words }: Reading): Quantity {
  const inside = quantitiesOf(leaf, entry.data.lang).filter((one) => one.start < end && one.end > start);
  const found = inside.find((one) => one.class === undefined && one.form !== 'ordinal') ?? inside[0];
  if (found === undefined) throw new Refusal(`aucun nombre ne se lit dans « ${words} »`);
  return found;
}

/** Where what is counted ends: at a mark, at a verb, at what says why or since when. */
const STOP =
  /[,;:.()»]|\s(?=(?:qui|que|dont|afin|pour|est|sont|a|ont|sera|seront|doit|doivent|devra|devront|devrait|devraient|et|ou|lors|depuis|dès|d’ici|dans|en présence|ainsi)\s|(?!(?:extra|ultra|supra|contra|mantra|sierra)\s)\p{Ll}*(?:[eidvrtpcu]|ai|oi)(?:ra|ront)(?!\p{L}))/u;

/** The number with its reserves and what it counts. */
function quoteSpan(
  { leaf, sentence }: Reading,
  { start, end, before, after, unit }: Quantity,
): [number, number] {
  const { text } = leaf;
  const rest = text.slice(end, sentence.end).replace(/[.!?]+$/, '');
  // An amount means little without what it pays for.
  const to = end + (isSign(unit) ? rest.length : (STOP.exec(rest)?.index ?? rest.length));
  if (before === undefined) return [start, after === undefined ? to : Math.max(to, end)];
  const head = text.slice(sentence.start, start);
  const [first = ''] = before.split(/[ '’]/);
  const at = head.toLowerCase().lastIndexOf(first.toLowerCase());
  return [at === -1 ? start : sentence.start + at, to];
}

function natureOf({ form, unit }: Quantity, words: string, hasVerb: boolean): string {
  if (form === 'multiple') return 'multiple';
  if (unit === '%' || form === 'share') return 'part';
  if (/\bpar (?:an|mois|jour|semaine|trimestre|semestre)\b/.test(words)) return 'rythme';
  // What no verb gives, opens or pays is only counted.
  return hasVerb || unit === 'EUR' ? 'flux' : 'dénombrement';
}

/** Where another says something else: « …, et que les délais ont été réduits ». */
const OTHER_SAYING = /;|(?<!\p{L})(?:et|ou|mais) qu(?:e\s|['’])/iu;

/** The verb that speaks of the number: what touches it (« plantera près de 1 200 »), follows it, or leads to an amount or a multiple. */
function verbOn(
  { leaf, sentence }: Reading,
  { start, end, unit, form, before }: Quantity,
): ReturnType<typeof verbOf> {
  const head = leaf.text.slice(sentence.start, form === 'multiple' ? end : start);
  const leads = verbOf(head);
  if (leads !== undefined && normalSpaces(head).endsWith(normalSpaces(`${leads.words} ${before ?? ''}`)))
    return leads;
  const [rest = ''] = leaf.text.slice(end, sentence.end).split(OTHER_SAYING);
  const after = verbOf(rest);
  if (after !== undefined) return after;
  return unit !== undefined || form === 'multiple' ? leads : undefined;
}

const normalSpaces = (words: string) => words.replace(/\s+/gu, ' ').trim().toLowerCase();

/** What a date names when it follows these words: a document, or the day it came out; it is no period of what is counted. */
const OF_DOCUMENT =
  /(?<!\p{L})(?:communiqué(?: de presse)?|dossier(?: de presse)?|document|texte|note|lettre|courrier|message|actualité|version|article|erratum|rectificatif|publication|publiée?s?|diffusée?s?|envoyée?s?|datée?s?|adressée?s?|parue?s?|mise? à jour)(?:\s+en\s+date)?(?:\s+(?:du|le|de|au))?\s*$/iu;

/** The date of the sentence that stands nearest to the number, apart from it. */
function dateNear(reading: Reading, { start, end }: Quantity): ReadDate | undefined {
  const { sentence } = reading;
  const distance = (one: ReadDate) =>
    Math.max(sentence.start + one.start - end, start - (sentence.start + one.end));
  return datesOf(reading, sentence.text)
    .filter((one) => distance(one) >= 0 && !OF_DOCUMENT.test(sentence.text.slice(0, one.start)))
    .sort((a, b) => distance(a) - distance(b))[0];
}

/** Stand before what is counted: « quatre premiers véhicules ». */
const BEFORE_A_NOUN = /^(?:derni[eè]re?s?|prochaine?s?|premi[eè]re?s?|nouve(?:aux|lles)|autres)$/iu;

/** « places d'hébergement », « EUR », « % »; with what the words add to it: « places supplémentaires », « enjeux principaux ». */
function unitOf({ unit, beside, form }: Quantity, counted: string, quote: string): string {
  const words = counted.trim().split(/\s+/);
  const near = beside[0] === undefined || BEFORE_A_NOUN.test(beside[0]) ? words : beside;
  const thing = near.find((word) => !BEFORE_A_NOUN.test(word) && /^\p{L}/u.test(word)) ?? beside[0] ?? '';
  const noun = unit ?? (form === 'multiple' ? 'fois' : thing);
  if (reservationsLost(noun, noun, quote).length === 0) return noun;
  const longer = words.map((_, index) => words.slice(0, index + 1).join(' '));
  return longer.find((one) => one.includes(noun) && reservationsLost(one, one, quote).length === 0) ?? noun;
}

/** The part of a sentence in which a number stands, between two marks: what the others tell is not its own. */
function clauseOf({ leaf, sentence }: Reading, { start, end }: Quantity): string {
  const [before, after] = [leaf.text.slice(sentence.start, start), leaf.text.slice(end, sentence.end)];
  const head = before.slice((/^.*[,;:](?=\s)/su.exec(before)?.[0] ?? '').length);
  const tail = after.slice(0, /[,;:](?=\s)/u.exec(after)?.index);
  return `${head}${leaf.text.slice(start, end)}${tail}`.replace(/^\s*(?:soit|dont)\s/iu, '');
}

export function figureOf(reading: Reading): Suggestion {
  const { entry, document, leaf } = reading;
  const quantity = quantityIn(reading);
  if (quantity.class !== undefined)
    throw new Refusal(
      quantity.class === 'date'
        ? `« ${quantity.words} » est une date : elle prouve un événement, une échéance ou une période`
        : `« ${quantity.words} » est un ${NUMBER_CLASSES[quantity.class][0]}, et ne compte rien`,
    );
  const [from, to] = quoteSpan(reading, quantity);
  const quote = uniqueWords(document, leaf, from, to);
  const verb = verbOn(reading, quantity);
  const nature = natureOf(quantity, quote, verb !== undefined);
  const date = dateNear(reading, quantity);
  const counted = leaf.text.slice(quantity.end, to);
  const unit = unitOf(quantity, counted, quote);
  const thing = counted.trim().replace(/^d(?:e\s+|['’])/u, '');
  const title = titled(isSign(unit) || thing === '' ? clauseOf(reading, quantity) : thing);
  const reserve = [quantity.before, quantity.after].filter((one) => one !== undefined).join(', ');
  return fresh(reading, 'figures', 'Nouveau chiffre', title, {
    title,
    ...measureOf(quantity),
    unit,
    ...(reserve === '' ? {} : { approximation: reserve }),
    nature,
    ...(verb?.level === undefined ? {} : { level: verb.level }),
    communique: entry.id,
    quote,
    ...(verb === undefined ? {} : { verb: verb.words }),
    ...(date === undefined || nature === 'dénombrement'
      ? {}
      : {
          period: {
            ...(date.periods.length === 1 && date.isSeason !== true ? { period: date.periods[0] } : {}),
            words: date.words,
          },
        }),
  });
}

/** The same number, said again. */
export function againOf(reading: Reading, figure: string): Suggestion {
  const quantity = quantityIn(reading);
  const [from, to] = quoteSpan(reading, quantity);
  return added(reading, 'figures', figure, 'alsoSaid', 'Redite d’un chiffre', {
    communique: reading.entry.id,
    quote: uniqueWords(reading.document, reading.leaf, from, to),
  });
}

/** A number that needs no record: only an editor can say why. */
export function waiverOf(reading: Reading): Suggestion {
  const { start, end } = quantityIn(reading);
  return added(reading, 'communiques', reading.entry.id, 'waivedNumbers', 'Nombre laissé de côté', {
    quote: uniqueWords(reading.document, reading.leaf, start, end),
    why: '',
  });
}
