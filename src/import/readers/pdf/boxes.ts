/** Key figures in a row of boxes: each number stands above its own words, or below them, and each box is read alone. */
import type { Line } from './lines.ts';

/** « 730 », « + 12 % », « 1,5 M€ », « 6 min 30 »: no word but that of a unit. */
const NUMBER =
  /^(?:plus de |près de |[+\-–−≈~]\s?)?\d(?:[\d\s.,/+]|%|€|²|\p{L}{1,3}(?!\p{L})|(?:euros?|heures?|jours?|millions?|milliards?|mille)(?!\p{L}))*$|^\d+ \p{L}+ sur \d+$/iu;
const NUMBER_WITH_WORDS = /^(?:[+\-–−≈~]\s?)?\d[\d\s.,]*\s*(?:%\s*)?\p{L}{2,}/u;
const LARGER = 1.2;
const LONGEST_BOX = 90;

const middle = ({ x, end }: Line): number => (x + end) / 2;
const isUnder = (line: Line, other: Line): boolean =>
  Math.abs(line.x - other.x) < 6 ||
  Math.abs(middle(line) - middle(other)) < 8 ||
  (line.x < other.end && line.end > other.x);

const isNumbers = (row: readonly Line[] | undefined): boolean =>
  (row?.length ?? 0) >= 2 && (row ?? []).every(({ text }) => NUMBER.test(text.trim()));
const isWords = (row: readonly Line[] | undefined): boolean =>
  (row ?? []).every(({ text }) => /^\p{L}|^[(«]/u.test(text.trim()));
const sizeOf = (row: readonly Line[]): number => Math.min(...row.map(({ size }) => size));

/** The boxes that begin at a row, from the left, and how many rows they take. */
export interface Boxes {
  boxes: Line[][];
  rows: number;
}

/** The words of each head, row after row, as long as each is under one of them. */
function wordsUnder(rows: readonly Line[][], at: number, heads: readonly Line[]): Boxes {
  const boxes = heads.map((head) => [head]);
  let next = at + 1;
  for (; next < rows.length; next += 1) {
    const row = rows[next] ?? [];
    const above = rows[next - 1]?.[0];
    const isNear = above !== undefined && row[0] !== undefined && above.y - row[0].y < above.size * 2.4;
    const owners = row.map((line) => boxes.filter(([head]) => head && isUnder(line, head)));
    const isOwn = owners.every((found) => found.length === 1) && new Set(owners.flat()).size === row.length;
    const isFirst = next === at + 1;
    if (!isNear || !isOwn || !isWords(row) || (isFirst && row.length < heads.length)) break;
    row.forEach((line, place) => owners[place]?.[0]?.push(line));
  }
  return { boxes, rows: next - at };
}

/** Boxes at this row: numbers larger than the words under them, words above larger numbers, or a row of both. */
export function boxesAt(rows: readonly Line[][], at: number): Boxes | undefined {
  const [row, next] = [rows[at] ?? [], rows[at + 1]];
  if (isNumbers(row) && next !== undefined && sizeOf(row) > sizeOf(next) * LARGER) {
    const found = wordsUnder(rows, at, row);
    return found.rows > 1 ? found : undefined;
  }
  if (row.length >= 2 && isWords(row) && isNumbers(next) && next?.length === row.length)
    if (
      sizeOf(next) > sizeOf(row) * LARGER &&
      next.every((line, place) => row[place] && isUnder(line, row[place]))
    )
      return { boxes: row.map((line, place) => [line, ...next.slice(place, place + 1)]), rows: 2 };
  const isAlone =
    row.length >= 2 && row.every(({ text }) => NUMBER_WITH_WORDS.test(text) && text.length < LONGEST_BOX);
  const isSame = (other: readonly Line[] | undefined) =>
    (other?.length ?? 0) >= 2 && (other ?? []).every((line) => row.some((one) => isUnder(line, one)));
  return isAlone && !isSame(next) && !isSame(rows[at - 1])
    ? { boxes: row.map((line) => [line]), rows: 1 }
    : undefined;
}
