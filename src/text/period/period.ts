/**
 * A period is a string: `2019`, `2019-07`, `2019-07-10`, `2019-T3` (trimestre)
 * or `2019-S2` (semestre): as vague as the document is, and never vaguer.
 */
import { inOneLine } from '../complaint.ts';
import { monthName } from '../day/calendar.ts';
import { formatDay, isDay } from '../day/day.ts';
import { ordinal } from '../number/ranks.ts';
import { explainPeriod } from './mistakes.ts';
import { boundsOf, shapeOf } from './shape.ts';
import type { Bounds, PeriodShape } from './shape.ts';

/** First and last day of a period, both included. Throws a RangeError if `period` is not a period. */
export function periodBounds(period: string): Bounds {
  return boundsOf(known(period));
}

/** « 2019 », « deuxième semestre 2019 », « juillet 2019 », « 10 juillet 2019 ». Throws a RangeError if `period` is not a period. */
export function formatPeriod(period: string): string {
  const shape = known(period);
  switch (shape.of) {
    case 'year':
      return period;
    case 'half':
      return `${ordinal(shape.rank)} semestre ${shape.year}`;
    case 'quarter':
      return `${ordinal(shape.rank)} trimestre ${shape.year}`;
    case 'month':
      return `${monthName(shape.rank)} ${shape.year}`;
    case 'day':
      return formatDay(shape.day);
  }
}

/** « entre le 12 décembre 2019 et le 7 juillet 2021 »: some day of a span of time, both ends known. Throws a RangeError if either is not a period. */
export function formatSpan(from: string, to: string): string {
  const named = (period: string) =>
    isDay(period) || shapeOf(period)?.of === 'half' || shapeOf(period)?.of === 'quarter'
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
