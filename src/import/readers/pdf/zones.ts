/** Rows of a page → zones in reading order: text of one column, columns read one after the other, tables, boxes, frames beside. */
import { boxesAt } from './boxes.ts';
import { NEXT_LINE, paceOf } from './column-runs.ts';
import { columnsIn, type Columns } from './columns.ts';
import type { Line } from './lines.ts';
import { tableAt, tableOf } from './tables.ts';

export type Zone =
  | { kind: 'text'; lines: Line[]; left: number; right: number }
  /** Each cell by its lines. */
  | { kind: 'table'; rows: Line[][][] }
  | { kind: 'box'; lines: Line[] }
  | { kind: 'frame'; lines: Line[] };

const zoneOf = (lines: Line[], left: number, right: number): Zone[] =>
  lines.length === 0 ? [] : [{ kind: 'text', lines, left, right }];

/** A line printed lower than its neighbour by less than its height, and right of it, is in a frame of its own. */
const isBeside = (line: Line, ...neighbours: (Line | undefined)[]): boolean =>
  neighbours.some(
    (other) => other !== undefined && Math.abs(other.y - line.y) < 0.8 * line.size && line.x > other.end,
  );

/** Tables, boxes, frames and plain text among rows that have no columns. */
function plainZones(rows: readonly Line[][], left: number, right: number): Zone[] {
  const zones: Zone[] = [];
  let lines: Line[] = [];
  let beside: Line[] = [];
  const close = () => {
    zones.push(...zoneOf(lines, left, right));
    if (beside.length > 0) zones.push({ kind: 'frame', lines: beside });
    [lines, beside] = [[], []];
  };
  for (let at = 0; at < rows.length; at += 1) {
    const boxes = boxesAt(rows, at);
    if (boxes !== undefined) {
      close();
      zones.push(...boxes.boxes.map((own): Zone => ({ kind: 'box', lines: own })));
      at += boxes.rows - 1;
      continue;
    }
    const table = tableAt(rows, at);
    if (table.length > 0) {
      close();
      zones.push({ kind: 'table', rows: table.map((row) => row.map((cell) => [cell])) });
      at += table.length - 1;
      continue;
    }
    const [first, ...others] = rows[at] ?? [];
    if (first && isBeside(first, rows[at - 1]?.[0], rows[at + 1]?.[0])) beside.push(first);
    else if (first) lines.push(first);
    beside.push(...others);
  }
  close();
  return zones;
}

/** The text that a box stands beside, with what goes on of it below, then the box. */
function besideZones({ first, second, after, gutter }: Columns, left: number, right: number): Zone[] {
  const own = first.flat();
  for (const line of own) line.limit = Math.min(line.limit ?? gutter, gutter);
  const pace = paceOf(own);
  const rest = [...after];
  let last = own.at(-1);
  while (rest[0]?.length === 1 && last && last.y - (rest[0][0]?.y ?? 0) < pace * NEXT_LINE) {
    last = rest.shift()?.[0];
    if (last) own.push(last);
  }
  return [...zoneOf(own, left, right), ...zonesOf(second), ...zonesOf(rest, left, right)];
}

/** The zones of rows (from the top), in the order in which they are read; `left` and `right`: the edges of what holds them. */
export function zonesOf(
  rows: readonly Line[][],
  left = Math.min(...rows.flat().map(({ x }) => x)),
  right = Math.max(...rows.flat().map(({ end }) => end)),
): Zone[] {
  if (rows.length === 0) return [];
  const columns = columnsIn(rows, left, right);
  if (columns === undefined) return plainZones(rows, left, right);
  const { before, inside, first, second, after } = columns;
  const table = tableOf(columns, left);
  const above = zonesOf(before, left, right);
  if (table === 'rows') return [...above, ...plainZones(inside, left, right), ...zonesOf(after, left, right)];
  if (table !== undefined) return [...above, { kind: 'table', rows: table }, ...zonesOf(after, left, right)];
  if (columns.isBeside) return [...above, ...besideZones(columns, left, right)];
  return [...above, ...zonesOf(first), ...zonesOf(second), ...zonesOf(after, left, right)];
}
