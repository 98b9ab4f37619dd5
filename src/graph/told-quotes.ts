/** The words of documents of which a field in the editors' words tells. */
import type { Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import type { Field } from '#schemas/walk.ts';
import { linkedFrom } from './own-words.ts';

type Data = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Data => typeof value === 'object' && value !== null;
const quoteOf = (object: Data | undefined): string[] =>
  typeof object?.['quote'] === 'string' ? [object['quote']] : [];

/** The words that an entry cites for what it is: its own, or those of its mentions. */
function quotesOf({ data }: Entry): string[] {
  const { mentions } = data as Data;
  const list: unknown[] = Array.isArray(mentions) ? mentions : [];
  return [data as Data, ...list].flatMap((one) => (isObject(one) ? quoteOf(one) : []));
}

/** Of a field: the words cited beside it, or by its entry; and by the entries to which its links lead. */
export function quotesTold(content: Content, entry: Entry, field: Field): string[] {
  const [nearest] = field.enclosing;
  const beside = quoteOf(nearest);
  const own = beside.length > 0 ? beside : quotesOf(entry);
  return [...new Set([...own, ...linkedFrom(content, entry, field).flatMap(quotesOf)])];
}
