/**
 * A day is a string, `AAAA-MM-JJ`: it has no hour, so no time zone can move it.
 * `Intl` is not used: it says « 1 janvier » where French says « 1er janvier ».
 */
import { inOneLine } from '../complaint.ts';
import { exists, SHORT_MONTHS, WEEKDAYS } from './calendar.ts';
import type { DayNumbers, Weekday } from './calendar.ts';
import { writeDay } from './codes.ts';
import { explainDay } from './mistakes.ts';
import { dayInWords, writtenDay } from './words.ts';

const DAY_IN_MS = 86_400_000;

/** Whether `text` is a real day written `AAAA-MM-JJ`, from 0001-01-01 to 9999-12-31. */
export function isDay(text: string): boolean {
  return explainDay(text) === undefined;
}

/** The year of a day, as a number. Throws a RangeError if `day` is not a day. */
export function yearOf(day: string): number {
  return numbersOf(day).year;
}

/** The month of a day, 1 to 12. Throws a RangeError if `day` is not a day. */
export function monthOf(day: string): number {
  return numbersOf(day).month;
}

/** The name of the weekday, « mercredi ». Throws a RangeError if `day` is not a day. */
export function weekdayOf(day: string): Weekday {
  const name = WEEKDAYS[new Date(instantOf(day)).getUTCDay()];
  if (name === undefined) throw new RangeError(day);
  return name;
}

/** The day `count` days later (earlier if negative). Throws a RangeError outside the years 1 to 9999, or if `count` is not whole. */
export function addDays(day: string, count: number): string {
  const date = new Date(instantOf(day) + count * DAY_IN_MS);
  const result = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  if (!Number.isInteger(count) || !exists(result))
    throw new RangeError(`aucun jour ${count} jours après ${day}`);
  return writeDay(result);
}

/** « 16 janvier 2019 », « 1er janvier 2019 », with a no-break space before the month. Throws a RangeError if `day` is not a day. */
export function formatDay(day: string): string {
  // Says what is wrong, if something is.
  numbersOf(day);
  return dayInWords(day);
}

/** « 16 janv. 2019 », with a no-break space before the month. Throws a RangeError if `day` is not a day. */
export function formatDayShort(day: string): string {
  const numbers = numbersOf(day);
  return writtenDay(numbers, SHORT_MONTHS[numbers.month - 1] ?? '');
}

/** « mercredi 16 janvier 2019 », with a no-break space before the month. Throws a RangeError if `day` is not a day. */
export function formatDayWithWeekday(day: string): string {
  return `${weekdayOf(day)} ${formatDay(day)}`;
}

function numbersOf(day: string): DayNumbers {
  const wrong = explainDay(day);
  if (wrong !== undefined) throw new RangeError(`« ${day} » : ${inOneLine(wrong)}`);
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8)) };
}

/** Milliseconds since 1970 at midnight UTC. Parsed rather than given to `Date.UTC`, which reads the year 19 as 1919. */
function instantOf(day: string): number {
  return Date.parse(`${writeDay(numbersOf(day))}T00:00:00Z`);
}
