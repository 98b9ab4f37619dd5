/** Bullets that a PDF draws instead of writing them, as a browser does: small discs, rings and squares before a line. */
import type { Glyph } from './glyph.ts';

/** What is drawn about as high as wide, in points from the bottom left. */
export interface Dot {
  x: number;
  end: number;
  bottom: number;
  top: number;
}

/** Of the size of the letters beside: how wide a bullet is, how high its middle stands, how far its line begins. */
const WIDTH = { least: 0.15, most: 0.65 };
const MIDDLE = { least: 0.1, most: 0.6 };
const GAP = { least: 0.15, most: 2.5 };
const SQUARE = 1.3;
/** Of the size of the letters: how far apart the lines of one list are at most. */
const LEADING = 2.4;
/** How much larger than most of the page a heading is. */
const LARGER = 1.1;

/** Among boxes [left, bottom, right, top], those that may be bullets. */
export const dotsAmong = (boxes: readonly (readonly number[])[]): Dot[] =>
  boxes.flatMap(([x = 0, bottom = 0, end = 0, top = 0]) => {
    const [wide, high] = [end - x, top - bottom];
    return wide > 1 && wide < 12 && wide < SQUARE * high && high < SQUARE * wide
      ? [{ x, end, bottom, top }]
      : [];
  });

const isWithin = (value: number, { least, most }: { least: number; most: number }): boolean =>
  value >= least && value <= most;

/** The line that a dot stands before, if it does: nothing is printed on its left nearby. */
function lineAfter({ x, end, bottom, top }: Dot, printed: readonly Glyph[]): Glyph[] {
  const middle = (bottom + top) / 2;
  const row = printed.filter(
    ({ y, size }) => isWithin((middle - y) / size, MIDDLE) && isWithin((end - x) / size, WIDTH),
  );
  const after = row.filter((glyph) => glyph.x >= end).sort((a, b) => a.x - b.x);
  const [first] = after;
  if (first === undefined || !isWithin((first.x - end) / first.size, GAP)) return [];
  if (row.some((glyph) => glyph.x < end && x - glyph.end < first.size)) return [];
  const cut = after.findIndex(
    (glyph, at) => glyph.x - (after[at - 1]?.end ?? glyph.x) > GAP.most * glyph.size,
  );
  return cut === -1 ? after : after.slice(0, cut);
}

interface Dotted {
  dot: Dot;
  line: readonly Glyph[];
}

const isBold = ({ line }: Dotted): boolean => line.every(({ bold }) => bold);

/** Are these two lines with dots of one list: one under the other, with bold lines alone between them? */
function isNear(one: Dotted, other: Dotted, printed: readonly Glyph[]): boolean {
  if (one === other || Math.abs(one.dot.x - other.dot.x) >= 1) return false;
  const [{ y: from = 0, size = 0 } = {}, { y: to = 0 } = {}] = [one.line[0], other.line[0]];
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  const between = printed.filter(({ y, end }) => y > low + 1 && y < high - 1 && end > one.dot.x);
  if (!between.every(({ bold }) => bold)) return false;
  const rows = [low, ...between.map(({ y }) => y).sort((a, b) => a - b), high];
  return rows.every((y, at) => y - (rows[at - 1] ?? y) <= LEADING * size);
}

/**
 * The characters of a page with a « • » for each bullet that is drawn before a line. A page whose structure is told
 * needs none: its lists are named.
 */
export function withDrawnBullets(glyphs: readonly Glyph[], dots: readonly Dot[]): Glyph[] {
  const printed = glyphs.filter(({ text, isArtifact }) => text.trim() !== '' && !isArtifact);
  const sizes = printed.map(({ size }) => size).sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const lines = dots.flatMap((dot): Dotted[] => {
    const line = lineAfter(dot, printed);
    const [first] = line;
    // A square before a heading is an ornament of it.
    return first === undefined || first.content !== undefined || first.size > LARGER * usual
      ? []
      : [{ dot, line }];
  });
  const found = new Map<Glyph, Dot>();
  for (const one of lines) {
    const [first] = one.line;
    if (first === undefined || found.has(first)) continue;
    // Headings may be bold, and so may the items of a list, which follow each other.
    if (isBold(one) && !lines.some((other) => isNear(one, other, printed))) continue;
    found.set(first, one.dot);
  }
  const kept = [...found.values()];
  const before = new Map<Glyph, Glyph>();
  for (const [first, dot] of found) {
    // A list has two items, one under the other.
    if (!kept.some((one) => one !== dot && Math.abs(one.x - dot.x) < 1)) continue;
    before.set(first, { ...first, text: '•', x: dot.x, end: dot.end, bold: false, italic: false });
  }
  return glyphs.flatMap((glyph) => {
    const bullet = before.get(glyph);
    return bullet === undefined ? [glyph] : [bullet, glyph];
  });
}
