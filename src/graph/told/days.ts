/** The days that a summary gives, against those of its document. */
import { leavesOf } from '#document/model.ts';
import type { Entry } from '#entries/entry.ts';
import { weekdayOf } from '#text/day/day.ts';
import { withFrenchDates } from '#text/day/foreign.ts';
import { numbersIn } from '#text/number/reader.ts';
import { exactDays } from '#text/period/period.ts';
import { datesIn } from '#text/period/reader.ts';

const TENSES = ['same-year', 'past', 'future'] as const;

/** A day that a summary gives. */
export interface ToldDay {
  words: string;
  start: number;
  end: number;
  isSaid: boolean;
}

/** The days that a summary gives, and whether its document, whatever the year it leaves out, says them: not « le 5 mars » for « le 3 mars ». */
export function daysIn({ document, data }: Entry<'communiques'>): ToldDay[] {
  const isDay = (period: string) => {
    const days = exactDays(period);
    return days !== undefined && days.first === days.last;
  };
  const read = (text: string) => TENSES.flatMap((tense) => datesIn(text, data.date, tense));
  const own = read(data.summary).filter(({ periods }) => periods.every(isDay));
  if (document === undefined || own.length === 0) return [];
  // « en 2021 », « cet automne » say no day of theirs; « du 3 au 5 mars » says each.
  const days = leavesOf(document)
    .flatMap(({ text }) => read(withFrenchDates(text, data.lang)))
    .filter(({ isSeason }) => isSeason !== true)
    .flatMap(({ periods, weekday }) =>
      periods.flatMap((period) => {
        const bounds = exactDays(period);
        return bounds === undefined ? [] : [{ ...bounds, weekday }];
      }),
    );
  // « en octobre, les 3, 4 et 5 »
  const isSaidApart = (day: string) =>
    leavesOf(document).some(
      ({ text }) =>
        read(withFrenchDates(text, data.lang)).some(({ periods }) => periods.includes(day.slice(0, 7))) &&
        numbersIn(text).some(({ value }) => value === Number(day.slice(8))),
    );
  const isSaid = (day: string, weekday: string | undefined) => {
    const said = days.filter(({ first, last }) => first <= day && day <= last);
    const isOfDay =
      weekday === undefined || weekday === weekdayOf(day) || said.some((one) => one.weekday === weekday);
    return isOfDay && (day === data.date || said.length > 0 || isSaidApart(day));
  };
  return own.map(({ words, start, end, periods, weekday }) => ({
    words,
    start,
    end,
    isSaid: periods.every((period) => isSaid(period, weekday)),
  }));
}

/** Those of them that no reading makes a day of the document. */
export const daysUntold = (days: readonly ToldDay[]): string[] => [
  ...new Set(
    days
      .filter((day) => !days.some(({ start, isSaid }) => isSaid && start === day.start))
      .map(({ words }) => words),
  ),
];

/** The same text, blank where its days stand: their numbers are judged with them. */
export const withoutDays = (text: string, days: readonly ToldDay[]): string =>
  days.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
