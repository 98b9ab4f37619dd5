/** The calendar itself: which days exist, and how months and days are named in French. */

export const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;

export const SHORT_MONTHS = [
  'janv.',
  'févr.',
  'mars',
  'avr.',
  'mai',
  'juin',
  'juil.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.',
] as const;

/** In the order of `Date.prototype.getUTCDay`. */
export const WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** The numbers of a day: a year, a month from 1 to 12, a day of the month from 1. They may name a day that does not exist. */
export interface DayNumbers {
  year: number;
  month: number;
  day: number;
}

/** Length in days of a month (1 to 12) of a year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether the calendar has this day, between the years 1 and 9999. */
export function exists({ year, month, day }: DayNumbers): boolean {
  return (
    year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  );
}

/** French name of a month, 1 to 12. Throws a RangeError outside. */
export function monthName(month: number): string {
  const name = MONTHS[month - 1];
  if (name === undefined) throw new RangeError(`le mois ${month} n'existe pas`);
  return name;
}

/** Pattern of the name of a month. */
export const MONTH = /* @__PURE__ */ MONTHS.join('|');

/** Pattern of the name of a day of the week. */
export const WEEKDAY = /* @__PURE__ */ WEEKDAYS.join('|');

/** The month (1 to 12) that bears this French name (NFC, any case); undefined if none does. */
export function monthNamed(name: string): number | undefined {
  const index = MONTHS.findIndex((month) => month === name.toLowerCase());
  return index === -1 ? undefined : index + 1;
}
