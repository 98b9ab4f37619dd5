/**
 * A period is a string: `2019`, `2019-07`, `2019-07-10`, `2019-T3` (trimestre) or `2019-S2` (semestre), or an
 * interval between two of one shape (`2024-01-03/2024-01-05`): as vague as the document is, and never vaguer.
 */
import { inOneLine } from '../complaint.ts';
import { monthName } from '../day/calendar.ts';
import { formatDay } from '../day/day.ts';
import { ordinal } from '../number/ranks.ts';
import { explainPeriod } from './mistakes.ts';
import { boundsOf, shapeOf } from './shape.ts';
import type { Bounds, PeriodShape } from './shape.ts';

type Simple = Exclude<PeriodShape, { of: 'interval' }>;

/** First and last day of a period, both included. Throws a RangeError if `period` is not a period. */
export function periodBounds(period: string): Bounds {
  return boundsOf(known(period));
}

/**
 * The days of a period whose words give its first and its last (`2019-07-10`, `2024-01-03/2024-01-05`);
 * `undefined` for one that is vaguer. Throws a RangeError if `period` is not a period.
 */
export function exactDays(period: string): Bounds | undefined {
  const shape = known(period);
  const { of } = shape.of === 'interval' ? shape.from : shape;
  return of === 'day' ? boundsOf(shape) : undefined;
}

/**
 * « 2019 », « deuxième semestre 2019 », « juillet 2019 », « 10 juillet 2019 »; of an interval « du 3 au 5 janvier
 * 2024 », « de juin à août 2024 ». Throws a RangeError if `period` is not a period.
 */
export function formatPeriod(period: string): string {
  return inWords(known(period));
}

function inWords(shape: PeriodShape): string {
  switch (shape.of) {
    case 'year':
      return String(shape.year).padStart(4, '0');
    case 'half':
      return `${ordinal(shape.rank)} semestre ${shape.year}`;
    case 'quarter':
      return `${ordinal(shape.rank)} trimestre ${shape.year}`;
    case 'month':
      return `${monthName(shape.rank)} ${shape.year}`;
    case 'day':
      return formatDay(shape.day);
    case 'interval':
      return intervalInWords(shape.from, shape.to);
  }
}

/** What both ends say alike is said once: « du 3 au 5 janvier 2024 ». */
function intervalInWords(from: Simple, to: Simple): string {
  const isOneYear = from.year === to.year && from.of !== 'year';
  const withoutYear = isOneYear ? inWords(from).replace(/ \d{4}$/, '') : inWords(from);
  if (from.of === 'day' && to.of === 'day') {
    const isOneMonth = from.day.slice(0, 7) === to.day.slice(0, 7);
    const start = isOneMonth ? withoutYear.replace(/\s.*$/u, '') : withoutYear;
    return `du ${start} au ${inWords(to)}`;
  }
  if (from.of === 'half' || from.of === 'quarter') return `du ${withoutYear} au ${inWords(to)}`;
  return `${/^[ao]/.test(withoutYear) ? 'd’' : 'de '}${withoutYear} à ${inWords(to)}`;
}

/** « entre le 12 décembre 2019 et le 7 juillet 2021 »: some day of a span of time, both ends known. Throws a RangeError if either is not a period. */
export function formatSpan(from: string, to: string): string {
  const named = (period: string) =>
    ['day', 'half', 'quarter'].includes(known(period).of)
      ? `le ${formatPeriod(period)}`
      : formatPeriod(period);
  return `entre ${named(from)} et ${named(to)}`;
}

/**
 * For `sort`: by first day, then by last day, so that of two periods that begin
 * together the shorter comes first; 0 only for the same period.
 * Throws a RangeError if either is not a period.
 */
export function comparePeriods(one: string, other: string): number {
  const a = periodBounds(one);
  const b = periodBounds(other);
  return compareDays(a.first, b.first) || compareDays(a.last, b.last);
}

/** Days of four-digit years sort as their letters do. */
function compareDays(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function known(period: string): PeriodShape {
  const shape = shapeOf(period);
  if (shape !== undefined) return shape;
  const wrong = explainPeriod(period);
  throw new RangeError(`« ${period} »${wrong === undefined ? '' : ` : ${inOneLine(wrong)}`}`);
}
