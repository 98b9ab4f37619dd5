/** « mercredi 16 janvier 2019 »: a weekday and the day that it names. */
import { WRITTEN_WEEKDAY } from '../day/written.ts';
import { datesIn, type ReadDate } from './reader.ts';
import { lettered } from '../lettered.ts';

/** A weekday said of a day. `start` is its offset in the text. */
interface SaidWeekday extends Pick<ReadDate, 'words' | 'start'> {
  /** In lower case. */
  weekday: string;
  /** AAAA-MM-JJ */
  day: string;
}

const A_WEEKDAY = lettered(WRITTEN_WEEKDAY, 'iu');

/** Every existing day of `text` that comes with its weekday; a day without its year is of the year of `said`, the day of the document. */
export function weekdaysIn(text: string, said: string): SaidWeekday[] {
  // Most texts name no day of the week, and reading dates is dear.
  if (!A_WEEKDAY.test(text)) return [];
  return datesIn(text, said).flatMap(({ words, start, weekday, periods: [day] }) =>
    weekday === undefined || day === undefined ? [] : [{ words, start, weekday, day }],
  );
}
