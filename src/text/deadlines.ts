/** The dates that French leaves vague on purpose, resolved to intervals; and the rhythms, to a number a year. */
import { MONTHS } from './calendar.ts';
import { formatDay, isDay, yearOf } from './days.ts';
import { matchingForm } from './matching.ts';
import { periodBounds } from './periods.ts';

const MONTH_NAMES: readonly string[] = MONTHS;

/** Days inclusive, AAAA-MM-JJ. `first` is `undefined` for « avant », « d'ici ». */
export interface Interval {
  first: string | undefined;
  last: string;
}

export type Deadline = { interval: Interval } | { timesAYear: number };

const MONTH = MONTH_NAMES.join('|');
const ORDINALS: Readonly<Record<string, number>> = {
  premier: 1,
  première: 1,
  '1er': 1,
  second: 2,
  seconde: 2,
  deuxième: 2,
  '2e': 2,
  troisième: 3,
  '3e': 3,
  dernier: 4,
  quatrième: 4,
  '4e': 4,
};
const TIMES: Readonly<Record<string, number>> = { une: 1, deux: 2, trois: 3, quatre: 4, six: 6, douze: 12 };
/** First and last days of the seasons, as month and day; the days of the calendar's seasons, give or take one. */
const SEASONS: Readonly<Record<string, readonly [string, string]>> = {
  printemps: ['03-20', '06-20'],
  été: ['06-21', '09-22'],
  automne: ['09-23', '12-20'],
};

const two = (n: number) => String(n).padStart(2, '0');
const ofPeriod = (period: string): Interval => {
  const { first, last } = periodBounds(period);
  return { first, last };
};

function rhythmOf(text: string): number | undefined {
  const counted =
    /(une|deux|trois|quatre|six|douze|\d+) (?:fois|réunions?|séances?) (?:par|chaque) (an|année|semestre|trimestre|mois)/.exec(
      text,
    );
  const [, times = '', unit = ''] =
    counted ??
    /(?:chaque|tous les|toutes les|par) (?:(\d+) )?(ans?|années?|semestres?|trimestres?|mois)/.exec(text) ??
    [];
  if (unit === '') return undefined;
  const perYear = unit.startsWith('an')
    ? 1
    : unit.startsWith('semestre')
      ? 2
      : unit.startsWith('trimestre')
        ? 4
        : 12;
  return (TIMES[times] ?? (Number(times) || 1)) * perYear;
}

function intervalOf(text: string, said: string): Interval | undefined {
  const year = String(yearOf(said));
  const day = new RegExp(`(\\d{1,2})(?:er)? (${MONTH})(?: (\\d{4}))?`).exec(text);
  const before = /avant|d'ici|au plus tard|jusqu'a?u?|jusqu'à/.test(text);
  const bound = (interval: Interval): Interval =>
    before ? { first: undefined, last: interval.last } : interval;
  if (day) {
    const date = `${day[3] ?? year}-${two(MONTH_NAMES.indexOf(day[2] ?? '') + 1)}-${two(Number(day[1]))}`;
    return isDay(date) ? bound({ first: date, last: date }) : undefined;
  }
  const part = new RegExp(
    `(${Object.keys(ORDINALS).join('|')}) (semestre|trimestre)(?: (?:de )?(\\d{4}))?`,
  ).exec(text);
  if (part)
    return bound(
      ofPeriod(
        `${part[3] ?? year}-${part[2] === 'semestre' ? 'S' : 'T'}${Math.min(ORDINALS[part[1] ?? ''] ?? 1, part[2] === 'semestre' ? 2 : 4)}`,
      ),
    );
  const season = /(printemps|été|automne)(?: (\d{4}))?/.exec(text);
  if (season) {
    const [from = '', to = ''] = SEASONS[season[1] ?? ''] ?? [];
    return bound({ first: `${season[2] ?? year}-${from}`, last: `${season[2] ?? year}-${to}` });
  }
  const month = new RegExp(`(${MONTH})(?: (\\d{4}))?`).exec(text);
  if (month) return bound(ofPeriod(`${month[2] ?? year}-${two(MONTH_NAMES.indexOf(month[1] ?? '') + 1)}`));
  const bare = /\b(20\d{2})\b/.exec(text);
  if (/fin (?:de l'année|\d{4})/.test(text)) return { first: undefined, last: `${bare?.[1] ?? year}-12-31` };
  if (bare) return bound(ofPeriod(bare[1] ?? year));
  if (/cette année|dans l'année|d'ici la fin de l'année/.test(text)) return bound(ofPeriod(year));
  if (/l'année prochaine|l'an prochain/.test(text)) return bound(ofPeriod(String(Number(year) + 1)));
  return undefined;
}

/**
 * What a document of the day `said` (AAAA-MM-JJ) promises by these words: « au deuxième semestre 2019 »,
 * « cette année », « deux fois par an ». `undefined` when the words do not say.
 */
export function resolveDeadline(words: string, said: string): Deadline | undefined {
  const text = matchingForm(words.normalize('NFC')).toLowerCase();
  const timesAYear = rhythmOf(text);
  if (timesAYear !== undefined) return { timesAYear };
  const interval = intervalOf(text, said);
  return interval && { interval };
}

/** « du 1er juillet au 31 décembre 2019 », « au plus tard le 31 décembre 2020 », « le 10 juillet 2020 ». */
export function formatInterval({ first, last }: Interval): string {
  if (first === undefined) return `au plus tard le ${formatDay(last)}`;
  if (first === last) return `le ${formatDay(last)}`;
  const start = yearOf(first) === yearOf(last) ? formatDay(first).replace(/ \d{4}$/, '') : formatDay(first);
  return `du ${start} au ${formatDay(last)}`;
}
