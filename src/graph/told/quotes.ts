/** The words of documents of which a field in the editors' words tells. */
import type { Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import type { Field } from '#schemas/walk.ts';
import { contentWords } from '#text/word/likeness.ts';
import { numbersIn } from '#text/number/reader.ts';
import { linkedFrom, ownTextOf } from './own-words.ts';

type Data = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Data => typeof value === 'object' && value !== null;

/** Words quoted for what is told, with the id of their document. */
export interface Quoted {
  communique: string;
  /** The words themselves, and those that lead to them. */
  quotes: string[];
}

function quotedIn(object: Data | undefined): Quoted[] {
  const { communique, quote, lead } = object ?? {};
  if (typeof quote !== 'string' || typeof communique !== 'string') return [];
  return [{ communique, quotes: typeof lead === 'string' ? [quote, lead] : [quote] }];
}

/** The words that an entry cites for what it is: its own, or those of its mentions. */
function citedBy({ data }: Entry): Quoted[] {
  const { mentions } = data as Data;
  const list: unknown[] = Array.isArray(mentions) ? mentions : [];
  return [data as Data, ...list].flatMap((one) => (isObject(one) ? quotedIn(one) : []));
}

/** Every quotation of an entry, wherever it stands in it. */
export const allQuotesOf = ({ data }: Entry): Quoted[] => quotationsIn(data);

function quotationsIn(data: unknown): Quoted[] {
  if (Array.isArray(data)) return data.flatMap(quotationsIn);
  if (!isObject(data)) return [];
  return [...quotedIn(data), ...Object.values(data).flatMap(quotationsIn)];
}

/** The words cited beside a field, or by its entry. */
export function quotedBy(entry: Entry, { enclosing: [nearest] }: Field): Quoted[] {
  const beside = quotedIn(nearest);
  return beside.length > 0 ? beside : citedBy(entry);
}

const quotesOf = (quoted: readonly Quoted[]) => quoted.flatMap(({ quotes: [quote] }) => quote ?? []);

const byDocument = new WeakMap<Content, ReadonlyMap<string, readonly string[]>>();

/** By the id of a communiqué, what commitments and figures quote of it. */
function quotesByDocument(content: Content): ReadonlyMap<string, readonly string[]> {
  const known = byDocument.get(content);
  if (known !== undefined) return known;
  const quotes = new Map<string, string[]>();
  for (const entry of [...content.entries.commitments, ...content.entries.figures])
    for (const {
      communique,
      quotes: [quote],
    } of citedBy(entry))
      if (quote !== undefined) quotes.set(communique, [...(quotes.get(communique) ?? []), quote]);
  byDocument.set(content, quotes);
  return quotes;
}

/** So many words in common are the same thing told; with a number in common, one is enough. */
const LEAST = 3;

/** What the records of a communiqué quote that a sentence of its summary tells too. */
function retold(content: Content, entry: Entry, text: string): string[] {
  if (entry.kind !== 'communiques') return [];
  const words = new Set(contentWords(text));
  const values = new Set(numbersIn(text).map(({ value }) => value));
  return (quotesByDocument(content).get(entry.id) ?? []).filter((quote) => {
    const shared = contentWords(quote).filter((word) => words.has(word)).length;
    return shared >= LEAST || (shared > 0 && numbersIn(quote).some(({ value }) => values.has(value)));
  });
}

/** Of a field: the words cited beside it, or by its entry; and by the entries to which its links lead. */
export function quotesTold(content: Content, entry: Entry, field: Field): string[] {
  const own = quotesOf(quotedBy(entry, field));
  const linked = linkedFrom(content, entry, field).flatMap((one) => quotesOf(citedBy(one)));
  const told = own.length + linked.length > 0 ? [] : retold(content, entry, ownTextOf(content, entry, field));
  return [...new Set([...own, ...linked, ...told])];
}
