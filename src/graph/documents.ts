/** The documents of a content by the ids of their communiqués: a text is parsed, or fetched, only for who asks for it. */
import type { Document } from '#document/model.ts';
import type { Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';

export interface Documents {
  get(id: string): Document | undefined;
}

const known = new WeakMap<readonly Entry<'communiques'>[], ReadonlyMap<string, Entry<'communiques'>>>();

/** The communiqués of a content by their ids. Made once. */
export function communiquesOf({
  entries,
}: Pick<Content, 'entries'>): ReadonlyMap<string, Entry<'communiques'>> {
  const found =
    known.get(entries.communiques) ?? new Map(entries.communiques.map((entry) => [entry.id, entry]));
  known.set(entries.communiques, found);
  return found;
}

/** The documents of a content. */
export function documentsOf(content: Pick<Content, 'entries'>): Documents {
  const communiques = communiquesOf(content);
  return { get: (id) => communiques.get(id)?.document };
}
