/** Rows of a page → zones in reading order: text of one column, columns read one after the other, tables, frames beside. */
import type { Line } from './lines.ts';

export type Zone =
  | { kind: 'text'; lines: Line[]; left: number; right: number }
  | { kind: 'table'; rows: Line[][] }
  | { kind: 'frame'; lines: Line[] };

/** So many lines begin at the same place before they are a column. */
const MIN_COLUMN = 4;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const zoneOf = (lines: Line[], left: number, right: number): Zone[] =>
  lines.length === 0 ? [] : [{ kind: 'text', lines, left, right }];

/** Where a second column begins, if the lines of `rows` have one. */
function gutterOf(rows: readonly Line[][], left: number, right: number): number | undefined {
  const starts = rows.flat().filter(({ x }) => x > left + (right - left) * 0.25);
  const counted = starts.map(({ x }) => ({
    x,
    near: starts.filter((one) => Math.abs(one.x - x) < 2).length,
  }));
  const best = counted.sort((a, b) => b.near - a.near || a.x - b.x)[0];
  return best !== undefined && best.near >= MIN_COLUMN ? best.x - 2 : undefined;
}

/** Cells of a column begin at the same place, or have the same middle. */
const isUnder = (cell: Line, above: Line): boolean =>
  Math.abs(cell.x - above.x) < 6 || Math.abs(cell.x + cell.end - above.x - above.end) < 8;

/** Rows whose cells begin at the same places, one after the other. */
function tableAt(rows: readonly Line[][], at: number): Line[][] {
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
const isTable = (rows: readonly Line[][], gutter: number, left: number): boolean => {
  const first = rows.flat().filter(({ end }) => end < gutter);
  return median(first.map(({ x, end }) => (end - x) / (gutter - left))) < 0.55;
};

/** A line printed lower than its neighbour by less than its height, and right of it, is in a frame of its own. */
const isBeside = (line: Line, ...neighbours: (Line | undefined)[]): boolean =>
  neighbours.some(
    (other) => other !== undefined && Math.abs(other.y - line.y) < 0.8 * line.size && line.x > other.end,
  );

/** Tables, frames and plain text among rows that have no columns. */
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
    const table = tableAt(rows, at);
    if (table.length > 0) {
      close();
      zones.push({ kind: 'table', rows: table });
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

/** The zones of a page's rows (from the top), in the order in which they are read. */
export function zonesOf(rows: readonly Line[][]): Zone[] {
  const all = rows.flat();
  const left = Math.min(...all.map(({ x }) => x));
  const right = Math.max(...all.map(({ end }) => end));
  const gutter = gutterOf(rows, left, right);
  if (gutter === undefined) return plainZones(rows, left, right);
  const crosses = (row: readonly Line[]) => row.some(({ x, end }) => x < gutter && end > gutter);
  const isRight = (line: Line) => line.x >= gutter;
  // From the first line of the second column to its last, where nothing crosses.
  const from = rows.findIndex((row) => !crosses(row) && row.some(isRight));
  let to = from;
  for (let at = from; at < rows.length && !crosses(rows[at] ?? []); at += 1)
    if ((rows[at] ?? []).some(isRight)) to = at;
  const inside = rows.slice(from, to + 1);
  const after = rows.slice(to + 1);
  // The first column may be the longer one: its lines go on at the same pace.
  const pace = median(inside.slice(1).map((row, at) => (inside[at]?.[0]?.y ?? 0) - (row[0]?.y ?? 0)));
  while (
    after[0] !== undefined &&
    !crosses(after[0]) &&
    (inside.at(-1)?.[0]?.y ?? 0) - (after[0][0]?.y ?? 0) < pace * 1.1
  )
    inside.push(after.shift() ?? []);
  const rest = (some: readonly Line[][]) => (some.length === 0 ? [] : zonesOf(some));
  if (from === -1 || inside.flat().filter(isRight).length < MIN_COLUMN || isTable(inside, gutter, left))
    return plainZones(rows, left, right);
  const second = inside.flatMap((row) => row.filter(isRight));
  const first = inside.flatMap((row) => row.filter((line) => !isRight(line)));
  return [
    ...rest(rows.slice(0, from)),
    ...zoneOf(first, left, Math.max(...first.map(({ end }) => end))),
    ...zoneOf(second, gutter, Math.max(...second.map(({ end }) => end))),
    ...rest(after),
  ];
}
