/**
 * Open data in files of a size that anybody can open, and that a new document leaves alone: what grows past
 * {@link LARGEST} is cut by a key that no later document changes, and cut again where one part is still too large.
 */
import { jsonText, type Json } from './json.ts';

/** Bytes of a file that is not cut. */
export const LARGEST = 500_000;

/** A record, or a row of a table. */
export type Row = Readonly<Record<string, Json>>;

/** Names the part in which a row is. */
export type Key = (row: Row) => string;

/** Some rows, written together. */
export interface Part {
  /** A year, a month, an initial or an id. */
  name: string;
  count: number;
  text: string;
}

export const bytesOf = (text: string): number => Buffer.byteLength(text, 'utf8');

const DAY = /^\d{4}-\d{2}-\d{2}(?=-)/;
/** The part of what no document dates. */
const UNDATED = 'sans-date';

/** The day of the document that a passage is from, which its id begins with. */
const dayOf = (passage: unknown): string[] => {
  const id = (passage as Row | null)?.['communique'];
  return typeof id === 'string' ? (DAY.exec(id) ?? []) : [];
};

/** The day of the first document that a row is from: its own, that of its passage, or the first of its passages. */
function firstDay(row: Row): string {
  const own = DAY.exec(jsonText(row['id'] ?? ''))?.[0];
  const passages = Array.isArray(row['passages']) ? (row['passages'] as unknown[]) : [];
  const days = [...dayOf(row), ...dayOf(row['passage']), ...passages.flatMap(dayOf)].sort();
  return own ?? days[0] ?? UNDATED;
}

/** What happens on a day: by years, then by months. */
export const BY_DAY: readonly Key[] = [4, 7].map((signs) => (row) => {
  const day = firstDay(row);
  return day === UNDATED ? day : day.slice(0, signs);
});

/** What lasts: by the initial of its id, then each alone. */
export const BY_NAME: readonly Key[] = [
  (row) => jsonText(row['id'] ?? '').slice(0, 1),
  (row) => jsonText(row['id'] ?? ''),
];

/** Rows in parts, in the order of their names. The last key cuts however large its parts are. */
export function cut(
  rows: readonly Row[],
  [key, ...finer]: readonly Key[],
  write: (rows: readonly Row[]) => string,
): Part[] {
  if (key === undefined) throw new Error('no key to cut by');
  return [...Map.groupBy(rows, key)]
    .flatMap(([name, some]): Part[] => {
      const text = write(some);
      return finer.length === 0 || bytesOf(text) <= LARGEST
        ? [{ name, count: some.length, text }]
        : cut(some, finer, write);
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
