/**
 * What one entry says that may not change in silence once it is published: its words, as digests, and its values. What the
 * editors only explain or arrange (why, order, links of their own) is not among them.
 */
import type { Entry } from '#entries/entry.ts';
import { digest, shortDigest, wordsDigest } from './digest.ts';
import { sentencesOf, sequenceDigest } from './sentences.ts';
import type { DataOf } from '#kinds/registry.ts';

/** By name: a dotted path, where an element of a list is named by the words that prove it. */
export type Facts = Map<string, string>;

/** Arranged or explained by the editors. */
const FREE = new Set(
  'order editorial why titleWhy yearWhy placeWhy levelWhy anomaly aliases waivedNumbers waivedRecords dossiers dossier released'.split(
    ' ',
  ),
);
/** Values that say what they are better than a digest of them. */
const PLAIN = new Set(
  'value from to of among rank level nature status kind role unit approximation period until date type lang gender counts communique organisation person id series multipleOf url source transcription withdrawn file transcript sha256 as seen archive day'.split(
    ' ',
  ),
);

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
function nameOf(element: Readonly<Record<string, unknown>>): string | undefined {
  if (element['editorial'] !== undefined) return undefined;
  const { quote, id, organisation, person, words, name, printed, file, transcript } = element;
  // A file that a document attaches: its fingerprint is one of its facts.
  if (typeof file === 'string') return file;
  if (typeof transcript === 'string') return transcript;
  const said = [quote, words, name, printed].find((one) => typeof one === 'string');
  const who = [id, organisation, person].find((one) => typeof one === 'string');
  if (typeof quote !== 'string' && typeof who === 'string') return who;
  return typeof said === 'string' ? elementName(said) : undefined;
}

/** How an element of a list is named by the words that it quotes. */
export const elementName = (words: string): string => wordsDigest(words).slice(0, 12);

/** Called with the name of a fact, how it is written, and the dotted path of its field. */
type Visit = (name: string, value: string, path: string) => void;

function visitList(visit: Visit, name: string, list: readonly unknown[], path: string): void {
  const words = list.filter((one) => typeof one === 'string');
  if (words.length > 0)
    visit(name, PLAIN.has(lastName(name)) ? words.join(', ') : wordsDigest(words.join('\n')), path);
  const seen = new Map<string, number>();
  for (const [index, element] of list.entries()) {
    const own = isObject(element) ? nameOf(element) : undefined;
    if (own === undefined) continue;
    // The same words may be quoted twice, of two documents: the second is told by its rank.
    const rank = (seen.get(own) ?? 0) + 1;
    seen.set(own, rank);
    visitFacts(visit, element, `${name}[${own}${rank === 1 ? '' : `~${rank}`}]`, `${path}.${index}`);
  }
}

/** Every fact of the data of an entry. */
function visitFacts(visit: Visit, value: unknown, name = '', path = ''): void {
  if (value === undefined || value === null) return;
  if (Array.isArray(value)) return visitList(visit, name, value, path);
  if (!isObject(value)) return visit(name, valueOf(lastName(name), value), path);
  const under = (parent: string, key: string) => (parent === '' ? key : `${parent}.${key}`);
  for (const [key, inner] of Object.entries(value))
    // The words that an element quotes are its name.
    if (!FREE.has(key) && !(key === 'quote' && name.endsWith(']')))
      visitFacts(visit, inner, under(name, key), under(path, key));
}

/** The dotted path of the field that says a fact; of its list, if the fact is no longer said. */
export function pathOf({ data }: Pick<Entry, 'data'>, name: string): string {
  let found: string | undefined;
  visitFacts((one, _, path) => {
    if (one === name) found = path;
  }, data);
  return found ?? name.replace(/\[.*$/, '');
}

/** Where the words of a document come from. */
export interface Custody {
  transcription: DataOf<'transcriptions'> | undefined;
  /** SHA-256 of the raw file's own bytes. */
  source: string | undefined;
}

/** The facts of an entry; of a communiqué, with its sentences, their order, its raw file and its chain. */
export function factsOf(entry: Entry, { transcription, source }: Custody): Facts {
  const facts: Facts = new Map();
  visitFacts((name, value) => facts.set(name, value), entry.data);
  const { document, life } = entry;
  if (document !== undefined) {
    const sentences = sentencesOf(document);
    for (const { id, words } of sentences) facts.set(`#${id}`, wordsDigest(words));
    facts.set('text', sequenceDigest(sentences.map(({ words }) => words)));
  }
  if (source !== undefined) facts.set('source', source);
  if (transcription !== undefined)
    facts.set(
      'transcription',
      shortDigest(JSON.stringify(transcription.edits.map(({ kind, from, to }) => [kind, from, to]))),
    );
  life?.changes.forEach((change, index) =>
    facts.set(`changes.${index}`, digest(JSON.stringify(change)).slice(0, 16)),
  );
  if (life?.withdrawn !== undefined) {
    facts.set('withdrawn', life.withdrawn.day);
    facts.set('withdrawn.why', wordsDigest(life.withdrawn.why));
  }
  return facts;
}
