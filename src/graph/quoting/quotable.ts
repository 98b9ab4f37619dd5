/** What editors may quote: the documents, those that an entry names first, and what records are called. */
import type { Document } from '#document/model.ts';
import { allEntries, type Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import { patternOf, plainQuotes } from '#text/word/quoted-parts.ts';

/** What records and documents are called: a title may be quoted too. */
const namesOf = (content: Content, entry: Entry): readonly string[] => [
  content.site.name,
  ...allEntries(content).flatMap((one) =>
    Object.entries(one === entry ? {} : one.data).flatMap(([key, name]) =>
      NAMES.has(key) && typeof name === 'string' ? [name] : [],
    ),
  ),
];
const NAMES = new Set(['title', 'name', 'term']);

/** The ids of the communiqués that an entry names. */
function namedIn(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(namedIn);
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, one]) =>
    key === 'communique' && typeof one === 'string' ? [one] : namedIn(one),
  );
}

const documents = new WeakMap<Content, ReadonlyMap<string, Document>>();

/** Every document, by the id of its communiqué. */
export function allDocuments(content: Content): ReadonlyMap<string, Document> {
  const known =
    documents.get(content) ??
    new Map(
      content.entries.communiques.flatMap(({ id, document }) => (document ? [[id, document] as const] : [])),
    );
  documents.set(content, known);
  return known;
}

/** Those that an entry names: most of what it quotes is theirs. */
export const nearDocuments = (content: Content, { id, kind, data }: Entry): Document[] =>
  (kind === 'communiques' ? [id] : [...new Set(namedIn(data))]).flatMap(
    (one) => allDocuments(content).get(one) ?? [],
  );

/** Is something called by these words? */
export const isName = (content: Content, entry: Entry, parts: readonly string[]): boolean =>
  namesOf(content, entry).some((name) =>
    parts.every((part) => plainQuotes(name).search(patternOf(part) ?? /$^/u) !== -1),
  );
