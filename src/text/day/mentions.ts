/** The dates that a text writes with a month: « 16 janvier 2019 », « 10 juillet », « juillet 2020 ». */
import { MONTH, monthNamed } from './calendar.ts';
import { lettered } from '../lettered.ts';
import { matchingForm } from '../matching.ts';

const DATE = lettered(
  `(?<![\\d\\p{L}])(?:(\\d{1,2})(?:er|ᵉʳ)? )?(${MONTH})(?: (\\d{4}))?(?![\\d\\p{L}])`,
  'giu',
);

/** A date as written; what it leaves out is `undefined`. */
interface DayMention {
  start: number;
  end: number;
  day: number | undefined;
  /** 1 to 12. */
  month: number;
  year: number | undefined;
}

/** Every date of `text` that gives a month with its day, its year, or both. */
export function dayMentionsIn(text: string): DayMention[] {
  return [...matchingForm(text).matchAll(DATE)].flatMap(
    ({ 0: words, 1: day, 2: month = '', 3: year, index }) =>
      day === undefined && year === undefined
        ? []
        : [
            {
              start: index,
              end: index + words.length,
              day: day === undefined ? undefined : Number(day),
              month: monthNamed(month) ?? 0,
              year: year === undefined ? undefined : Number(year),
            },
          ],
  );
}

/** Does a mention name this day (AAAA-MM-JJ), or the month that holds it? */
export function namesDay({ day, month, year }: DayMention, of: string): boolean {
  const [ownYear, ownMonth, ownDay] = of.split('-').map(Number);
  return month === ownMonth && (day ?? ownDay) === ownDay && (year ?? ownYear) === ownYear;
}
