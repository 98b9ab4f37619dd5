/**
 * What a rule may read to judge one entry, as a digest: the entry, those that it names or leads to, and, of each document
 * that these name, its text, its raw file and all the records that name it. While none of that moves, what was said of
 * the entry holds. Wide on purpose: whatever the field, a value that is the name of something is taken for it.
 */
import { allEntries, type Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import { digest } from '#ledger/digest.ts';
import { absoluteUrl, sitePath } from '#site/urls.ts';
import { addressesOf } from '../addresses.ts';
import { ownFieldsOf } from '../told/own-words.ts';
import { keyOf } from '../held.ts';

/** Every text in a value, whatever its shape. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const one of value) yield* textsIn(one);
  else if (typeof value === 'object' && value !== null)
    for (const one of Object.values(value)) yield* textsIn(one);
}

const QUOTE = '«';

/** Between « » the editors quote any document, in their own words: what says so may stand anywhere. */
function quotesAny(entry: Entry): boolean {
  for (const text of textsIn(entry.data))
    if (text.includes(QUOTE)) return ownFieldsOf(entry).some(({ value }) => value.includes(QUOTE));
  return false;
}

/** 128 bits: enough for no two to be alike. */
const DIGITS = 32;

/** What is read around the entries of a content. */
export class Reach {
  readonly #content: Content;
  /** By id, and by `kind/id`. */
  readonly #named = new Map<string, Entry[]>();
  readonly #names = new Map<Entry, readonly string[]>();
  /** By the id of a communiqué, the entries that name it, in the order of {@link allEntries}. */
  readonly #naming = new Map<string, Entry[]>();
  readonly #documents: ReadonlySet<string>;
  readonly #packages = new Map<string, string>();

  constructor(content: Content) {
    this.#content = content;
    const { sources, attached } = content;
    // A name holds no space, unless it is refused for it; to look up whole texts costs more than all the rest.
    const isName = (text: string) =>
      (!text.includes(' ') && (this.#named.has(text) || sources.has(text))) || attached?.has(text) === true;
    const all = allEntries(content);
    this.#documents = new Set(content.entries.communiques.map(({ id }) => id));
    for (const entry of all)
      for (const name of [entry.id, keyOf(entry)]) {
        const same = this.#named.get(name);
        if (same) same.push(entry);
        else this.#named.set(name, [entry]);
      }
    for (const entry of all) {
      const names = [...new Set(textsIn(entry.data))].filter(isName);
      this.#names.set(entry, names);
      for (const name of names) {
        if (!this.#documents.has(name)) continue;
        const naming = this.#naming.get(name);
        if (naming) naming.push(entry);
        else this.#naming.set(name, [entry]);
      }
    }
  }

  /** The entries in which a communiqué is named, in order. */
  naming(communique: string): readonly Entry[] {
    return this.#naming.get(communique) ?? [];
  }

  /** Of all that may be read to judge an entry; `undefined` when any document may be. */
  digestOf(entry: Entry): string | undefined {
    const linked = entry.links.map((path) => addressesOf(this.#content).entryAt(path) ?? path);
    const near = [entry, ...linked.filter((one) => typeof one !== 'string')];
    const documents = new Set(near.flatMap((one) => this.#documentsOf(one)));
    if (documents.size === 0 || quotesAny(entry)) return undefined;
    return digest(
      JSON.stringify([
        this.#own(entry),
        linked.map((one) => (typeof one === 'string' ? one : this.#own(one))),
        [...documents].map((id) => this.#packageOf(id)),
      ]),
    ).slice(0, DIGITS);
  }

  #documentsOf(entry: Entry): string[] {
    const named = (this.#names.get(entry) ?? []).filter((name) => this.#documents.has(name));
    return entry.kind === 'communiques' ? [entry.id, ...named] : named;
  }

  /** An entry and what it names: entries, raw files, attached files. */
  #own(entry: Entry): string[] {
    const { sources, attached } = this.#content;
    const names = (this.#names.get(entry) ?? []).flatMap((name) => [
      ...(this.#named.get(name) ?? []).map(digestOf),
      sources.get(name)?.sha256 ?? '',
      attached?.get(name)?.sha256 ?? '',
    ]);
    return [digestOf(entry), ...names];
  }

  /** A document, its raw file, and all that names it. */
  #packageOf(id: string): string {
    const known = this.#packages.get(id);
    if (known !== undefined) return known;
    const documents = (this.#named.get(id) ?? []).map((entry) => this.#own(entry));
    const naming = this.naming(id).map((entry) =>
      entry.kind === 'transcriptions' ? this.#own(entry) : [digestOf(entry)],
    );
    const found = digest(JSON.stringify([documents, naming]));
    this.#packages.set(id, found);
    return found;
  }
}

/** A file of the same words at the same place. */
const digestOf = (entry: Entry): string => `${entry.path} ${entry.digest}`;

const reaches = new WeakMap<Content, Reach>();

/** What is read around the entries of a content. Made once. */
export function reachOf(content: Content): Reach {
  const known = reaches.get(content) ?? new Reach(content);
  reaches.set(content, known);
  return known;
}

/** What every rule may read of a content, whatever the entry: its site, and what could not be read. */
export const aroundAll = ({
  site,
  unread = new Set(),
  unreadWords = [],
  held = new Set(),
}: Content): unknown => [absoluteUrl(sitePath()), site, [...unread].sort(), unreadWords, [...held].sort()];
