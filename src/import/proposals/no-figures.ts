/** Stretches of a text whose numbers claim nothing, beside those that the reader of quantities knows: roads in a row, days without their year, titles of works. */
// An end of words, and a town: cspell:ignore ique Nogent

import { MONTH } from '#text/day/calendar.ts';

const ROAD = '(?:R[NDR]|[DNA]|VC)[ \\u00A0]?\\d{1,4}';
const STRETCHES: readonly RegExp[] = [
  // « les RD43, 44 et 47 »: no more than the first says what it is. « RD 43 et 12 communes » counts communes.
  new RegExp(
    `(?<![\\p{L}\\d])${ROAD}(?:(?:,[ \\u00A0]|[ \\u00A0](?:et|ou|puis)[ \\u00A0])(?:(?:la|les|l['’])[ \\u00A0]?)?(?:${ROAD}|\\d{1,4})(?![\\p{L}\\d])(?![ \\u00A0\\u202F]?(?:[%€]|\\d{3}(?!\\d))|[ \\u00A0\\u202F](?:k?m|ha|[kMG]?€|M€|Md€|t)(?![\\p{L}\\d])|[ \\u00A0]\\p{Ll}{3,}s(?!\\p{L})))+`,
    'gu',
  ),
  // « l’exposition « Cent visages » », « le film « 12 jours » »
  /(?<![\p{L}\p{M}])(?:expositions?|films?|spectacles?|livres?|romans?|albums?|concerts?|pièces?|documentaires?|ouvrages?|événements?|concours|festivals?|opérations?|campagnes?|labels?|conférences?|soirées?|séries?|émissions?|collections?|chansons?)(?:[ \u00A0](?:(?!(?:indique|explique|implique|applique|communique|revendique|r?appelle|signale|arrive|prive)[ \u00A0])\p{Ll}+(?:ale?s?|aux|ique|aire|ive|if|lle)|intitulée?s?|baptisée?s?|photo|itinérante?s?|sportive?|gratuite?))?[ \u00A0][«“"][^»”"]{1,90}[»”"]/giu,
  // The number of an account.
  /(?<![\p{L}\d])[A-Z]{2}\d{2}(?:[ \u00A0]?[\dA-Z]{4}){3,7}(?:[ \u00A0]?[\dA-Z]{1,4})?(?![\p{L}\d])/gu,
  // « le 49-3 »
  /(?<![\d.,])49[-.]3(?![\d€%])/gu,
  // « L’an deux mille treize, le dix sept avril, à vingt et une heures trente »
  new RegExp(
    `(?<!\\p{L})l['’]an[ \\u00A0]deux[ \\u00A0-]mil(?:le)?[^,.;]{0,40},[ \\u00A0]le[ \\u00A0](?:\\p{L}+[ \\u00A0-]){1,4}(?:${MONTH})(?:,?[ \\u00A0]à[ \\u00A0](?:\\p{L}+[ \\u00A0-]){1,4}heures?(?:[ \\u00A0](?:quinze|trente|quarante-cinq))?)?`,
    'giu',
  ),
  // « mercredi 17 mars à Bar, le 18 à Nogent, le 19 »: after « le », many are no count, but a day.
  /(?<!\p{L})le[ \u00A0](?:[2-9]|[12]\d|3[01])(?=[ \u00A0](?:à|au|en|dans|et|ou|puis)[ \u00A0]|[;)]|[,.](?!\d))/giu,
];
/** « la semaine du 12/09 au 16/09 »: the year is not said. */
const SHORT_DAY =
  /(?<![\d/,.]|(?<!\p{L})(?:notes?|moyennes?|scores?|taux)(?!\p{L})(?:[ \u00A0](?:est|était|de|d['’]une?))*[ \u00A0])(?:(?:0[1-9]|[12]\d|3[01])\/(?:0[1-9]|1[0-2])|(?<=(?:le|du|au|dès le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[ \u00A0])\d\/(?:0[1-9]|1[0-2]))(?![\p{L}\d/%]|[,.]\d|[ \u00A0]ans?(?!\p{L})|(?<!(?:\d\/\d{2}[ \u00A0](?:au|et)|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))[ \u00A0]\d{1,2}\/\d{2})[ \u00A0](?:des|du(?![ \u00A0](?:matin|soir)(?!\p{L}))|de[ \u00A0]l[ae])(?!\p{L}))/giu;

interface Stretch {
  start: number;
  end: number;
}

const stretches = (text: string, pattern: RegExp): Stretch[] =>
  [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));

export const shortDaysIn = (text: string): Stretch[] => stretches(text, SHORT_DAY);

export const noFiguresIn = (text: string): Stretch[] =>
  STRETCHES.flatMap((pattern) => stretches(text, pattern));

/** « un projet neuf reste »: what is new, and no number; nine count several. */
export const isNew = (text: string, { start, end }: Stretch): boolean =>
  /^neufs?$/iu.test(text.slice(start, end)) &&
  /(?<!\p{L})(?:une?|l[ae]|du|au|cet?|son|notre|leur)[ \u00A0](?:\p{L}+[ \u00A0]){1,2}$/iu.test(
    text.slice(0, start),
  ) &&
  !/^[ \u00A0](?:\p{Ll}+[sx](?!\p{L})|[%€])/u.test(text.slice(end));
