/** A record that no words of the document that is open begin: a theme, an organisation, a word, a missing document. */
import type { Content } from '#entries/content.ts';
import { KINDS, schemaOf } from '#kinds/index.ts';
import type { Kind } from '#kinds/registry.ts';
import { keysOf } from '#schemas/walk.ts';
import type { Suggestion } from '../protocol.ts';
import { newId } from './reading.ts';

/** What comes with a document, and is not begun by its name. */
const RECEIVED: readonly Kind[] = ['communiques', 'transcriptions', 'pages'];
/** The field by which a record is called. */
const NAMING = ['title', 'name', 'term'] as const;

export const BEGUN: readonly Kind[] = KINDS.filter((kind) => !RECEIVED.includes(kind));
export const isBegun = (kind: unknown): kind is Kind => BEGUN.some((one) => one === kind);

export function beginning(content: Content, kind: Kind, name: string): Suggestion {
  const keys = keysOf(schemaOf(kind));
  const field = NAMING.find((one) => keys.includes(one)) ?? 'title';
  return {
    record: `${kind}/${newId(content, kind, name)}`,
    at: '',
    value: { [field]: name },
    title: 'Nouvelle fiche',
    isNew: true,
  };
}
