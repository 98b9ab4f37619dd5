/** Dates that a text of another language writes with a month: « April 2024 », « April 15th, 2024 », « 15. April 2024 ». */
import { monthName } from './calendar.ts';
import { lettered } from '../lettered.ts';

/** A date as written, `[start, end)`; what it leaves out is `undefined`. */
interface ForeignDate {
  start: number;
  end: number;
  day: number | undefined;
  /** 1 to 12. */
  month: number;
  year: number | undefined;
}

/** What a language calls each month, alone or after a day, whole or cut short: Node knows them all. */
function namesOf(lang: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (let month = 12; month >= 1; month -= 1)
    for (const style of ['short', 'long'] as const)
      for (const day of [{}, { day: 'numeric' }] as const) {
        const date = new Date(Date.UTC(2024, month - 1, 15));
        const parts = new Intl.DateTimeFormat(lang, { ...day, month: style, timeZone: 'UTC' }).formatToParts(
          date,
        );
        const name = parts.find(({ type }) => type === 'month')?.value ?? '';
        // A language that numbers its months (« 4月 ») has no name for them.
        if (/^\p{L}{2}[\p{L}\p{M}]*\.?$/u.test(name)) names.set(name, month);
      }
  // English alone writes it in four letters.
  if (/^en\b/.test(lang)) names.set('Sept.', 9);
  return names;
}

interface Reader {
  names: ReadonlyMap<string, number>;
  pattern: RegExp | undefined;
}
const readers = new Map<string, Reader>();

/** A name as it may be written: as it is, or with a capital. */
const written = (name: string): string => {
  const escaped = name.replace('.', '\\.?');
  const [first = ''] = escaped;
  return `[${first}${first.toUpperCase()}]${escaped.slice(first.length)}`;
};

function readerOf(lang: string): Reader {
  const known = readers.get(lang);
  if (known !== undefined) return known;
  const names = namesOf(lang);
  // The longest first: « Sept » begins « September ».
  const month = [...names.keys()]
    .sort((a, b) => b.length - a.length)
    .map(written)
    .join('|');
  const link = '(?: (?:of|de|del|di|do|da|van|von) | )';
  const dayFirst = `(?<day1>\\d{1,2})(?:\\.|st|nd|rd|th|º)?${link}(?<month1>${month})(?:,?${link}(?<year1>\\d{4}))?`;
  const monthFirst = `(?<month2>${month}) (?<day2>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year2>\\d{4}))?`;
  const monthAlone = `(?<month3>${month}),?${link}(?<year3>\\d{4})`;
  const pattern =
    month === ''
      ? undefined
      : lettered(
          `(?<![\\p{L}\\p{M}\\d])(?:${dayFirst}|${monthFirst}|${monthAlone})(?![\\p{L}\\p{M}\\d])`,
          'gu',
        );
  const reader = { names, pattern };
  readers.set(lang, reader);
  return reader;
}

const monthOf = (names: ReadonlyMap<string, number>, name: string): number | undefined =>
  [...names].find(([one]) => one.replace('.', '').toLowerCase() === name.replace('.', '').toLowerCase())?.[1];

/** Every date of `text` that gives a month of this language with its day, its year, or both; none in French, which has its own reader. */
export function foreignDatesIn(text: string, lang: string): ForeignDate[] {
  const { names, pattern } = /^fr\b/.test(lang) ? { names: new Map(), pattern: undefined } : readerOf(lang);
  if (pattern === undefined) return [];
  return [...text.matchAll(pattern)].flatMap(({ 0: words, index, groups = {} }) => {
    const said = (name: string) => groups[`${name}1`] ?? groups[`${name}2`] ?? groups[`${name}3`];
    const month = monthOf(names, said('month') ?? '');
    const numberOf = (digits: string | undefined) => (digits === undefined ? undefined : Number(digits));
    return month === undefined
      ? []
      : [
          {
            start: index,
            end: index + words.length,
            day: numberOf(said('day')),
            month,
            year: numberOf(said('year')),
          },
        ];
  });
}

/** The same words with these dates as French writes them: « April 15, 2024 » is « 15 avril 2024 ». Does not keep its length. */
export function withFrenchDates(text: string, lang: string): string {
  let [said, from] = ['', 0];
  for (const { start, end, day, month, year } of foreignDatesIn(text, lang)) {
    said +=
      text.slice(from, start) + [day, monthName(month), year].filter((part) => part !== undefined).join(' ');
    from = end;
  }
  return said + text.slice(from);
}
