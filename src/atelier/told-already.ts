/** What the archive tells already, for whoever proposes: the nearest threads, the same figure, the thread of a deadline. */
import type { Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import type { Leaf } from '#document/model.ts';
import { dayOf } from './communique.ts';
import { overlaps, sentenceAt } from './leaves.ts';
import { deadlinesIn, isToCome } from './proofs/deadline.ts';
import type { NearThread, NumberMark, RecordMark, Stretch } from './protocol.ts';

/** Threads with what each document says of them. */
export function nearIn(
  { entries }: Content,
  near: readonly { id: string; title: string; shared: string[] }[],
): NearThread[] {
  return near.map(({ id, title, shared }) => ({
    id,
    title,
    shared,
    mentions: (entries.commitments.find((one) => one.id === id)?.data.mentions ?? []).map(
      // Of a draft, as far as it goes.
      ({ communique = '', quote = '', level = '' }: Partial<NearThread['mentions'][number]>) => ({
        communique,
        quote,
        level,
      }),
    ),
  }));
}

/** The figure that this document gives already: the same number of the same things. */
export const figureOf = (
  { entries }: Content,
  id: string,
  { value, unit }: { value?: number | undefined; unit?: string | undefined },
): Entry<'figures'> | undefined =>
  entries.figures.find(
    ({ data }) =>
      data.communique === id &&
      data.value !== undefined &&
      data.value === value &&
      unit !== undefined &&
      data.unit.startsWith(unit),
  );

/** When what a thread quotes is to be done, where the thread does not know it yet: the words that say so around a number. */
export function awaitingDeadline(
  { entries }: Content,
  entry: Entry<'communiques'>,
  leaves: readonly Leaf[],
  marks: readonly RecordMark[],
  mark: NumberMark,
): (Stretch & { thread: Entry<'commitments'> }) | undefined {
  const [day, leaf] = [dayOf(entry), leaves[mark.leaf]];
  if (day === undefined || leaf === undefined) return undefined;
  const sentence = sentenceAt(leaf, mark.start);
  const date = deadlinesIn({ entry }, sentence.text)
    .map(({ start, end, words }) => ({
      leaf: mark.leaf,
      start: sentence.start + start,
      end: sentence.start + end,
      words,
    }))
    .find((one) => overlaps(one, mark) && isToCome(one.words, day));
  if (date === undefined) return undefined;
  const quoting = marks.filter((one) => overlaps(one, mark)).map(({ record }) => record);
  const thread = entries.commitments.find(
    ({ id, data }) => data.due === undefined && quoting.includes(`commitments/${id}`),
  );
  return thread && { leaf: date.leaf, start: date.start, end: date.end, thread };
}
