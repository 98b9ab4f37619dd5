/** A number of the text → a figure: its value, unit, reserve, level and period as the house's readers have them. */
// Beginnings of words: cspell:ignore derni premi
import { quantitiesOf } from '#graph/numbers/leaf-quantities.ts';
import { reservationsLost } from '#graph/told/reservations.ts';
import { isSign } from '#text/number/format.ts';
import { measureOf } from '#text/number/measure.ts';
import { NUMBER_CLASSES, type Quantity } from '#text/number/quantity.ts';
import { uniqueWords } from '../leaves.ts';
import type { Suggestion } from '../protocol.ts';
import { Refusal } from '../refusal.ts';
import { dateNear, quoteSpan, verbOn } from './around-number.ts';
import { added, fresh, titled, type Reading } from './reading.ts';

/** The number that stands in the chosen words. @throws Refusal if none does */
export function quantityIn({ leaf, entry, start, end, words }: Reading): Quantity {
  const inside = quantitiesOf(leaf, entry.data.lang).filter((one) => one.start < end && one.end > start);
  const found = inside.find((one) => one.class === undefined && one.form !== 'ordinal') ?? inside[0];
  if (found === undefined) throw new Refusal(`aucun nombre ne se lit dans « ${words} »`);
  return found;
}

function natureOf({ form, unit }: Quantity, words: string, hasVerb: boolean): string {
  if (form === 'multiple') return 'multiple';
  if (unit === '%' || form === 'share') return 'part';
  if (/\bpar (?:an|mois|jour|semaine|trimestre|semestre)\b/.test(words)) return 'rythme';
  // What no verb gives, opens or pays is only counted.
  return hasVerb || unit === 'EUR' ? 'flux' : 'dénombrement';
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

/** A sentence names an amount, as long as its number is not cut from it. */
function titleAround(sentence: string, { words }: Quantity, quote: string): string {
  const title = titled(sentence);
  return title.includes(words.replaceAll("'", '’')) ? title : titled(quote);
}

export function figureOf(reading: Reading): Suggestion {
  const { entry, document, leaf, sentence } = reading;
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
  const title = isSign(unit) || thing === '' ? titleAround(sentence.text, quantity, quote) : titled(thing);
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
