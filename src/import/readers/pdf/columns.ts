/** Columns of a page by its geometry: a gutter that no line crosses, over a run of lines; what crosses it ends the run. */
import { isLike, MIN_FULL, NEXT_LINE, paceOf, runAt, type Run } from './column-runs.ts';
import type { Line } from './lines.ts';

/** Where columns stand among the rows of a page: before them, in them, after them. */
export interface Columns {
  before: Line[][];
  inside: Line[][];
  first: Line[][];
  second: Line[][];
  after: Line[][];
  /** Where the second begins. */
  gutter: number;
  /** The first is the text itself, which goes on in the whole width below: the second stands beside it. */
  isBeside: boolean;
}

/** Places where enough lines begin, right of the margin. */
function candidates(rows: readonly Line[][], left: number, right: number): number[] {
  const starts = rows
    .flat()
    .filter(({ x }) => x > left + (right - left) * 0.15)
    .map(({ x }) => x)
    .sort((a, b) => a - b);
  return starts.filter(
    (x, at) =>
      x - (starts[at - 1] ?? -Infinity) >= 2 &&
      starts.filter((one) => Math.abs(one - x) < 2).length >= MIN_FULL,
  );
}

/** The columns among some rows, from the top; `left` and `right`: the edges of what holds them. */
export function columnsIn(rows: readonly Line[][], left: number, right: number): Columns | undefined {
  const found = candidates(rows, left, right)
    .map((x) => ({ gutter: x - 2, run: runAt(rows, x - 2) }))
    .filter((one): one is { gutter: number; run: Run } => one.run !== undefined)
    .sort((a, b) => b.run.second.length - a.run.second.length || a.gutter - b.gutter)[0];
  if (found === undefined) return undefined;
  const { gutter, run } = found;
  const inside = rows.slice(run.from, run.to);
  const after = rows.slice(run.to);
  const side = (isOwn: (line: Line) => boolean) =>
    inside.map((row) => row.filter(isOwn)).filter((row) => row.length > 0);
  const last = run.first.at(-1);
  const next = after[0]?.[0];
  const isNarrow = gutter - left > (right - left) * 0.55;
  return {
    before: rows.slice(0, run.from),
    inside,
    first: side(({ x }) => x < gutter),
    second: side(({ x }) => x >= gutter),
    after,
    gutter,
    isBeside:
      isNarrow &&
      last !== undefined &&
      next !== undefined &&
      next.end > gutter &&
      isLike(next, last) &&
      last.y - next.y < paceOf(run.first) * NEXT_LINE,
  };
}
