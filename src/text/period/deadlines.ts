/** The dates that French leaves vague on purpose, resolved to intervals; and the rhythms, to a number a year. */
import { MONTH, monthNamed } from '../day/calendar.ts';
import { formatDay, isDay, yearOf } from '../day/day.ts';
import { matchingForm } from '../matching.ts';
import { rankNamed } from '../number/ranks.ts';
import { periodBounds } from './period.ts';
import { timesAYearIn } from './rhythms.ts';

/** Days inclusive, AAAA-MM-JJ. `first` is `undefined` for « avant », « d'ici ». */
export interface Interval {
  first: string | undefined;
  last: string;
  /** The words name a season: a document never says on which days it begins and ends; we do. */
  isSeason?: true;
}

export type Deadline = { interval: Interval } | { timesAYear: number };

/** First and last days of the seasons, as month and day; the days of the calendar's seasons, give or take one. */
const SEASONS: Readonly<Record<string, readonly [string, string]>> = {
  printemps: ['03-20', '06-20'],
  été: ['06-21', '09-22'],
  automne: ['09-23', '12-20'],
};

/** A word of its own: « mai » is not in « maison », nor « été » in « sociétés ». */
const word = (source: string) => `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`;
const find = (source: string) => new RegExp(source, 'u');
const NEXT = '( prochaine?)?';
const YEAR = '(?: (?:de )?(20\\d{2}))?';

const BEFORE = find(word("avant|d'ici|au plus tard|jusqu'(?:au?x?|à|en)"));
const DAY = find(`${word(`(\\d{1,2})(?:er)? (${MONTH})`)}${NEXT}${YEAR}`);
/** A word that may be a rank, then what it is the rank of. */
const PART = new RegExp(`${word('([\\p{L}\\d]+) (semestre|trimestre)')}${NEXT}${YEAR}`, 'gu');
// « a été » is a verb: the season has its article, or its year.
const SEASON = find(
  `(?:(?:cet?|l[e']|au|en|début|fin) ?)${word('(printemps|été|automne)')}${NEXT}${YEAR}|${word('(printemps|été|automne)')} (20\\d{2})`,
);
const MONTHLY = find(`${word(`(${MONTH})`)}${NEXT}${YEAR}`);
const YEARS = new RegExp(`${word('20\\d{2}')}(?! ?(?:m?€|%|euros|places|personnes))`, 'gu');
const END_OF_YEAR = find("fin (?:de l'année|20\\d{2})");
/** Words that name both ends: we do not guess which one is meant, the editor gives the period. */
const SPAN = find(
  `entre .+ et |du \\d{1,2}(?:er)?(?: \\S+)*? au \\d|${word('de')} (?:${MONTH})(?: \\d{4})? à `,
);

const two = (n: number) => String(n).padStart(2, '0');

/**
 * The interval of the year that the words give; without one, the first that is not over on the day `said`,
 * or for « prochain » the first that has not begun.
 */
function inYear(
  stated: string | undefined,
  isNext: boolean,
  said: string,
  make: (year: string) => Interval,
): Interval {
  if (stated !== undefined) return make(stated);
  const year = yearOf(said);
  const here = make(String(year));
  const isGone = isNext ? (here.first ?? here.last) <= said : here.last < said;
  return isGone ? make(String(year + 1)) : here;
}

function intervalOf(text: string, said: string): Interval | undefined {
  if (SPAN.test(text)) return undefined;
  const dated = (match: RegExpExecArray, next: number, make: (year: string) => Interval) =>
    inYear(match[next + 1], match[next] !== undefined, said, make);
  const day = DAY.exec(text);
  if (day) {
    const rest = `${two(monthNamed(day[2] ?? '') ?? 0)}-${two(Number(day[1]))}`;
    const interval = dated(day, 3, (year) => ({ first: `${year}-${rest}`, last: `${year}-${rest}` }));
    return isDay(interval.last) ? interval : undefined;
  }
  for (const part of text.matchAll(PART)) {
    const [letter, last] = part[2] === 'semestre' ? (['S', 2] as const) : (['T', 4] as const);
    const rank = part[1] === 'dernier' ? last : rankNamed(part[1] ?? '');
    if (rank !== undefined && rank <= last)
      return dated(part, 3, (year) => periodBounds(`${year}-${letter}${rank}`));
  }
  const season = SEASON.exec(text);
  if (season) {
    const [from = '', to = ''] = SEASONS[season[1] ?? season[4] ?? ''] ?? [];
    return inYear(season[3] ?? season[5], season[2] !== undefined, said, (year) => ({
      first: `${year}-${from}`,
      last: `${year}-${to}`,
      isSeason: true,
    }));
  }
  const month = MONTHLY.exec(text);
  if (month) {
    const number = two(monthNamed(month[1] ?? '') ?? 0);
    return dated(month, 2, (year) => periodBounds(`${year}-${number}`));
  }
  const years = new Set([...text.matchAll(YEARS)].map(([year]) => year));
  if (years.size > 1) return undefined;
  const [year = String(yearOf(said))] = years;
  if (END_OF_YEAR.test(text)) return { first: undefined, last: `${year}-12-31` };
  if (years.size === 1 || /cette année|dans l'année/.test(text)) return periodBounds(year);
  if (/l'année prochaine|l'an prochain/.test(text)) return periodBounds(String(Number(year) + 1));
  return undefined;
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

/** « du 1er juillet au 31 décembre 2019 », « au plus tard le 31 décembre 2020 », « le 10 juillet 2020 ». */
export function formatInterval({ first, last, isSeason }: Interval): string {
  if (first === undefined) return `au plus tard le ${formatDay(last)}`;
  if (first === last) return `le ${formatDay(last)}`;
  const start = yearOf(first) === yearOf(last) ? formatDay(first).replace(/ \d{4}$/, '') : formatDay(first);
  return `du ${start} au ${formatDay(last)}${isSeason ? ', saison du calendrier' : ''}`;
}
