/** Days and months as records write them: digits and strokes. */
import type { DayNumbers } from './calendar.ts';

/** « 2019-01-06 » for 2019, 1, 6: years on four digits, the rest on two. */
export function writeDay({ year, month, day }: DayNumbers): string {
  return `${writeMonth(year, month)}-${String(day).padStart(2, '0')}`;
}

/** « 2019-01 » for 2019, 1. */
export function writeMonth(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}
