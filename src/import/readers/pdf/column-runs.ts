/** The runs of rows that a gutter parts, with no line across it. */
import type { Line } from './lines.ts';

/** So many lines begin at the same place before they are a column, and so many stand beside them. */
const MIN_COLUMN = 4;
const MIN_BESIDE = 3;
/** Of full lines, fewer are enough. */
export const MIN_FULL = 3;
const FULL = 0.75;
/** Of the pace of its column: no further than the next line, or than the next paragraph. */
export const NEXT_LINE = 1.15;
const NEXT_PARAGRAPH = 2.3;
/** A title between two runs of columns leaves so much of the second one empty. */
const BETWEEN_RUNS = 2.3;
const APART = 1.2;
/** What never belongs to the first of two columns that have ended. */
const CONTACT = /^(?:contacts?|service de presse|relations? presse)(?!\p{L})/iu;

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const yOf = (line: Line | undefined): number => line?.y ?? 0;
const gapsOf = (lines: readonly Line[]): number[] =>
  lines.slice(1).map((line, at) => yOf(lines[at]) - line.y);

/** What parts two lines of a paragraph: the lower part of what parts its column's lines. */
export function paceOf(lines: readonly Line[]): number {
  const gaps = gapsOf(lines)
    .filter((gap) => gap > 1)
    .sort((a, b) => a - b);
  return median(gaps.slice(0, Math.max(1, Math.ceil(gaps.length * 0.6)))) || (lines[0]?.size ?? 11) * 1.2;
}

export const isLike = (line: Line, other: Line | undefined): boolean =>
  other !== undefined && Math.abs(line.size - other.size) <= 0.6;

/** The lines of the run on each side of a gutter, from the top. */
export interface Run {
  from: number;
  to: number;
  first: Line[];
  second: Line[];
}

const sidesOf = (rows: readonly Line[][], gutter: number) => ({
  first: rows.flatMap((row) => row.filter(({ x }) => x < gutter)),
  second: rows.flatMap((row) => row.filter(({ x }) => x >= gutter)),
});

/** The rows `[from, to)` on both sides of the gutter, as far as their columns reach up and down. */
function widened(rows: readonly Line[][], run: Run, floor: number, ceiling: number, gutter: number): Run {
  const whole = sidesOf(rows.slice(floor, ceiling), gutter);
  const pace = { first: paceOf(whole.first), second: paceOf(whole.second) };
  const bodySize = median(whole.first.map(({ size }) => size));
  let { from, to } = run;
  while (from > floor) {
    const { first, second } = sidesOf(rows.slice(from - 1, from), gutter);
    const reaches = (own: Line[], column: Line[], step: number, far: number) =>
      own.every((line) => isLike(line, column[0]) && line.y - yOf(column[0]) < step * far);
    const top = sidesOf(rows.slice(from, to), gutter);
    if (!reaches(first, top.first, pace.first, NEXT_PARAGRAPH)) break;
    if (!reaches(second, top.second, pace.second, NEXT_LINE)) break;
    from -= 1;
  }
  while (to < ceiling) {
    const { first, second } = sidesOf(rows.slice(to, to + 1), gutter);
    const inside = sidesOf(rows.slice(from, to), gutter);
    const [lastFirst, lastSecond] = [inside.first.at(-1), inside.second.at(-1)];
    // The first column is known to be the longer one once it is two lines longer.
    const isLonger = yOf(lastSecond) - yOf(lastFirst) > 1.5 * pace.first;
    // Text of the whole width would not break at the edge of the first column.
    const edge = Math.max(...inside.first.map(({ end }) => end));
    const isOfColumn = first.every(({ end, size }) => edge - end < 4 * size);
    const far = isLonger || isOfColumn ? NEXT_PARAGRAPH : NEXT_LINE;
    const goesOn = (line: Line, last: Line | undefined, reach: number) =>
      yOf(last) - line.y < reach && !CONTACT.test(line.text);
    // The lines of a larger heading are further apart than those of its column.
    const step = (line: Line) => Math.max(pace.first, line.size > bodySize + 0.9 ? line.size * 1.2 : 0);
    // Less than a line under the end of the second column, it is no line of the whole width.
    const isBeside = (line: Line) => yOf(lastSecond) - line.y < 0.9 * line.size;
    const isNext = (line: Line) =>
      isBeside(line)
        ? goesOn(line, lastFirst, pace.first * NEXT_PARAGRAPH)
        : isLike(line, lastFirst) && goesOn(line, lastFirst, step(line) * far);
    if (!first.every(isNext)) break;
    const reach = Math.max(pace.second, lastSecond?.size ?? 0) * NEXT_PARAGRAPH;
    if (!second.every((line) => goesOn(line, lastSecond, reach))) break;
    to += 1;
  }
  return { from, to, ...sidesOf(rows.slice(from, to), gutter) };
}

