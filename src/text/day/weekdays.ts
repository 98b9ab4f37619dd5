/** « mercredi 16 janvier 2019 »: a weekday and the day that it names. */
import { MONTHS } from './calendar.ts';
import { isDay } from './day.ts';
import { matchingForm } from '../matching.ts';

const MONTH_NAMES: readonly string[] = MONTHS;

const WEEKDAY_AND_DATE = new RegExp(
  `(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (\\d{1,2})(?:er)? (${MONTH_NAMES.join('|')})(?: (\\d{4}))?`,
  'gi',
);

/** A weekday said of a day. `start` is its offset in the text. */
export interface SaidWeekday {
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
    const number = String(MONTH_NAMES.indexOf(month.toLowerCase()) + 1).padStart(2, '0');
    const day = `${own}-${number}-${date.padStart(2, '0')}`;
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
