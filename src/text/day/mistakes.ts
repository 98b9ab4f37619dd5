/**
 * What is wrong with a day someone wrote, and what to write instead. These
 * sentences are read in a terminal and compared whole: plain spaces and apostrophes.
 */
import { complaint, type Complaint } from '../complaint.ts';
import { daysInMonth, exists, monthName, monthNamed } from './calendar.ts';
import type { DayNumbers } from './calendar.ts';
import { writeDay } from './codes.ts';

const YEAR_FIRST = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?:T.*)?$/;
const YEAR_LAST = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;
const IN_WORDS = /^(?:\p{L}+di |dimanche )?(\d{1,2})(?:er)? (\p{L}+) (\d{4})$/iu;

/** Undefined if `text` is a real day written `AAAA-MM-JJ`, else why it is none and what to write. */
export function explainDay(text: string): Complaint | undefined {
  const readings = readingsOf(text.trim().normalize('NFC'));
  const real = [...new Set(readings.filter(exists).map(writeDay))];
  if (real.includes(text)) return undefined;
  if (real.length > 1) return complaint('format ambigu', `écrivez ${real.join(' ou ')}`);
  if (real.length === 1) return complaint(`écrivez ${real[0]}`);
  const first = readings[0];
  return first === undefined
    ? complaint("un jour s'écrit AAAA-MM-JJ, par exemple 2019-01-16")
    : explainAbsence(first);
}

/** Every day the text may mean, the French reading (day, then month) first. */
function readingsOf(text: string): DayNumbers[] {
  const spaced = text.replace(/\s+/g, ' ');
  const [, year, month, day] = YEAR_FIRST.exec(spaced) ?? [];
  if (year !== undefined) return [numbers(year, month, day)];
  const [, before, after, lastYear] = YEAR_LAST.exec(spaced) ?? [];
  if (lastYear !== undefined) return [numbers(lastYear, after, before), numbers(lastYear, before, after)];
  const [, monthDay, name = '', namedYear] = IN_WORDS.exec(spaced) ?? [];
  const named = monthNamed(name);
  return named === undefined ? [] : [numbers(namedYear, named, monthDay)];
}

function numbers(year: unknown, month: unknown, day: unknown): DayNumbers {
  return { year: Number(year), month: Number(month), day: Number(day) };
}

function explainAbsence({ year, month, day }: DayNumbers): Complaint {
  if (year < 1) return complaint("l'an 0 n'existe pas", 'les années vont de 0001 à 9999');
  if (month < 1 || month > 12) return complaint(`le mois ${month} n'existe pas`, 'les mois vont de 01 à 12');
  return complaint(
    `le ${day} ${monthName(month)} n'existe pas`,
    `${monthName(month)} ${year} va du 1er au ${daysInMonth(year, month)}`,
  );
}
