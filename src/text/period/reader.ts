/** The one reader of dates: what a text of a known day says of when, each phrase once, as a period. */
import { matchingForm } from '../matching.ts';
import { meaningOf } from './meaning.ts';
import { phrasesIn } from './phrases.ts';
import { boundsOf, shapeOf } from './shape.ts';
import type { Tense } from './tense.ts';

/** A date that stands in a text, `[start, end)` in UTF-16 units. */
export interface ReadDate {
  start: number;
  end: number;
  words: string;
  /** What it says, most often one period; several for days that do not follow each other. */
  periods: readonly string[];
  /** The words leave out the year, or speak from the day of the document. */
  isResolved: boolean;
  /** In lower case, when it stands beside one day. */
  weekday?: string;
  /** The words name a season: a document never says on which days it begins and ends; we do. */
  isSeason?: true;
  /** « fin 2020 »: its end alone is known. */
  isEnd?: true;
}

/** Every date of `text`, in reading order. `said` is the day of its document (AAAA-MM-JJ), `tense` what its words without a year speak of. */
export function datesIn(text: string, said: string, tense: Tense = 'same-year'): ReadDate[] {
  return phrasesIn(matchingForm(text)).flatMap(({ start, end, phrase, said: groups }) => {
    const meaning = meaningOf(phrase, groups, { said, tense });
    if (meaning === undefined || meaning.periods.some((period) => shapeOf(period) === undefined)) return [];
    const weekday = groups['weekday']?.toLowerCase();
    return [
      {
        start,
        end,
        words: text.slice(start, end),
        ...meaning,
        ...(weekday !== undefined && { weekday }),
      },
    ];
  });
}

/** First and last day that a date speaks of, both included. */
export function boundsOfDate({ periods }: Pick<ReadDate, 'periods'>): { first: string; last: string } {
  const days = periods.flatMap((period) => {
    const shape = shapeOf(period);
    if (shape === undefined) return [];
    const { first, last } = boundsOf(shape);
    return [first, last];
  });
  days.sort();
  return { first: days[0] ?? '', last: days.at(-1) ?? '' };
}
