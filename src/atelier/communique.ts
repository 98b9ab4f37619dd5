/** The communiqué on which an editor works, however little of its header is written yet. */
import type { Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import { isDay } from '#text/day/day.ts';

/** What a header says when it says nothing. A draft may lack what its schema fills in. */
const NOTHING_SAID = {
  title: '',
  date: '',
  dateline: '',
  lang: 'fr',
  type: 'communiqué',
  issuer: [],
  waivedNumbers: [],
  waivedSentences: [],
  waivedRecords: [],
  letterhead: [],
  dossiers: [],
} as const;

export function communiqueIn(content: Content, id: string): Entry<'communiques'> | undefined {
  const entry = content.entries.communiques.find((one) => one.id === id);
  if (entry === undefined) return undefined;
  return { ...entry, data: { ...NOTHING_SAID, ...entry.data } };
}

/** The day of a document, if its header says it: other words may stand in for one that is not written yet. */
export const dayOf = ({ data }: Entry<'communiques'>): string | undefined =>
  isDay(data.date) ? data.date : undefined;

/** The reasons that a document gives already for what it leaves aside, each once, the last one first. */
export const reasonsIn = ({ data }: Entry<'communiques'>): string[] => {
  const all = [...data.waivedRecords, ...data.waivedNumbers, ...data.waivedSentences];
  return [...new Set(all.map(({ why }: { why?: string }) => why ?? '').reverse())].filter(
    (why) => why !== '',
  );
};
