/**
 * Reserves of numbers that few documents use: « 3 000 places, voire plus », « 40 ou presque », « au bas mot 300 ». The
 * check reads them; they stand apart from those that the browser compares too (`reserve-words.ts`), which every reader
 * pays for.
 */
// Beginnings of words: cspell:ignore avoisin frôl approch dépass
import { lettered } from '../lettered.ts';
import { smallForm } from '../matching.ts';

const START = '(?<![\\p{L}\\p{M}])';
const END = '(?![\\p{L}\\p{M}])';

/** Before a number and after what it counts alike. */
const BOTH =
  'grosso modo|peu ou prou|à quelque chose près|au bas mot|(?:au )?grand maximum|[aà] minima|[aà] maxima|à la louche|tout juste|au mieux|au pire(?! moment)|en moyenne(?! section)';
/** Before a number: it is rounded, or is no more than likely. */
const BEFORE = lettered(
  `${START}(${BOTH}|à vue de nez|pour ainsi dire|pas loin de|bien plus de|pratiquement|quelques|potentiellement|peut-être|sans doute|probablement|vraisemblablement|(?:estimée?s?|évaluée?s?|plafonnée?s?) à|(?:avoisin|frôl|approch|dépass)(?:e|ent|ant)|une? (?:bon|bonne|petit|petite|gros|grosse|beau|belle|solide)) (?:de |d'|des |les |la )?$`,
  'u',
);
/** Before « de » and a number: what is printed keeps its « de ». */
const BEFORE_OF = lettered(
  `${START}(un minimum|un maximum|un plafond|une moyenne|à concurrence|dans la limite) (?:de |d'|des |du )(?:les )?$`,
  'u',
);
/** « un gagnant dans les 300 inscrits », « dans les 12 communes », « dans les 120 logements » say where, « dans les 300 euros » about how much: a measure is what these reserve. */
const WHERE = lettered(`${START}(?<!(?:une?|\\d+|deux|trois) \\p{L}+ )(dans les|sous les) $`, 'u');
const WHERE_OF = lettered(
  `${START}(proches?|au-dessus|au-dessous|en[- ]dessous|aux environs) (?:de |d'|des |du )(?:les )?$`,
  'u',
);
const MEASURE = 'euros?|m²|km|kilomètres?|mètres?|hectares?|tonnes?|kilos?|litres?|degrés?|personnes';
/** Nothing stands in people: « dans les 14 000 spectateurs » is about how many. */
const PEOPLE =
  'habitants|spectateurs|visiteurs|participants|manifestants|festivaliers|exposants|adhérents|abonnés|inscrits|candidats|bénéficiaires|usagers|allocataires|coureurs|signataires|votants|électeurs|passagers|touristes|signatures';
const COUNTED =
  'heures?|jours|mois|ans|habitants|places|lits|logements|emplois|agents|foyers|ménages|élèves|étudiants|salariés|visiteurs|participants|dossiers';
const measured = (units: string) => lettered(`^ (?:d'|de )?(?:€|[mk]€|%|(?:${units})(?!\\p{L}))`, 'u');
const MEASURED = measured(`${MEASURE}|${PEOPLE}`);
const MEASURED_OR_COUNTED = measured(`${MEASURE}|${COUNTED}`);
/** Signs that say no more than words: « ~ 300 », « > 300 ». */
const SIGN = /([±~≈≃≤≥]|(?<![-=])[<>]|(?<!\p{L})env\.) ?$/u;
/** After a number and what it counts: more, or fewer, or about as many. */
const AFTER = lettered(
  `^(?: (?!(?:et|ou|dont|puis) )[\\p{L}\\p{M}'’-]+){0,5}?,? (${BOTH}|voire (?:plus|davantage|moins|un peu plus|un peu moins)|peut-être (?:plus|davantage|moins)|ou (?:presque|davantage|peu s'en faut)|si possible|et des poussières|(?<=^ )et quelques|et quelques(?! \\p{L})|(?:à|au) (?!(?:partir|compter)(?!\\p{L}))(?:[\\p{L}\\d'’]+ ){1,4}(?<!(?:tout|toute|très|plus|assez|si|de|bien) )près(?! d)|à peine(?! \\p{L}+ée?s?(?!\\p{L})))${END}`,
  'u',
);
const REACH = 60;
/** What « 300+ » says in words. */
const OR_MORE: readonly string[] = ['ou plus', 'et plus', 'plus de', 'au moins'];

/**
 * The rare reserve that a text sets on a number, behind what it counts or before it.
 * @param unit the unit read with the number (« € », « % »): `after` begins behind it
 */
export function rareReserveOf(before: string, after: string, unit?: string): string | undefined {
  const [ahead, behind] = [smallForm(before.slice(-REACH)), smallForm(after.slice(0, REACH))];
  const isOneOf = (units: RegExp) => unit !== undefined || units.test(behind);
  // « 300+ lits », and not « 300+40 ».
  if (/^\+(?! ?\d)/u.test(behind)) return '+';
  const of =
    BEFORE_OF.exec(ahead)?.[1] ?? (isOneOf(MEASURED_OR_COUNTED) ? WHERE_OF.exec(ahead)?.[1] : undefined);
  if (of !== undefined) return `${of} de`;
  const where = isOneOf(MEASURED) ? WHERE.exec(ahead)?.[1] : undefined;
  return where ?? BEFORE.exec(ahead)?.[1] ?? SIGN.exec(ahead)?.[1] ?? AFTER.exec(behind)?.[1];
}

/** Does an approximation (in `matchingWords`) say this rare reserve? */
export const saysRareReserve = (given: string, reserve: string): boolean =>
  given === reserve || (reserve === '+' && OR_MORE.includes(given));

/** What to write in YAML for a rare reserve: « > » alone would open a text of several lines. */
export const writtenReserve = (reserve: string): string =>
  reserve === '+' ? `${OR_MORE[0]}` : /^\p{L}/u.test(reserve) ? reserve : `"${reserve}"`;
