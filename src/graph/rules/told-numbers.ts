import { leavesOf } from '#document/model.ts';
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import { numbersIn } from '#text/number/reader.ts';
import { periodBounds } from '#text/period/period.ts';
import { communiquesOf } from '../documents.ts';
import { sentenceOf } from '../quoting/passage-sentences.ts';
import { daysIn, daysUntold, withoutDays } from '../told/days.ts';
import { problemAt } from '../problem-at.ts';
import { ANY, type NearRule } from './rule.ts';

const valuesOf = (texts: readonly string[]) =>
  texts.flatMap((text) => numbersIn(text).map(({ value }) => value));
const yearsOf = (period: string | undefined): number[] =>
  period === undefined
    ? []
    : [periodBounds(period).first, periodBounds(period).last].map((day) => Number(day.slice(0, 4)));

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
