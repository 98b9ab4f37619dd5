/** Cells that stand under one another, and rows whose cells are several lines high: no columns of text. */
import { median, paceOf } from './column-runs.ts';
import type { Columns } from './columns.ts';
import type { Line } from './lines.ts';

/** Cells of a column begin at the same place, or have the same middle. */
const isUnder = (cell: Line, above: Line): boolean =>
  Math.abs(cell.x - above.x) < 6 || Math.abs(cell.x + cell.end - above.x - above.end) < 8;

/** Rows whose cells begin at the same places, one after the other. */
export function tableAt(rows: readonly Line[][], at: number): Line[][] {
  const first = rows[at];
  if (first === undefined || first.length < 2) return [];
  const found = [first];
  for (const row of rows.slice(at + 1)) {
    const isAligned = row.length >= 2 && row.every((cell) => first.some((one) => isUnder(cell, one)));
    if (!isAligned) break;
    found.push(row);
  }
  return found.length >= 2 ? found : [];
}

/** A table's cells leave most of their column empty; a column's lines fill it. */
const FILLED = 0.55;
/** So many of its lines have a neighbour on their row. */
const SHARED = 0.6;
const HIGH_ROW = 1.6;
/** A column of text is wider than this, in characters: cells of one line are not. */
const NARROW = 22;

/**
 * What stands on both sides of a gutter, if it is a table: « rows » where each row is a line; the cells, by their lines,
 * where those of the second column are several lines high; `undefined` where it is text in columns.
 */
export function tableOf({ first, second, gutter }: Columns, left: number): Line[][][] | 'rows' | undefined {
  const [own, other] = [first.flat(), second.flat()];
  const isEmpty = median(own.map(({ x, end }) => (end - x) / (gutter - left))) < FILLED;
  const width = (lines: readonly Line[]) => median(lines.map(({ text }) => text.length));
  if (!isEmpty && Math.min(width(own), width(other)) >= NARROW) return undefined;
  const beside = own.filter((line) => other.some(({ y }) => Math.abs(y - line.y) < 1.5));
  if (beside.length >= SHARED * Math.max(first.length, second.length)) return 'rows';
  if (!isEmpty) return undefined;
  const isHigh = own.length >= 2 && paceOf(own) > HIGH_ROW * paceOf(other);
  const isSingle = second.every((row) => row.length === 1) && first.every((row) => row.length === 1);
  if (!isHigh || !isSingle || beside.length < own.length || (other[0]?.y ?? 0) > (own[0]?.y ?? 0) + 1.5)
    return undefined;
  return own.map((line, at) => [
    [line],
    other.filter(({ y }) => y < line.y + 1.5 && y > (own[at + 1]?.y ?? -Infinity) + 1.5),
  ]);
}
