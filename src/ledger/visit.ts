/** The values of an entry, one by one: how the ledger names and writes each. */
import type { Entry } from '#entries/entry.ts';
import { wordsDigest } from './digest.ts';

/** Arranged or explained by the editors. */
const FREE = new Set(
  'order editorial why titleWhy yearWhy placeWhy langWhy homonymWhy levelWhy rawWhy anomaly aliases waivedNumbers waivedRecords dossiers dossier released'.split(
    ' ',
  ),
);
/** Values that say what they are better than a digest of them. */
const PLAIN = new Set(
  'value from to of among rank level nature status kind role unit approximation period until date type lang gender counts communique organisation person id series multipleOf url source transcription withdrawn file transcript sha256 as seen archive day'.split(
    ' ',
  ),
);

const wordsOf = (value: unknown): string => String(value);
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The last name of a fact: `level` of `mentions[x~1].level`. */
export const lastName = (name: string): string =>
  name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf(']')) + 1);

/** How a value is written in the ledger: itself, or the digest of its words. `field` is its last name. */
export const valueOf = (field: string, value: unknown): string => {
  const words = String(value);
  const isPlain = typeof value !== 'string' || PLAIN.has(field);
  return isPlain ? words.replace(/\s+/gu, ' ').trim() : wordsDigest(words);
};

/**
 * The name of an element of a list: the words that it quotes, or whom it names; one that is only the editors' has none.
 * Nothing of its place nor of its document: neither an older document nor a new name of this one moves it.
 */
function nameOf(element: Readonly<Record<string, unknown>>): { name: string; words: string } | undefined {
  if (element['editorial'] !== undefined) return undefined;
  const { quote, id, organisation, person, words, name, printed, file, transcript } = element;
  // A file that a document attaches: its fingerprint is one of its facts.
  const attached = [file, transcript].find((one) => typeof one === 'string');
  if (typeof attached === 'string') return { name: attached, words: attached };
  const said = [quote, words, name, printed].find((one) => typeof one === 'string');
  const who = [id, organisation, person].find((one) => typeof one === 'string');
  if (typeof quote !== 'string' && typeof who === 'string') return { name: who, words: who };
  return typeof said === 'string' ? { name: elementName(said), words: said } : undefined;
}

/** How an element of a list is named by the words that it quotes. */
export const elementName = (words: string): string => wordsDigest(words).slice(0, 12);

/** Called with the name of a fact, how it is written, the dotted path of its field, and the words that it says. */
type Visit = (name: string, value: string, path: string, words: string) => void;
/** Called with the name of an element of a list, its path, and the words that name it. */
type VisitElement = (name: string, path: string, words: string) => void;

function visitList(
  visit: Visit,
  name: string,
  list: readonly unknown[],
  path: string,
  visitElement: VisitElement,
): void {
  const words = list.filter((one) => typeof one === 'string');
  if (words.length > 0) {
    const isPlain = PLAIN.has(lastName(name));
    const said = words.join(isPlain ? ', ' : '\n');
    visit(name, isPlain ? said : wordsDigest(said), path, said);
  }
  const seen = new Map<string, number>();
  for (const [index, element] of list.entries()) {
    const own = isObject(element) ? nameOf(element) : undefined;
    if (own === undefined) continue;
    // The same words may be quoted twice, of two documents: the second is told by its rank.
    const rank = (seen.get(own.name) ?? 0) + 1;
    seen.set(own.name, rank);
    const elementIs = `${name}[${own.name}${rank === 1 ? '' : `~${rank}`}]`;
    visitElement(elementIs, `${path}.${index}`, own.words);
    visitFacts(visit, element, elementIs, `${path}.${index}`, visitElement);
  }
}

/** Every fact of the data of an entry. */
export function visitFacts(
  visit: Visit,
  value: unknown,
  name = '',
  path = '',
  visitElement: VisitElement = () => undefined,
): void {
  if (value === undefined || value === null) return;
  if (Array.isArray(value)) return visitList(visit, name, value, path, visitElement);
  if (!isObject(value)) return visit(name, valueOf(lastName(name), value), path, wordsOf(value));
  const under = (parent: string, key: string) => (parent === '' ? key : `${parent}.${key}`);
  for (const [key, inner] of Object.entries(value))
    // The words that an element quotes are its name.
    if (!FREE.has(key) && !(key === 'quote' && name.endsWith(']')))
      visitFacts(visit, inner, under(name, key), under(path, key), visitElement);
}

/** What the data of an entry say, in words: each fact with its words, each element of a list with those that name it. */
export interface SaidFacts {
  facts: Map<string, { value: string; words: string }>;
  elements: Map<string, { path: string; words: string }>;
}

export function saidFacts({ data }: Pick<Entry, 'data'>): SaidFacts {
  const said: SaidFacts = { facts: new Map(), elements: new Map() };
  visitFacts(
    (name, value, _path, words) => said.facts.set(name, { value, words }),
    data,
    '',
    '',
    (name, path, words) => said.elements.set(name, { path, words }),
  );
  return said;
}
