/** A day in words, without what explains a day that is none: scripts are sent no more than they need. */
import { exists, monthName, type DayNumbers } from './calendar.ts';
import { NO_BREAK_SPACE } from '../spaces.ts';

/** « 16 janvier 2019 », of numbers. */
export const writtenDay = ({ year, day }: DayNumbers, month: string): string =>
  `${day === 1 ? '1er' : day}${NO_BREAK_SPACE}${month} ${year}`;

/** « 16 janvier 2019 », « 1er janvier 2019 », with a no-break space before the month. Throws a RangeError if `day` is not a day written AAAA-MM-JJ. */
export function dayInWords(day: string): string {
  const [year = 0, month = 0, rank = 0] = /^\d{4}-\d\d-\d\d$/.test(day) ? day.split('-').map(Number) : [];
  const numbers = { year, month, day: rank };
  if (!exists(numbers)) throw new RangeError(`« ${day} » n'est pas un jour`);
  return writtenDay(numbers, monthName(month));
}
