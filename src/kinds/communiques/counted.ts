/** How many documents, under the name of what they are: a speech is no communiqué. */
import { SECTIONS } from '#kinds/sections.ts';
import { count, type Counted } from '#text/word/agreement.ts';
import type { CommuniqueNode } from './node.ts';

const DOCUMENTS: Counted = { singular: 'document', gender: 'm' };

/** « 2 communiqués »; « 13 documents » where one of them at least is something else. */
export const countDocuments = (documents: readonly Pick<CommuniqueNode, 'type'>[]): string =>
  count(
    documents.length,
    documents.every(({ type }) => type.name === 'communiqué') ? SECTIONS.communiques : DOCUMENTS,
  );
