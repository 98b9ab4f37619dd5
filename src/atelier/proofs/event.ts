/** Words of the text → an event: its day, and the name that the text gives it. */
import { eventsOf } from '#import/proposals/events.ts';
import { wordsOf } from '#schemas/lists.ts';
import { dayOf } from '../communique.ts';
import { uniqueWords } from '../leaves.ts';
import type { Suggestion } from '../protocol.ts';
import { Refusal } from '../refusal.ts';
import { datesOf, fresh, titled, type Reading } from './reading.ts';

/** The sort of an event, where its name begins by one that the site knows. */
function kindOfEvent({ content }: Reading, title: string): string {
  const [first = ''] = title.toLowerCase().split(/[^\p{L}]/u);
  const known = wordsOf(content.site.lists, 'eventKinds').map(({ name }) => name);
  return known.find((one) => one === first || `${one}s` === first) ?? 'autre';
}

/** What a text says will gather people has the name that the text gives it. */
export function eventOf(reading: Reading): Suggestion {
  const { entry, document, leaf, sentence, start, end, words } = reading;
  const dates = datesOf(reading, sentence.text, 'past');
  const date = dates.find((one) => sentence.start + one.start < end && sentence.start + one.end > start);
  if (date === undefined) throw new Refusal(`aucune date ne se lit dans « ${words} »`);
  const [period] = date.periods;
  const named = eventsOf(leaf, dayOf(entry)).find(
    (one) => one.start < end && one.start + one.words.length > start,
  );
  const title = named === undefined ? '' : titled(named.title);
  return fresh(reading, 'events', 'Nouvel événement', title || `Événement ${period ?? 'sans date'}`, {
    title,
    kind: kindOfEvent(reading, title),
    status: (period ?? '') <= entry.data.date ? 'tenu' : 'promis',
    date: {
      ...(period === undefined ? {} : { period }),
      communique: entry.id,
      quote: uniqueWords(document, leaf, sentence.start + date.start, sentence.start + date.end),
      words: date.words,
    },
  });
}
