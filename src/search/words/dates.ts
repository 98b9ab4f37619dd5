/** Days and months written in a text: « 10 juillet 2020 », « 10/07/2020 », « 2020-07-10 », « 13 sept. 2018 », « 10/07 ». */
import { plainLetters } from '#text/letters.ts';
import { exists, MONTHS } from '#text/day/calendar.ts';
import { writeDay } from '#text/day/codes.ts';

export interface FoundDay {
  start: number;
  end: number;
  /** AAAA-MM-JJ */
  day: string;
  /** Its words stay words of the text; otherwise it is written in digits, as one sign. */
  inWords: boolean;
}

/** A month that is not written in full, beside a day or a year. */
export interface FoundMonth {
  start: number;
  end: number;
  /** 1 to 12 */
  month: number;
}

const BARE_MONTHS = MONTHS.map(plainLetters);
/** Ways of cutting the names of months, without accents: three letters, or as many as tell them apart. */
const SHORT = /^(?:janv?|fevr?|mar|avr|jui[nl]?|jul|aou|sept?|oct|nov|dec)$/;
const monthOf = (name: string): number => {
  const short = plainLetters(name).replace(/\.$/, '').replace(/^jul$/, 'juil').replace(/^jui$/, '');
  if (short === '') return 0;
  const whole = BARE_MONTHS.indexOf(short);
  return (
    (whole === -1 && SHORT.test(short) ? BARE_MONTHS.findIndex((one) => one.startsWith(short)) : whole) + 1
  );
};

const IN_WORDS = `(?<d1>\\d{1,2})(?:er|ᵉʳ)? (?<m1>\\p{L}{3,9})\\.? (?<y1>\\d{4})`;
const SLASHED = `(?<d2>\\d{1,2})(?<mark>[/.-])(?<m2>\\d{1,2})\\k<mark>(?<y2>\\d{4}|(?<=/)\\d{2})`;
const ISO = `(?<y3>\\d{4})-(?<m3>\\d{2})-(?<d3>\\d{2})`;
const ALONE = '(?<![\\p{L}\\d.,/-])';
const DAY = new RegExp(`${ALONE}(?:${IN_WORDS}|${SLASHED}|${ISO})(?![\\p{L}\\d]|[/.-]\\d)`, 'gu');
/** A year of two digits is one of this century: no document here is older. */
const fullYear = (year: string) => (year.length === 2 ? 2000 : 0) + Number(year);

/** Every day of `text` (spaces alike) that the calendar knows, in order. */
export function daysIn(text: string): FoundDay[] {
  return [...text.matchAll(DAY)].flatMap(({ index, 0: words, groups = {} }) => {
    const { d1, m1, y1, d2, m2, y2, d3, m3, y3 } = groups;
    const month = m1 === undefined ? Number(m2 ?? m3) : monthOf(m1);
    const numbers = { year: fullYear(y1 ?? y2 ?? y3 ?? ''), month, day: Number(d1 ?? d2 ?? d3) };
    if (!exists(numbers)) return [];
    return [{ start: index, end: index + words.length, day: writeDay(numbers), inWords: m1 !== undefined }];
  });
}

const DAY_NUMBER = '(?:0?[1-9]|[12]\\d|3[01])';
const CUT_NAME = '\\p{L}{3,4}(?!\\p{L})';
const MONTH = new RegExp(
  // « 10/07 », where the month has its two digits: « 1/3 » is a third.
  `(?<=${ALONE}${DAY_NUMBER}/)(?<number>0[1-9]|1[0-2])(?![\\p{L}\\d]|[/.,-]\\d)` +
    `|(?<=${ALONE}${DAY_NUMBER}(?:er)? )(?<after>${CUT_NAME})|(?<!\\p{L})(?<before>${CUT_NAME})(?=\\.? \\d{4}(?!\\d))`,
  'gu',
);

/** Every month of `text` (spaces alike) written in digits or cut short, in order. Some stand in days that {@link daysIn} finds. */
export function shortMonthsIn(text: string): FoundMonth[] {
  return [...text.matchAll(MONTH)].flatMap(({ index, 0: words, groups = {} }) => {
    const month = groups['number'] === undefined ? monthOf(words) : Number(words);
    return month === 0 ? [] : [{ start: index, end: index + words.length, month }];
  });
}
