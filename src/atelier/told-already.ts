/** What the archive tells already, for whoever proposes: the nearest threads, the same figure, the thread of a deadline. */
import type { Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import { datesIn } from '#text/period/reader.ts';
import { dayOf } from './communique.ts';
import { overlaps } from './leaves.ts';
import type { NearThread, NumberMark, RecordMark } from './protocol.ts';

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

/** A day to come in a sentence that a thread quotes is when that is to be done, where the thread does not know it yet. */
export function awaitingDeadline(
  { entries }: Content,
  entry: Entry<'communiques'>,
  marks: readonly RecordMark[],
  mark: NumberMark,
): Entry<'commitments'> | undefined {
  const day = dayOf(entry);
  const isToCome =
    day !== undefined && datesIn(mark.words, day).some(({ periods }) => periods.some((one) => one > day));
  const quoting = marks.filter((one) => isToCome && overlaps(one, mark)).map(({ record }) => record);
  return entries.commitments.find(
    ({ id, data }) => data.due === undefined && quoting.includes(`commitments/${id}`),
  );
}
