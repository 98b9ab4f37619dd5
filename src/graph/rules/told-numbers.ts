import { leavesOf } from '#document/model.ts';
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import { numbersIn } from '#text/number/reader.ts';
import { weekdayOf } from '#text/day/day.ts';
import { withFrenchDates } from '#text/day/foreign.ts';
import { exactDays, periodBounds } from '#text/period/period.ts';
import { datesIn } from '#text/period/reader.ts';
import { communiquesOf } from '../documents.ts';
import { sentenceOf } from '../quoting/passage-sentences.ts';
import { problemAt } from '../problem-at.ts';
import { ANY, type NearRule } from './rule.ts';

const valuesOf = (texts: readonly string[]) =>
  texts.flatMap((text) => numbersIn(text).map(({ value }) => value));
const yearsOf = (period: string | undefined): number[] =>
  period === undefined
    ? []
    : [periodBounds(period).first, periodBounds(period).last].map((day) => Number(day.slice(0, 4)));

const TENSES = ['same-year', 'past', 'future'] as const;

interface ToldDay {
  words: string;
  start: number;
  end: number;
  isSaid: boolean;
}

/** The days that a summary gives, and whether its document, whatever the year it leaves out, says them: not « le 5 mars » for « le 3 mars ». */
function daysIn({ document, data }: Entry<'communiques'>): ToldDay[] {
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
  const isSaid = (day: string, weekday: string | undefined) => {
    const said = days.filter(({ first, last }) => first <= day && day <= last);
    const isOfDay =
      weekday === undefined || weekday === weekdayOf(day) || said.some((one) => one.weekday === weekday);
    return isOfDay && (day === data.date || said.length > 0);
  };
  return own.map(({ words, start, end, periods, weekday }) => ({
    words,
    start,
    end,
    isSaid: periods.every((period) => isSaid(period, weekday)),
  }));
}

/** Those of them that no reading makes a day of the document. */
const daysUntold = (days: readonly ToldDay[]): string[] => [
  ...new Set(
    days
      .filter((day) => !days.some(({ start, isSaid }) => isSaid && start === day.start))
      .map(({ words }) => words),
  ),
];

const withoutDays = (text: string, days: readonly ToldDay[]): string =>
  days.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );

/** A number that the editors write in a title or a summary is one of the words that they quote there, or a year of theirs. */
export const toldNumbers: NearRule = ({ entries }, isAsked = ANY) => {
  const known = communiquesOf({ entries });
  const said = (communique: string, quote: string) =>
    sentenceOf(quote, known.get(communique)?.document) ?? quote;
  const yearOf = (communique: string) => yearsOf(known.get(communique)?.data.date);
  const untold = (entry: Entry, field: string, text: string, values: () => readonly number[]): Problem[] => {
    const told = numbersIn(text);
    // Most titles tell none, and the sentences need not be read.
    if (told.length === 0) return [];
    const held = values();
    return told
      .filter(({ value }) => !held.includes(value))
      .map(({ words }) =>
        problemAt(
          entry,
          field,
          `« ${words} » n’est pas dans les mots que cette fiche cite`,
          'retirez ce nombre, corrigez-le, ou citez les mots qui le disent',
        ),
      );
  };
  // What an unread document says is not known: another rule tells of it.
  const areRead = (quoting: readonly { communique: string }[]) =>
    quoting.every((one) => known.has(one.communique));
  const commitments = entries.commitments.filter(isAsked).flatMap((entry) => {
    const { title, mentions, due } = entry.data;
    if (!areRead(mentions)) return [];
    const heldBy = ({ communique, quote, lead }: (typeof mentions)[number]) => [
      ...valuesOf([said(communique, quote), lead === undefined ? '' : said(communique, lead)]),
      ...yearOf(communique),
    ];
    const dated = () => [...yearsOf(due?.period), ...(due === undefined ? [] : valuesOf([due.quote]))];
    return [
      ...untold(entry, 'title', title, () => [...mentions.flatMap(heldBy), ...dated()]),
      ...mentions.flatMap((mention, index) =>
        untold(entry, `mentions.${index}.summary`, mention.summary, () => [...heldBy(mention), ...dated()]),
      ),
    ];
  });
  const figures = entries.figures.filter(isAsked).flatMap((entry) => {
    const { title, communique, quote, period } = entry.data;
    if (!areRead([entry.data])) return [];
    const values = () => [
      ...valuesOf([said(communique, quote)]),
      ...yearOf(communique),
      ...yearsOf(period?.period),
    ];
    return untold(entry, 'title', title, values);
  });
  const events = entries.events.filter(isAsked).flatMap((entry) => {
    const { title, date, series, passages } = entry.data;
    if (!areRead([date, ...passages])) return [];
    const quoted = () => [date, ...passages].map(({ communique, quote }) => said(communique, quote));
    return untold(entry, 'title', title, () => [
      ...valuesOf(quoted()),
      ...yearsOf(date.period),
      ...(series ? [series.rank] : []),
    ]);
  });
  const communiques = entries.communiques.filter(isAsked).flatMap((entry) => {
    const { summary, date } = entry.data;
    const { document } = entry;
    if (document === undefined) return [];
    const days = daysIn(entry);
    return [
      ...untold(entry, 'summary', withoutDays(summary, days), () => [
        ...valuesOf(leavesOf(document).map((leaf) => leaf.text)),
        ...yearsOf(date),
      ]),
      ...daysUntold(days).map((words) =>
        problemAt(
          entry,
          'summary',
          `« ${words} » : le document ne dit pas ce jour`,
          'écrivez le jour comme il le dit, ou retirez-le',
        ),
      ),
    ];
  });
  return [...commitments, ...figures, ...events, ...communiques];
};
