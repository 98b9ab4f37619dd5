/** The dates that French leaves vague on purpose, resolved to intervals; and the rhythms, to a number a year. */
import { MONTH } from '../day/calendar.ts';
import { addDays, formatDay, yearOf } from '../day/day.ts';
import { matchingForm } from '../matching.ts';
import { periodBounds } from './period.ts';
import { boundsOfDate, datesIn } from './reader.ts';
import { timesAYearIn } from './rhythms.ts';

/** Days inclusive, AAAA-MM-JJ. `first` is `undefined` for « avant », « d'ici ». */
export interface Interval {
  first: string | undefined;
  last: string;
  /** The words name a season: a document never says on which days it begins and ends; we do. */
  isSeason?: true;
}

export type Deadline = { interval: Interval } | { timesAYear: number };

/** Words that leave open when it begins. */
const BEFORE =
  /(?<![\p{L}\p{N}])(?:avant|d'ici|au plus tard|jusqu'(?:au?x?|à|en)|sous|dans (?:les|la|un délai))(?![\p{L}\p{N}])/u;
const BEFORE_SEASON = /(?<!\p{L})avant (?:l'|le |la )?(?:printemps|été|automne|hiver|rentrée)(?!\p{L})/u;
/** A month that the reader of dates refused: « le 31 février 2020 ». */
const IMPOSSIBLE = new RegExp(`\\d (?:${MONTH})(?!\\p{L})`, 'u');
/** A year alone: these words are known to say when, so that it needs no preposition. */
const YEARS = /(?<![\p{L}\p{N}])20\d{2}(?![\p{L}\p{N}])(?! ?(?:m?€|%|euros|places|personnes))/gu;

/** « à la rentrée 2025 »: the month in which schools and councils begin again; no document says its days. */
const RETURN = /(?<!\p{L})rentrée (?:(?:scolaire|universitaire|littéraire|sociale) )?(?<year>20\d{2})(?!\d)/u;

function intervalOf(text: string, said: string): Interval | undefined {
  const dates = datesIn(text, said, 'future');
  const [date] = dates;
  const back = RETURN.exec(text)?.groups?.['year'];
  if (dates.length === 0 && back !== undefined)
    return { first: `${back}-09-01`, last: `${back}-09-30`, isSeason: true };
  if (dates.length > 1 || (date !== undefined && date.periods.length !== 1)) return undefined;
  const years = new Set([...text.matchAll(YEARS)].map(([year]) => year));
  if (date === undefined || (years.size > 1 && /^\d{4}$/.test(date.periods[0] ?? ''))) {
    const [year] = years;
    return years.size === 1 && year !== undefined && !IMPOSSIBLE.test(text) ? periodBounds(year) : undefined;
  }
  const { first, last } = boundsOfDate(date);
  return {
    first: date.isEnd ? undefined : first,
    last,
    ...(date.isSeason && { isSeason: true }),
  };
}

/**
 * What a document of the day `said` (AAAA-MM-JJ) promises by these words: « au deuxième semestre 2019 »,
 * « cette année », « deux fois par an ». `undefined` when the words do not say.
 */
export function resolveDeadline(words: string, said: string): Deadline | undefined {
  const text = matchingForm(words.normalize('NFC')).toLowerCase();
  const timesAYear = timesAYearIn(text);
  if (timesAYear !== undefined) return { timesAYear };
  const interval = intervalOf(text, said);
  if (interval === undefined) return undefined;
  if (!BEFORE.test(text)) return { interval };
  // « avant l'été »: it is done when the season begins.
  const { first } = interval;
  const isBeforeSeason = interval.isSeason === true && first !== undefined && BEFORE_SEASON.test(text);
  return { interval: { ...interval, first: undefined, ...(isBeforeSeason && { last: addDays(first, -1) }) } };
}

/** « du 1er juillet au 31 décembre 2019 », « au plus tard le 31 décembre 2020 », « le 10 juillet 2020 ». */
export function formatInterval({ first, last, isSeason }: Interval): string {
  if (first === undefined) return `au plus tard le ${formatDay(last)}`;
  if (first === last) return `le ${formatDay(last)}`;
  const start = yearOf(first) === yearOf(last) ? formatDay(first).replace(/ \d{4}$/, '') : formatDay(first);
  return `du ${start} au ${formatDay(last)}${isSeason ? ', saison du calendrier' : ''}`;
}
