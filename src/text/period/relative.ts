/** Words that speak from the day of their document: « hier », « lundi dernier », « le mois prochain ». */
import { WEEKDAYS, type Weekday } from '../day/calendar.ts';
import { writeMonth } from '../day/codes.ts';
import { addDays, monthOf, weekdayOf, yearOf } from '../day/day.ts';
import type { Said } from './phrases.ts';
import type { Tense } from './tense.ts';

const DAYS: Readonly<Record<string, number>> = {
  'avant-hier': -2,
  hier: -1,
  "aujourd'hui": 0,
  'ce jour': 0,
  'ce matin': 0,
  'ce midi': 0,
  'cet après-midi': 0,
  'ce soir': 0,
  demain: 1,
  'après-demain': 2,
};

const WEEK = 7;
const rankOf = (name: string) => WEEKDAYS.indexOf(name.toLowerCase() as Weekday);

/** « prochain » 1, « dernier » and « passé » −1, otherwise 0. */
export const stepOf = (words: string) =>
  words.includes('prochain') ? 1 : /derni|passé/.test(words) ? -1 : 0;

/** « ce week-end » is the coming one, or that of the day itself; « le week-end » alone is none. */
function weekEnd(words: string, said: string): string[] | undefined {
  const step = stepOf(words);
  if (step === 0 && !words.startsWith('ce ')) return undefined;
  const rank = rankOf(weekdayOf(said));
  // The Saturday of the week of the document: on a Sunday, the day before.
  const firstDay = addDays(said, rank === 0 ? -1 : 6 - rank);
  const isBegun = firstDay <= said;
  // « le week-end dernier » is over; « le week-end prochain » of a Monday is the coming one.
  const away = step === -1 ? -WEEK : step === 1 && isBegun ? WEEK : 0;
  return [`${addDays(firstDay, away)}/${addDays(firstDay, away + 1)}`];
}

/** The period that these words name in a document of the day `said`. */
export function relativePeriod(written: string, said: string): string[] | undefined {
  const words = written.toLowerCase();
  // « hier soir » is of that day.
  const days = DAYS[words] ?? DAYS[words.replace(/ (?:matin|midi|après-midi|soir)$/u, '')];
  if (days !== undefined) return [addDays(said, days)];
  const step = stepOf(words);
  if (words.includes('semaine')) {
    // A week begins on Monday.
    const monday = addDays(said, step * WEEK - ((rankOf(weekdayOf(said)) + 6) % WEEK));
    return [`${monday}/${addDays(monday, 6)}`];
  }
  if (words.includes('week-end')) return weekEnd(words, said);
  if (words.includes('mois')) {
    const month = monthOf(said) - 1 + step;
    return [writeMonth(yearOf(said) + Math.floor(month / 12), ((month + 12) % 12) + 1)];
  }
  return [String(yearOf(said) + step).padStart(4, '0')];
}

/** « lundi dernier », « mardi prochain », « ce vendredi »; a weekday alone names no day. */
export function weekdayPeriod(groups: Said, said: string, today: Weekday): string[] | undefined {
  const ahead = (rankOf(groups['name'] ?? '') - rankOf(today) + WEEK) % WEEK;
  const step = stepOf(groups['turn']?.toLowerCase() ?? '');
  if (step === 1) return [addDays(said, ahead === 0 ? WEEK : ahead)];
  if (step === -1) return [addDays(said, ahead === 0 ? -WEEK : ahead - WEEK)];
  return groups['this'] !== undefined && ahead === 0 ? [said] : undefined;
}

/** A month is named when the day is further than this. */
const FAR = 60;

/** « samedi 18 »: the nearest Saturday that is an 18th, after the day of the document or before it. */
export function weekdayAndDay(
  groups: Said,
  { said, tense }: { said: string; tense: Tense },
): string[] | undefined {
  const [name, day] = [groups['name']?.toLowerCase(), Number(groups['day'])];
  const steps = tense === 'past' ? [-1] : tense === 'future' ? [1] : [1, -1];
  // Near the first year or the last, some days would not exist.
  if (!/^[1-8]/.test(said)) return undefined;
  for (let far = 0; far <= FAR; far += 1)
    for (const step of steps) {
      const one = addDays(said, step * far);
      if (Number(one.slice(8)) === day && weekdayOf(one) === name) return [one];
    }
  return undefined;
}
