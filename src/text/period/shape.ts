/** The shapes a period is written in, and the days each covers. */
import { daysInMonth } from '../day/calendar.ts';
import { writeDay } from '../day/codes.ts';
import { isDay } from '../day/day.ts';

/** A period within one year: `rank` is the month (1 to 12), the quarter (1 to 4) or the half (1 or 2); `of` a day, the day itself. */
type SimpleShape =
  | { of: 'year'; year: number }
  | { of: 'half' | 'quarter' | 'month'; year: number; rank: number }
  | { of: 'day'; year: number; day: string };

/** A period taken apart: a simple one, or all that goes from one to another of the same shape, both included. */
export type PeriodShape = SimpleShape | { of: 'interval'; from: SimpleShape; to: SimpleShape };

/** First and last day of a period, both included, `AAAA-MM-JJ`. */
export interface Bounds {
  first: string;
  last: string;
}

/** How many months a rank of each shape lasts. */
const LENGTH = { half: 6, quarter: 3, month: 1 } as const;

/** The period taken apart, or undefined if `text` is none. */
export function shapeOf(text: string): PeriodShape | undefined {
  const [start = '', end, ...others] = text.split('/');
  const from = simpleShapeOf(start);
  if (end === undefined || from === undefined) return from;
  const to = simpleShapeOf(end);
  if (to === undefined || others.length > 0 || from.of !== to.of) return undefined;
  return boundsOf(from).last < boundsOf(to).first ? { of: 'interval', from, to } : undefined;
}

function simpleShapeOf(text: string): SimpleShape | undefined {
  const match = /^(?!0000)(\d{4})(?:-(?:S([12])|T([1-4])|(0[1-9]|1[0-2])))?$/.exec(text);
  if (match === null)
    return isDay(text) ? { of: 'day', year: Number(text.slice(0, 4)), day: text } : undefined;
  const [, digits, half, quarter, month] = match;
  const year = Number(digits);
  if (half !== undefined) return { of: 'half', year, rank: Number(half) };
  if (quarter !== undefined) return { of: 'quarter', year, rank: Number(quarter) };
  if (month !== undefined) return { of: 'month', year, rank: Number(month) };
  return { of: 'year', year };
}

/** The days a period covers. */
export function boundsOf(shape: PeriodShape): Bounds {
  if (shape.of === 'interval') return { first: boundsOf(shape.from).first, last: boundsOf(shape.to).last };
  if (shape.of === 'day') return { first: shape.day, last: shape.day };
  const months = shape.of === 'year' ? 12 : LENGTH[shape.of];
  const lastMonth = shape.of === 'year' ? 12 : shape.rank * months;
  const { year } = shape;
  return {
    first: writeDay({ year, month: lastMonth - months + 1, day: 1 }),
    last: writeDay({ year, month: lastMonth, day: daysInMonth(year, lastMonth) }),
  };
}
