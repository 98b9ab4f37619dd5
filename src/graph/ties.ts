/** Which entries are tied to which document: by words of it that they quote, or by what it says of itself. */
import { allEntries, type Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import { schemaOf } from '#kinds/index.ts';
import { fieldsOf, type Field } from '#schemas/walk.ts';

/** « kind/id », as a folder of `content/` and a file of it. */
export const entryKey = ({ kind, id }: Pick<Entry, 'kind' | 'id'>): string => `${kind}/${id}`;

type Ties = ReadonlyMap<string, ReadonlySet<string>>;

/** The document of which a field speaks: that of the nearest enclosing `communique`, or the one that the entry is. */
function documentOf(entry: Entry, { enclosing }: Field): string | undefined {
  if (entry.kind === 'communiques') return entry.id;
  const named = enclosing.map((object) => object['communique']).find((value) => typeof value === 'string');
  return typeof named === 'string' ? named : undefined;
}

function resolveTies(content: Content): Ties {
  const ties = new Map<string, Set<string>>();
  for (const entry of allEntries(content))
    for (const field of fieldsOf(schemaOf(entry.kind), entry.data)) {
      const document = documentOf(entry, field);
      if (document === undefined) continue;
      const tied = ties.get(document) ?? new Set();
      ties.set(document, tied);
      tied.add(entryKey(entry));
      const { refersTo } = field.meta;
      if (refersTo !== undefined) tied.add(entryKey({ kind: refersTo, id: field.value }));
    }
  return ties;
}

const resolved = new WeakMap<Content, Ties>();

/** For each communiqué, by id, the entries that some field ties to it. Read once for a content. */
export function tiesOf(content: Content): Ties {
  const known = resolved.get(content) ?? resolveTies(content);
  resolved.set(content, known);
  return known;
}
