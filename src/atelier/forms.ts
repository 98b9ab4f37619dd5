/** The forms of the workshop: the schemas of the kinds as JSON Schema, written nowhere twice. */
import * as z from 'zod';
import { allEntries, type Content } from '#entries/content.ts';
import { KINDS, namesOf, schemaOf } from '#kinds/index.ts';
import type { Kind } from '#kinds/registry.ts';
import { BEGUN } from './proofs/beginning.ts';
import { titleOf } from './marks.ts';
import type { Overview } from './protocol.ts';
import { lineOf } from './view.ts';

/** Each field with its description, its choices, and what it refers to (`refersTo`) or quotes (`said`). */
export const jsonSchemaOf = (kind: Kind): unknown =>
  z.toJSONSchema(schemaOf(kind), { io: 'input', unrepresentable: 'any', reused: 'inline' });

const SCHEMAS: Overview['schemas'] = Object.fromEntries(KINDS.map((kind) => [kind, jsonSchemaOf(kind)]));

/** The entries of each kind by title, the documents by date, the newest first. */
export function overviewOf(content: Content | undefined, unsaved: readonly string[]): Overview {
  const entries = content === undefined ? [] : allEntries(content);
  const titles = Object.fromEntries(
    KINDS.map((kind) => [
      kind,
      entries.filter((one) => one.kind === kind).map((one) => ({ id: one.id, title: titleOf(one) })),
    ]),
  );
  return {
    site: content?.site.name ?? '',
    documents: (content?.entries.communiques ?? [])
      .map((entry) => ({ ...lineOf(entry), date: entry.data.date }))
      .sort((a, b) => (a.date < b.date ? 1 : -1)),
    titles,
    begun: BEGUN.map((kind) => ({ kind, called: namesOf(kind).section?.singular ?? 'document manquant' })),
    schemas: SCHEMAS,
    unsaved,
  };
}
