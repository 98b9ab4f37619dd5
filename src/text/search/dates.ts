/** Days written in a text: « 10 juillet 2020 », « 10/07/2020 », « 2020-07-10 ». */
import { exists, MONTHS } from '../calendar.ts';
import { writeDay } from '../day-codes.ts';

export interface FoundDay {
  start: number;
  end: number;
  /** AAAA-MM-JJ */
  day: string;
  /** Its words stay words of the text; otherwise it is written in digits, as one sign. */
  inWords: boolean;
}

const bare = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const BARE_MONTHS = MONTHS.map(bare);
const IN_WORDS = `(?<d1>\\d{1,2})(?:er|ᵉʳ)? (?<m1>\\p{L}{3,9}) (?<y1>\\d{4})`;
const SLASHED = `(?<d2>\\d{1,2})(?<mark>[/.-])(?<m2>\\d{1,2})\\k<mark>(?<y2>\\d{4})`;
const ISO = `(?<y3>\\d{4})-(?<m3>\\d{2})-(?<d3>\\d{2})`;
const DAY = new RegExp(`(?<![\\p{L}\\d.,/-])(?:${IN_WORDS}|${SLASHED}|${ISO})(?![\\p{L}\\d]|[/.-]\\d)`, 'gu');

/** Every day of `text` (spaces alike) that the calendar knows, in order. */
export function daysIn(text: string): FoundDay[] {
  return [...text.matchAll(DAY)].flatMap(({ index, 0: words, groups = {} }) => {
    const { d1, m1, y1, d2, m2, y2, d3, m3, y3 } = groups;
    const month = m1 === undefined ? Number(m2 ?? m3) : BARE_MONTHS.indexOf(bare(m1)) + 1;
    const numbers = { year: Number(y1 ?? y2 ?? y3), month, day: Number(d1 ?? d2 ?? d3) };
    if (!exists(numbers)) return [];
    return [{ start: index, end: index + words.length, day: writeDay(numbers), inWords: m1 !== undefined }];
  });
}
