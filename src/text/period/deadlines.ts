/** The dates that French leaves vague on purpose, resolved to intervals; and the rhythms, to a number a year. */
import { MONTH } from '../day/calendar.ts';
import { addDays, formatDay, yearOf } from '../day/day.ts';
import { lettered } from '../lettered.ts';
import { matchingForm } from '../matching.ts';
import { periodBounds } from './period.ts';
import type { Bounds } from './shape.ts';
import { boundsOfDate, datesIn } from './reader.ts';
import { timesAYearIn } from './rhythms.ts';

/** Days inclusive, AAAA-MM-JJ. `first` is `undefined` for « avant », « d'ici ». */
export interface Interval {
  first: string | undefined;
  last: string;
  /** The words name a season: a document never says on which days it begins and ends; we do. */
  isSeason?: true;
  /** What the words name, where the days of the interval are our reading of them: a period of these is said by them too. */
  named?: Bounds;
}

export type Deadline = { interval: Interval } | { timesAYear: number };

/** Words that leave open when it begins. */
const BEFORE =
  /(?<![\p{L}\p{N}])(?:avant|d'ici|au plus tard|jusqu'(?:au?x?|à|en)|sous|dans (?:les|la|un délai))(?![\p{L}\p{N}])/u;
/** A month that the reader of dates refused: « le 31 février 2020 ». */
const IMPOSSIBLE = lettered(`\\d (?:${MONTH})(?!\\p{L})`, 'u');
/** A year alone: these words are known to say when, so that it needs no preposition. */
const YEARS = /(?<![\p{L}\p{N}])20\d{2}(?![\p{L}\p{N}])(?! ?(?:m?€|%|euros|places|personnes))/gu;

/** « avant l'[été] », « après la [rentrée] »: what stands right before the name of a season. */
const TURN = /(?<![\p{L}\p{N}])(?<turn>avant|après) (?:l'|le |la |cet? |cette )?$/u;
/** « à la rentrée 2025 »: the month in which schools and councils begin again; no document says its days. */
const RETURN = /(?<!\p{L})rentrée (?:(?:scolaire|universitaire|littéraire|sociale) )?(?<year>20\d{2})(?!\d)/u;
/** The name of a season, within the words of its date: « l'[été] ». */
const NAME = /printemps|été|automne/u;
/** A winter is of two years: only its first day can be told. */
const BEFORE_WINTER = /(?<!\p{L})avant (?:l'|cet )?hiver (?<year>20\d{2})(?!\d)/u;

/** The interval of a season, as the word before it turns it: before it, the day on which it begins is too late. */
function turned(season: Interval, named: Bounds, before: string): Interval | undefined {
  const turn = TURN.exec(before)?.groups?.['turn'];
  if (turn === 'après') return undefined;
  if (turn === undefined || season.first === undefined) return season;
  return { ...season, first: undefined, last: addDays(season.first, -1), named };
}

/** What words without any date that the reader knows say of a return or a winter. */
function returnOf(text: string): { interval: Interval | undefined } | undefined {
  const back = RETURN.exec(text);
  const year = back?.groups?.['year'];
  if (back !== null && year !== undefined) {
    const named = periodBounds(year);
    const month = { first: `${year}-09-01`, last: `${year}-09-30`, named };
    return { interval: turned(month, named, text.slice(0, back.index)) };
  }
  const winter = BEFORE_WINTER.exec(text)?.groups?.['year'];
  if (winter === undefined) return undefined;
  return { interval: { first: undefined, last: `${winter}-12-20`, named: periodBounds(winter) } };
}

function intervalOf(text: string, said: string): Interval | undefined {
  const dates = datesIn(text, said, 'future');
  const [date] = dates;
  const back = dates.length === 0 ? returnOf(text) : undefined;
  if (back !== undefined) return back.interval;
  if (dates.length > 1 || (date !== undefined && date.periods.length !== 1)) return undefined;
  const years = new Set([...text.matchAll(YEARS)].map(([year]) => year));
  if (date === undefined || (years.size > 1 && /^\d{4}$/.test(date.periods[0] ?? ''))) {
    const [year] = years;
    return years.size === 1 && year !== undefined && !IMPOSSIBLE.test(text) ? periodBounds(year) : undefined;
  }
  const bounds = boundsOfDate(date);
  if (date.isSeason)
    return turned({ ...bounds, isSeason: true }, bounds, text.slice(0, date.start + date.words.search(NAME)));
  return { first: date.isEnd ? undefined : bounds.first, last: bounds.last };
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
  return { interval: BEFORE.test(text) ? { ...interval, first: undefined } : interval };
}

/** Is a period, by its bounds, what these words say? Of words that name no days: one of theirs, or all that they name. */
export function agrees({ first, last, named }: Interval, period: Bounds): boolean {
  const isAt = (ours: string | undefined, other: string | undefined, theirs: string) =>
    ours === theirs || other === theirs;
  if (isAt(last, named?.last, period.last))
    return first === undefined || isAt(first, named?.first, period.first);
  return named !== undefined && first !== undefined && first <= period.first && period.last <= last;
}

/** « du 1er juillet au 31 décembre 2019 », « au plus tard le 31 décembre 2020 », « le 10 juillet 2020 ». */
export function formatInterval({ first, last, isSeason }: Interval): string {
  if (first === undefined) return `au plus tard le ${formatDay(last)}`;
  if (first === last) return `le ${formatDay(last)}`;
  const start = yearOf(first) === yearOf(last) ? formatDay(first).replace(/ \d{4}$/, '') : formatDay(first);
  return `du ${start} au ${formatDay(last)}${isSeason ? ', saison du calendrier' : ''}`;
}
