/** An entry as it is kept between commands and sent between threads: one line of JSON, smaller and sooner read than a clone. */
import type { Kind } from '#kinds/registry.ts';
import type { Leaf, Position } from '#document/model.ts';
import type { Entry, EntryRead } from './entry.ts';

interface Written<K extends Kind> extends EntryRead<K> {
  /** « path line column », one per line. */
  places: string;
  texts: [path: string, leaf: Leaf][];
}

/** What an entry is known by: a file of the same bytes at the same place. */
export const storedKey = (path: string, digest: string): string => `${path} ${digest}`;

/** The line of an entry, without its end. */
export function storedEntry(entry: Entry): string {
  const places = [...entry.places].map(([path, { line, column }]) => `${path} ${line} ${column}`).join('\n');
  return JSON.stringify({ ...entry, places, texts: [...entry.texts] } satisfies Written<Kind>);
}

function placeOn(row: string): [path: string, place: Position] {
  // A key may hold spaces; the two numbers are last.
  const column = row.lastIndexOf(' ');
  const line = row.lastIndexOf(' ', column - 1);
  return [
    row.slice(0, line),
    { line: Number(row.slice(line + 1, column)), column: Number(row.slice(column + 1)) },
  ];
}

/** The entry that {@link storedEntry} has written. @throws if the line is cut or foreign */
export function entryFrom<K extends Kind>(line: string): Entry<K> {
  const written = JSON.parse(line) as Written<K>;
  return {
    ...written,
    // JSON keeps no key without a value.
    document: written.document,
    places: new Map(written.places === '' ? [] : written.places.split('\n').map(placeOn)),
    texts: new Map(written.texts),
  };
}
