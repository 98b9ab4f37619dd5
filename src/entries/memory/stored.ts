/**
 * An entry as it is kept between commands and sent between threads: one line of JSON, smaller and sooner read than a clone.
 * What every rule asks of every entry comes first; its text and its places, asked of few, follow each after a tab, and are
 * not read before someone asks.
 */
import type { Kind } from '#kinds/registry.ts';
import type { Document, Leaf, Position } from '#document/model.ts';
import { once } from '#text/once.ts';
import type { Entry, EntryHead } from '../entry.ts';

interface Head<K extends Kind> extends EntryHead<K> {
  isText: boolean;
  /** Has it fields that may hold links? */
  hasTexts: boolean;
}

/** JSON writes a tab as « \t »: a line holds none but these. */
const TAB = '\t';

/** What an entry is known by: a file of the same bytes at the same place. */
export const storedKey = (path: string, digest: string): string => `${path} ${digest}`;

/** The line of an entry, without its end. */
export function storedEntry({ source, body, document, texts, places, ...read }: Entry): string {
  const head = { ...read, isText: document !== undefined, hasTexts: texts.size > 0 } satisfies Head<Kind>;
  const written = [...places].map(([path, { line, column }]) => `${path} ${line} ${column}`).join('\n');
  const parts = [head, document ?? null, [...texts], written, body, source ?? null];
  return parts.map((part) => JSON.stringify(part)).join(TAB);
}

/** The ranks of the parts after the first, in the line. */
const DOCUMENT = 0;
const TEXTS = 1;
const PLACES = 2;
const BODY = 3;
const SOURCE = 4;

function placeOn(row: string): [path: string, place: Position] {
  // A key may hold spaces; the two numbers are last.
  const column = row.lastIndexOf(' ');
  const line = row.lastIndexOf(' ', column - 1);
  return [
    row.slice(0, line),
    { line: Number(row.slice(line + 1, column)), column: Number(row.slice(column + 1)) },
  ];
}

/**
 * The entry that {@link storedEntry} has written: `head` is its line up to the first tab, `rest` gives what follows when it is
 * asked for. @throws if the line is cut or foreign
 */
export function entryFrom<K extends Kind>(head: string, rest: () => string): Entry<K> {
  const { isText, hasTexts, ...read } = JSON.parse(head) as Head<K>;
  const part = (rank: number): unknown => JSON.parse(rest().split(TAB)[rank] ?? '');
  const document = once(() => (isText ? (part(DOCUMENT) as Document) : undefined));
  const texts = once(() => new Map(hasTexts ? (part(TEXTS) as [string, Leaf][]) : []));
  const places = once(() => {
    const written = part(PLACES) as string;
    return new Map(written === '' ? [] : written.split('\n').map(placeOn));
  });
  const body = once(() => (isText ? (part(BODY) as string) : ''));
  const source = once(() => part(SOURCE));
  return {
    ...read,
    get document() {
      return document();
    },
    get texts() {
      return texts();
    },
    get places() {
      return places();
    },
    get body() {
      return body();
    },
    get source() {
      return source();
    },
  };
}
