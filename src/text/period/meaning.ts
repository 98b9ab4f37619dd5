/** What each phrase says, once its document gives the year that it leaves out. */
import { writeDay, writeMonth } from '../day/codes.ts';
import { addDays, isDay, weekdayOf, yearOf } from '../day/day.ts';
import { monthWritten } from '../day/written.ts';
import { rankNamed } from '../number/ranks.ts';
import type { Phrase, Said } from './phrases.ts';
import { numberWritten } from './in-words.ts';
import { relativePeriod, stepOf, weekdayAndDay, weekdayPeriod } from './relative.ts';
import { spanPeriod } from './spans.ts';
import { turnOf, yearFor, type Tense } from './tense.ts';

/** The periods of a phrase, and how far its words give them. */
interface Meaning {
  periods: readonly string[];
  isResolved: boolean;
  isSeason?: true;
  isEnd?: true;
}

interface Context {
  said: string;
  tense: Tense;
}

/** First and last days of the seasons, as month and day; the days of the calendar's seasons, give or take one. */
const SEASONS: Readonly<Record<string, readonly [string, string]>> = {
  printemps: ['03-20', '06-20'],
  été: ['06-21', '09-22'],
  automne: ['09-23', '12-20'],
};

const number = (digits: string | undefined) => (digits === undefined ? undefined : Number(digits));
const monthIn = (name: string | undefined) => monthWritten(name ?? '') ?? 0;
const isReal = (day: string) => (isDay(day) ? day : undefined);

/** One day, or what goes from one to another; undefined if either does not exist or they do not follow. */
const span = (from: string, to: string): string[] | undefined => {
  if (from === to) return [to];
  return from < to ? [`${from}/${to}`] : undefined;
};

/** Days that follow each other are one period; others stand alone. */
function listed(days: readonly string[]): string[] | undefined {
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined || days.some((day) => isReal(day) === undefined))
    return undefined;
  const isRun = days.every((day, index) => day === addDays(first, index));
  return isRun ? span(first, last) : [...days];
}

/** What a phrase says; `undefined` if it names no day that exists. */
export function meaningOf(phrase: Phrase, said: Said, context: Context): Meaning | undefined {
  const stated = number(said['year']);
  const turn = turnOf(said['turn'] ?? said['monthTurn']);
  const whole = (periods: string[] | undefined, isResolved = stated === undefined): Meaning | undefined =>
    periods && { periods, isResolved };
  const dayIn = (year: number, month: number, day: string | undefined) =>
    writeDay({ year, month, day: Number(day) });
  const month = monthIn(said['month']);
  const yearOfDay = (day: string | undefined) =>
    yearFor(stated, turn, context, (year) => dayIn(year, month, day));
  switch (phrase) {
    case 'day':
      return whole([dayIn(yearOfDay(said['day']), month, said['day'])]);
    case 'writtenDay': {
      const [day, year] = [said['dayWords'], said['yearWords']].map((words) => numberWritten(words ?? ''));
      if (day === undefined || year === undefined) return undefined;
      return whole([writeDay({ year, month, day })], false);
    }
    case 'weekOf': {
      const first = dayIn(yearOfDay(said['day']), month, said['day']);
      return isReal(first) === undefined ? undefined : whole([`${first}/${addDays(first, 6)}`]);
    }
    case 'numericDay':
    case 'isoDay':
      return whole([dayIn(Number(said['y1'] ?? said['year']), Number(said['m1']), said['d1'])], false);
    case 'numericDays': {
      const ends = ['1', '2'].map((end) =>
        dayIn(Number(said[`y${end}`]), Number(said[`m${end}`]), said[`d${end}`]),
      );
      return whole(span(ends[0] ?? '', ends[1] ?? ''), false);
    }
    case 'days':
    case 'daysOfMonths': {
      const year = yearOfDay(said['to']);
      const to = dayIn(year, month, said['to']);
      const fromMonth = said['fromMonth'] === undefined ? month : monthIn(said['fromMonth']);
      const fromYear = number(said['fromYear']) ?? (fromMonth > month ? year - 1 : year);
      const from = dayIn(fromYear, fromMonth, said['from']);
      return whole(phrase === 'days' ? span(from, to) : listed([from, to]));
    }
    case 'dayList': {
      const year = yearOfDay(said['to']);
      const days = [said['from'], ...(said['between'] ?? '').matchAll(/\d+/g), said['to']];
      return whole(listed(days.map((day) => dayIn(year, month, String(day)))));
    }
    case 'months':
    case 'monthList': {
      const year = yearFor(stated, turn, context, (one) => writeMonth(one, month));
      const fromMonth = monthIn(said['fromMonth']);
      const fromYear = number(said['fromYear']) ?? (fromMonth > month ? year - 1 : year);
      return whole(span(writeMonth(fromYear, fromMonth), writeMonth(year, month)));
    }
    case 'month': {
      const named = monthIn(said['inMonth'] ?? said['ofMonth']);
      const own = stated ?? number(said['monthYear']);
      const year = yearFor(own, turn, context, (one) => writeMonth(one, named));
      return whole([writeMonth(year, named)], own === undefined);
    }
    case 'part': {
      const [letter, last] =
        said['part']?.toLowerCase() === 'semestre' ? (['S', 2] as const) : (['T', 4] as const);
      const word = said['rank']?.toLowerCase() ?? '';
      const rank = word === 'dernier' ? last : rankNamed(word);
      if (rank === undefined || rank > last) return undefined;
      const year = yearFor(stated, turn, context, (one) => `${one}-${letter}${rank}`);
      return whole([`${year}-${letter}${rank}`]);
    }
    case 'season': {
      const [from = '', to = ''] = SEASONS[(said['season'] ?? said['named'] ?? '').toLowerCase()] ?? [];
      const own = stated ?? number(said['ofYear']);
      const year = yearFor(own, turn, context, (one) => `${one}-${from}/${one}-${to}`);
      return { periods: [`${year}-${from}/${year}-${to}`], isResolved: own === undefined, isSeason: true };
    }
    case 'years':
      return whole(span(said['fromYear'] ?? '', said['year'] ?? ''));
    case 'endOfYear':
      return {
        periods: [String(stated ?? yearOf(context.said) + stepOf(said['turn'] ?? ''))],
        isResolved: stated === undefined,
        isEnd: true,
      };
    case 'year':
      return whole([said['year'] ?? '']);
    case 'relative':
      return whole(relativePeriod(said['word'] ?? '', context.said), true);
    case 'span':
      return whole(spanPeriod(said, context.said), true);
    case 'weekdayAndDay':
      return whole(weekdayAndDay(said, context), true);
    case 'weekday':
      return whole(weekdayPeriod(said, context.said, weekdayOf(context.said)), true);
  }
}
