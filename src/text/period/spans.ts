/** Spans counted from the day of a document: « dans quinze jours », « d'ici un mois », « sous huitaine », « il y a deux ans ». */
import { writeDay, writeMonth } from '../day/codes.ts';
import { addDays, monthOf, weekdayOf, yearOf } from '../day/day.ts';
import { WEEKDAYS } from '../day/calendar.ts';
import { numbersIn } from '../number/reader.ts';

const NEXT = '(?: (?:prochaine?s|suivante?s))?';
/** How: at the end of the span (« dans »), within it (« d'ici », « sous »), before (« il y a »). */
export const SPAN =
  `(?:(?:(?<how>d'ici(?: à)?|sous|dans(?: les)?|il y a)${NEXT} |dans un délai (?:maximum |maximal )?(?:de |d'))` +
  `(?<count>\\d{1,3}|[\\p{L}-]+)${NEXT} (?<unit>heures?|jours?|semaines?|mois|ans?|années?)(?![\\p{L}-])|(?:sous|dans la|d'ici(?: une)?) (?<set>huitaine|quinzaine)(?!\\p{L}| d))`;

/** « sous huitaine » is a week, and « quinze jours » two: the day from which they are counted is one of them. */
const SETS: Readonly<Record<string, number>> = { huitaine: 8, quinzaine: 15 };
const COUNTED_WITH_FIRST = new Set(Object.values(SETS));
const DAYS_OF_WEEK = 7;
const HOURS = 24;

function countOf(words: string): number | undefined {
  if (/^une?$/.test(words)) return 1;
  const [number] = numbersIn(words);
  return number?.words === words && number.form !== 'ordinal' ? number.value : undefined;
}

const lastDayOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The year and the month, `months` after those of `day`. */
function monthAfter(day: string, months: number): { year: number; month: number } {
  const at = yearOf(day) * 12 + monthOf(day) - 1 + months;
  return { year: Math.floor(at / 12), month: (((at % 12) + 12) % 12) + 1 };
}

/** The same day of another month, or its last one. */
function dayOfMonthAfter(day: string, months: number): string {
  const { year, month } = monthAfter(day, months);
  return writeDay({ year, month, day: Math.min(Number(day.slice(8)), lastDayOf(year, month)) });
}

/** The day at which a span of `count` units from `said` ends. */
function endOf(said: string, count: number, unit: string): string {
  if (unit.startsWith('h')) return addDays(said, Math.ceil(count / HOURS));
  if (unit.startsWith('j')) return addDays(said, count);
  if (unit.startsWith('s')) return addDays(said, count * DAYS_OF_WEEK);
  return dayOfMonthAfter(said, unit === 'mois' ? count : 12 * count);
}

/** What stands `count` units away from `said`, no nearer than the words tell: a day, a week, a month, a year. */
function away(said: string, count: number, unit: string): string | undefined {
  if (unit.startsWith('h')) return count % HOURS === 0 ? addDays(said, count / HOURS) : undefined;
  if (unit.startsWith('j')) {
    const day = addDays(said, count);
    if (!COUNTED_WITH_FIRST.has(Math.abs(count))) return day;
    return count > 0 ? `${addDays(day, -1)}/${day}` : `${day}/${addDays(day, 1)}`;
  }
  if (unit.startsWith('s')) {
    const day = addDays(said, count * DAYS_OF_WEEK);
    const monday = addDays(day, -((WEEKDAYS.indexOf(weekdayOf(day)) + 6) % DAYS_OF_WEEK));
    return `${monday}/${addDays(monday, DAYS_OF_WEEK - 1)}`;
  }
  if (unit === 'mois') {
    const { year, month } = monthAfter(said, count);
    return writeMonth(year, month);
  }
  return String(yearOf(said) + count).padStart(4, '0');
}

/** The period that such words name in a document of the day `said`; undefined if they count nothing known. */
export function spanPeriod(
  groups: Readonly<Record<string, string | undefined>>,
  said: string,
): string[] | undefined {
  const set = SETS[groups['set']?.toLowerCase() ?? ''];
  if (set !== undefined) return [`${said}/${addDays(said, set)}`];
  const how = groups['how']?.toLowerCase() ?? '';
  const unit = groups['unit']?.toLowerCase() ?? '';
  const count = countOf((groups['count'] ?? '').toLowerCase());
  // Near the first year or the last, some days would not exist.
  if (count === undefined || count === 0 || !/^[1-8]/.test(said)) return undefined;
  const period =
    how === 'dans'
      ? away(said, count, unit)
      : how === 'il y a'
        ? away(said, -count, unit)
        : `${said}/${endOf(said, count, unit)}`;
  return period === undefined ? undefined : [period];
}
