/** What an entry is called, whatever its kind. */
import type { Entry } from './entry.ts';

/** The fields that name an entry, by which lists and links call it: a kind has one of them, or none. */
export const NAMING = ['title', 'name', 'term'] as const;

/** Its title, its name or its word; its id if it has none. */
export function titleOf({ data, id }: Pick<Entry, 'data' | 'id'>): string {
  const fields = data as Readonly<Record<string, unknown>>;
  const found = NAMING.map((field) => fields[field]).find(
    (value) => typeof value === 'string' && value !== '',
  );
  return typeof found === 'string' ? found : id;
}
