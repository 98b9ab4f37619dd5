/** « deux fois par an », « tous les trois mois »: how many times a year. */
import { formatNumber } from '../number/format.ts';

const NAMED: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  dix: 10,
  douze: 12,
};
const NUMBER = `(${Object.keys(NAMED).join('|')}|\\d+)`;
const UNIT = '(ans?|années?|semestres?|trimestres?|mois)(?!\\p{L})';
/** « deux réunions par an » */
const COUNTED = new RegExp(`(?<!\\p{L})${NUMBER} (?:fois|réunions?|séances?) (?:par|chaque) ${UNIT}`, 'u');
/** « chaque semestre », « par an » */
const EACH = new RegExp(`(?<!\\p{L})(?:chaque|par) ${UNIT}`, 'u');
/** « tous les deux ans » */
const EVERY = new RegExp(`(?<!\\p{L})(?:tous les|toutes les) (?:${NUMBER} )?${UNIT}`, 'u');

const valueOf = (number: string | undefined) =>
  number === undefined ? 1 : (NAMED[number] ?? Number(number));

function perYear(unit = ''): number {
  if (unit.startsWith('an')) return 1;
  if (unit.startsWith('semestre')) return 2;
  return unit.startsWith('trimestre') ? 4 : 12;
}

/** How many times a year, or `undefined` when the words say no rhythm. `text` in lower case, straight apostrophes. */
export function timesAYearIn(text: string): number | undefined {
  const counted = COUNTED.exec(text);
  if (counted) return valueOf(counted[1]) * perYear(counted[2]);
  const every = EVERY.exec(text);
  if (every) return perYear(every[2]) / valueOf(every[1]);
  const each = EACH.exec(text);
  return each ? perYear(each[1]) : undefined;
}

/** « 2 par an », « 1 tous les 2 ans ». */
export const formatRhythm = (timesAYear: number): string =>
  timesAYear >= 1
    ? `${formatNumber(timesAYear)} par an`
    : `1 tous les ${formatNumber(Math.round(10 / timesAYear) / 10)} ans`;
