/** Words of the text → when a commitment is to be done. */
import { resolveDeadline } from '#text/period/deadlines.ts';
import { timesAYearIn } from '#text/period/rhythms.ts';
import { matchingForm } from '#text/matching.ts';
import { uniqueWords } from '../leaves.ts';
import type { Suggestion } from '../protocol.ts';
import { Refusal } from '../refusal.ts';
import { datesOf, type Reading } from './reading.ts';

/** A thread has one deadline: that which it has is shown, to be replaced. @throws Refusal if the words give none */
export function deadlineOf(reading: Reading, commitment: string): Suggestion {
  const { content, entry, document, leaf, start, end, words, sentence } = reading;
  const thread = content.entries.commitments.find(({ id }) => id === commitment);
  if (thread === undefined) throw new Refusal(`« commitments/${commitment} » n’existe pas`);
  const isChosen = (at: { start: number; end: number }) =>
    sentence.start + at.start < end && sentence.start + at.end > start;
  const date = datesOf(reading, sentence.text).find(isChosen);
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
