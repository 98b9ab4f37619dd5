/** « deux fois par an », « tous les trois mois »: how many times a year. */
import { lettered } from '../lettered.ts';
import { formatNumber } from '../number/format.ts';
import { numberWord } from '../number/lexicon.ts';

/** A word that may be a number, or digits. */
const NUMBER = '([\\p{L}]+|\\d+)';
const UNIT = '(ans?|années?|semestres?|trimestres?|mois|semaines?)(?!\\p{L})';
/** « deux réunions par an » */
const COUNTED = lettered(`(?<!\\p{L})${NUMBER} (?:fois|réunions?|séances?) (?:par|chaque) ${UNIT}`, 'gu');
/** « chaque semestre », « par an » */
const EACH = lettered(`(?<!\\p{L})(?:chaque|par) ${UNIT}`, 'u');
/** « tous les deux ans » */
const EVERY = lettered(`(?<!\\p{L})(?:tous les|toutes les) (?:${NUMBER} )?${UNIT}`, 'gu');

/** What a word or digits count: « une » too, which is no number in a sentence. */
function valueOf(number = ''): number | undefined {
  if (/^\d/.test(number)) return Number(number);
  const known = numberWord(number);
  return known === undefined || known.ordinal || known.plural ? undefined : known.value;
}

function perYear(unit = ''): number {
  if (unit.startsWith('an')) return 1;
  if (unit.startsWith('semestre')) return 2;
  if (unit.startsWith('trimestre')) return 4;
  return unit.startsWith('semaine') ? 52 : 12;
}

/** How many times a year, or `undefined` when the words say no rhythm. `text` in lower case, straight apostrophes. */
export function timesAYearIn(text: string): number | undefined {
  for (const [, number, unit] of text.matchAll(COUNTED)) {
    const times = valueOf(number);
    if (times !== undefined) return times * perYear(unit);
  }
  for (const [, number = 'un', unit] of text.matchAll(EVERY)) {
    const units = valueOf(number);
    if (units !== undefined && units > 0) return perYear(unit) / units;
  }
  const each = EACH.exec(text);
  return each ? perYear(each[1]) : undefined;
}

/** « 2 par an », « 1 tous les 2 ans ». */
export const formatRhythm = (timesAYear: number): string =>
  timesAYear >= 1
    ? `${formatNumber(timesAYear)} par an`
    : `1 tous les ${formatNumber(Math.round(10 / timesAYear) / 10)} ans`;