/** A title of the whole width, short enough to cross nothing, parts two runs: the second column is empty beside it. */
function titleIn(rows: readonly Line[][], gutter: number): number {
  const { first, second } = sidesOf(rows, gutter);
  const [pace, size] = [paceOf(second), median(second.map((line) => line.size))];
  const apart = paceOf(first) * APART;
  return rows.findIndex((row, at) => {
    const [line] = row;
    if (line === undefined || row.length > 1 || line.x >= gutter) return false;
    if (!line.isBold && line.size < size + 0.9) return false;
    const place = first.indexOf(line);
    if (yOf(first[place - 1]) - line.y < apart || line.y - yOf(first[place + 1]) < apart) return false;
    const above = second.findLast(({ y }) => y > line.y);
    const below = second.find(({ y }) => y <= line.y);
    return at > 0 && above !== undefined && below !== undefined && above.y - below.y > pace * BETWEEN_RUNS;
  });
}

/** All but the last lines of its paragraphs fill it. */
function isFull(lines: readonly Line[]): boolean {
  const [x, end] = [Math.min(...lines.map((line) => line.x)), Math.max(...lines.map((line) => line.end))];
  return (
    lines.length >= MIN_FULL &&
    median(lines.map((line) => (line.end - line.x) / (end - x))) > FULL &&
    end - x > 8 * (lines[0]?.size ?? 11)
  );
}

/** The longest run of rows that a gutter parts. */
export function runAt(rows: readonly Line[][], gutter: number): Run | undefined {
  const crosses = (row: readonly Line[]) => row.some(({ x, end }) => x < gutter && end > gutter);
  let best: Run | undefined;
  for (let start = 0; start < rows.length; start += 1) {
    if (crosses(rows[start] ?? [])) continue;
    const crossed = rows.findIndex((row, at) => at > start && crosses(row));
    let stop = crossed === -1 ? rows.length : crossed;
    const title = titleIn(rows.slice(start, stop), gutter);
    if (title > 0) stop = start + title;
    const rowsOf = (isOwn: (line: Line) => boolean) =>
      rows.slice(start, stop).flatMap((row, at) => (row.some(isOwn) ? [start + at] : []));
    const [lefts, rights] = [rowsOf(({ x }) => x < gutter), rowsOf(({ x }) => x >= gutter)];
    const from = Math.max(lefts[0] ?? Infinity, rights[0] ?? Infinity);
    const to = Math.min(lefts.at(-1) ?? -1, rights.at(-1) ?? -1) + 1;
    if (from < to) {
      const run = widened(rows, { from, to, ...sidesOf(rows.slice(from, to), gutter) }, start, stop, gutter);
      const isTall = run.second.length >= MIN_COLUMN || (isFull(run.first) && isFull(run.second));
      if (isTall && run.first.length >= MIN_BESIDE && run.second.length > (best?.second.length ?? 0))
        best = run;
    }
    start = title > 0 ? stop - 1 : stop;
  }
  return best;
}
