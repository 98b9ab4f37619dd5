/** Words of the text → when a commitment is to be done. */
import type { ReadDate } from '#text/period/reader.ts';
import { resolveDeadline } from '#text/period/deadlines.ts';
import { timesAYearIn } from '#text/period/rhythms.ts';
import { matchingForm } from '#text/matching.ts';
import { dayOf } from '../communique.ts';
import { uniqueWords } from '../leaves.ts';
import type { Suggestion } from '../protocol.ts';
import { Refusal } from '../refusal.ts';
import { datesOf, type Reading } from './reading.ts';

/** « d’ici à 2029 »: a year that ends a time is a deadline, and no date of its own. */
const UNTIL =
  /(?<!\p{L})(?:d['’]ici(?:\s+à)?|avant|à\s+l['’]horizon|au\s+plus\s+tard\s+en)(?:\s+(?:la\s+)?fin(?:\s+de(?:\s+l['’]année)?)?)?\s+(?<year>20\d{2})(?!\d)/giu;

/** « depuis le 1er novembre »: when something began, and no deadline. */
const SINCE = /(?<!\p{L})depuis\s+(?:l[ae]\s+|l['’])?$/iu;

/** The dates of some words that a commitment may have as its deadline, in order. */
export function deadlinesIn(reading: Pick<Reading, 'entry'>, text: string): ReadDate[] {
  if (dayOf(reading.entry) === undefined) return [];
  const dates = datesOf(reading, text).filter(({ start }) => !SINCE.test(text.slice(0, start)));
  const years = [...text.matchAll(UNTIL)].map(({ index: start, 0: words, groups }): ReadDate => ({
    start,
    end: start + words.length,
    words,
    periods: [groups?.['year'] ?? ''],
    isResolved: false,
  }));
  return [
    ...dates.filter((one) => !years.some(({ start, end }) => one.start < end && one.end > start)),
    ...years,
  ].sort((a, b) => a.start - b.start);
}

/** Do these words end a time that is still to come on the day `said`? */
export function isToCome(words: string, said: string): boolean {
  const resolved = resolveDeadline(words, said);
  return resolved !== undefined && 'interval' in resolved && resolved.interval.last > said;
}

/** A thread has one deadline: that which it has is shown, to be replaced. @throws Refusal if the words give none */
export function deadlineOf(reading: Reading, commitment: string): Suggestion {
  const { content, entry, document, leaf, start, end, words, sentence } = reading;
  const thread = content.entries.commitments.find(({ id }) => id === commitment);
  if (thread === undefined) throw new Refusal(`« commitments/${commitment} » n’existe pas`);
  const isChosen = (at: { start: number; end: number }) =>
    sentence.start + at.start < end && sentence.start + at.end > start;
  const date = deadlinesIn(reading, sentence.text).find(isChosen);
  const rhythm = timesAYearIn(matchingForm(words).toLowerCase()) === undefined ? undefined : words;
  if (date === undefined && rhythm === undefined)
    throw new Refusal(`ni échéance ni rythme ne se lit dans « ${words} »`);
  const resolved = date && resolveDeadline(date.words, entry.data.date);
  const period = date?.periods.length === 1 ? date.periods[0] : undefined;
  return {
    record: `commitments/${commitment}`,
    at: 'due',
    title: 'Échéance d’un engagement',
    value: {
      ...(rhythm === undefined && period !== undefined && resolved !== undefined ? { period } : {}),
      ...(rhythm === undefined ? { words: date?.words ?? '' } : { rhythm }),
      communique: entry.id,
      quote: uniqueWords(document, leaf, start, end),
    },
  };
}
