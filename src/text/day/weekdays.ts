/** « mercredi 16 janvier 2019 »: a weekday and the day that it names. */
import { MONTH, monthNamed, WEEKDAY } from './calendar.ts';
import { writeDay } from './codes.ts';
import { isDay } from './day.ts';
import { matchingForm } from '../matching.ts';

const WEEKDAY_AND_DATE = new RegExp(`(${WEEKDAY}) (\\d{1,2})(?:er)? (${MONTH})(?: (\\d{4}))?`, 'gi');

/** A weekday said of a day. `start` is its offset in the text. */
interface SaidWeekday {
  words: string;
  start: number;
  /** In lower case. */
  weekday: string;
  /** AAAA-MM-JJ */
  day: string;
}

/** Every existing day of `text` that comes with its weekday; a day without its year is of `year`. */
export function weekdaysIn(text: string, year: string): SaidWeekday[] {
  return [...matchingForm(text).matchAll(WEEKDAY_AND_DATE)].flatMap((match) => {
    const [words, weekday = '', date = '', month = '', own = year] = match;
    const day = writeDay({ year: Number(own), month: monthNamed(month) ?? 0, day: Number(date) });
    return isDay(day)
      ? [
          {
            words: text.slice(match.index, match.index + words.length),
            start: match.index,
            weekday: weekday.toLowerCase(),
            day,
          },
        ]
      : [];
  });
}
