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

/** The lists of what a document leaves aside. */
const LISTS = ['waivedRecords', 'waivedNumbers', 'waivedSentences'] as const;

/** The reasons that a document gives already for what it leaves aside, for each list, the last one first, each once. */
export const reasonsIn = ({ data }: Entry<'communiques'>): Record<string, string[]> => {
  const given = (list: (typeof LISTS)[number]) =>
    data[list].map(({ why }: { why?: string }) => why ?? '').filter((why) => why !== '');
  return Object.fromEntries(LISTS.map((list) => [list, [...new Set(given(list).reverse())]]));
};
