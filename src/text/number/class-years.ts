/** Dates that need words around them: years of older centuries, days without a month. */
import { COUNTS_NOTHING, DAY, MONTH, NO_RANGE, WEEKDAY, YEAR } from './class-nouns.ts';
import { COUNTS, type Pattern } from './class-numbered.ts';
import { any, E, W } from './class-patterns.ts';
import { lettered } from '../lettered.ts';

/** Years before the last century, where words say that they are: « en 1786 », « vers 1850 », « (1834-1917) », « les années 1780 », « les années 30 ». */
export const FAR_YEARS: readonly Pattern[] = [
  ['date', any(`années? (?:1\\d{3}|[1-9]0)(?:[-–](?:19|20)?\\d0)?${COUNTS}`), /ann[ée]e/i],
  ['date', any(`(?:de|entre) 1[0-8]\\d{2} (?:à|et) (?:1\\d{3}|20\\d{2})${COUNTS}`), /1[0-8]\d\d [àe]/],
  ['date', any(`1[0-8]\\d{2} ?[-–/] ?(?:1[0-8]\\d{2}|${YEAR})`), /1[0-8]\d\d ?[-–/]/],
  [
    'date',
    lettered(
      `(?=1)(?<=(?<!\\p{L})(?:en|vers|depuis|dès|fin|début|l'an|circa|né en|née en|après|avant|jusqu'en) )1[0-8]\\d{2}(?![\\p{L}\\d€%]|[,.]\\d| ?[€%]| \\d)${COUNTS}`,
      'giu',
    ),
    /1[0-8]\d\d/,
  ],
  ['date', any(`${WEEKDAY} (?:0?[1-9]|[12]\\d|3[01])(?![,.]\\d| (?:au|et|à|h) ?)${COUNTS}`), /i \d|e \d/],
  ['date', lettered(`${W}vers ${YEAR}${E}${COUNTS}`, 'giu'), /vers /i],
  ['date', any(`(?:${MONTH}) 1[0-8]\\d{2}`), /1[0-8]\d\d/],
  ['date', /(?<=\()1[0-8]\d{2}(?=\))/gu, /\(1/],
];

/** « Plus de 2000 en 2024 »: how many at least, and no year. */
const NO_LEAST = '(?<!(?<!\\p{L})(?:[Pp]lus|[Mm]oins|[Pp]rès) de )';

/** Years alone, where what stands beside says that they date. */
export const YEARS: readonly Pattern[] = [
  [
    'date',
    lettered(
      `(?=\\d)(?<=(?<!\\p{L})(?:en|d'ici(?: à| fin)?|depuis|dès|fin|début|mi|année|années|l'an|printemps|été|automne|hiver|rentrée|exercice|budget|saison|édition)[ -])${YEAR}(?![\\p{L}\\d€%]|[,.]\\d| (?:€|%|euros|places|lits|personnes))`,
      'giu',
    ),
  ],
  // Before what is counted too: « une ville de 2000 habitants », « de 1950 à 2400 élèves ».
  [
    'date',
    lettered(
      `(?=\\d)${NO_LEAST}(?<=(?<!\\p{L})(?:de|avant|après|et|à|au|pour)[ -])${YEAR}(?![\\p{L}\\d€%]|[,.]\\d)${COUNTS_NOTHING}`,
      'giu',
    ),
  ],
  [
    'date',
    lettered(
      `${NO_LEAST}${W}${YEAR}(?=[.,;:)!?»]?(?:$|[\\s)»]))(?! ?[\\d€%])(?! \\p{Ll}{3,}s(?!\\p{L}))${NO_RANGE}`,
      'gu',
    ),
  ],
];

/** Right after their day, at the end of what is said or before another hour or day (« au 3 mai »): « depuis le 4 juin 20 heures ont été faites » counts them. */
export const HOURS_OF_DAYS: readonly Pattern[] = [
  // « le samedi 4 juin 14 heures »: right after its day.
  [
    'heure',
    lettered(
      `(?=\\d)(?<=(?<!\\d)${DAY} ${MONTH}(?: ${YEAR})? )(?:[01]?\\d|2[0-4]) heures(?: [0-5]\\d)?(?=$|[.,;:)]| (?:au?|jusqu'au?) (?:\\p{L}+ )?\\d)`,
      'gu',
    ),
    /\d heures/,
  ],
];
