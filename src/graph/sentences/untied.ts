/** What a document says again, or names, and that nothing ties to it: each has its record, or its reason. */
import { isUnread, type Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import type { Echo } from '../time/echoes.ts';

/** The kinds whose records say who speaks, is there, pays or is committed. */
const NAMING = ['people', 'events', 'commitments', 'figures'] as const;

/** Those of the echoes of a document that it does not waive. What could not be read may say who a name is. */
export function untied(
  echoes: readonly Echo[],
  { data: { waivedRecords } }: Entry<'communiques'>,
  content: Content,
): Echo[] {
  const maySayWho = NAMING.some((kind) => isUnread(content, kind));
  const waived = new Set(waivedRecords.map(({ record }) => record));
  return echoes.filter(({ record, how }) => !waived.has(record) && !(how === 'nom' && maySayWho));
}
