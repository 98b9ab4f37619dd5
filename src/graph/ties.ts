/** Which entries are tied to which document: by words of it that they quote, or by what it says of itself. */
import type { Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import { schemaOf } from '#kinds/index.ts';
import { fieldsOf, type Field } from '#schemas/walk.ts';
import { reachOf } from './asked/reach.ts';

/** « kind/id », as a folder of `content/` and a file of it. */
export const entryKey = ({ kind, id }: Pick<Entry, 'kind' | 'id'>): string => `${kind}/${id}`;

/** The document of which a field speaks: that of the nearest enclosing `communique`, or the one that the entry is. */
function documentOf(entry: Entry, { enclosing }: Field): string | undefined {
  if (entry.kind === 'communiques') return entry.id;
  const named = enclosing.map((object) => object['communique']).find((value) => typeof value === 'string');
  return typeof named === 'string' ? named : undefined;
}

/** The entries that some field ties to a communiqué, itself with them. */
export function tiedTo(content: Content, communique: Entry<'communiques'>): ReadonlySet<string> {
  const tied = new Set<string>();
  for (const entry of new Set<Entry>([communique, ...reachOf(content).naming(communique.id)]))
    for (const field of fieldsOf(schemaOf(entry.kind), entry.data)) {
      if (documentOf(entry, field) !== communique.id) continue;
      tied.add(entryKey(entry));
      const { refersTo } = field.meta;
      if (refersTo !== undefined) tied.add(entryKey({ kind: refersTo, id: field.value }));
    }
  return tied;
}
