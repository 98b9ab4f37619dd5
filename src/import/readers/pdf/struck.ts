/** Words that a line crosses: a PDF says it by a stroke, or a thin box, painted over them. */

/** A character where it is painted, in points. */
interface Painted {
  x: number;
  end: number;
  /** Its baseline. */
  y: number;
  size: number;
}

/** A horizontal line, in points from the bottom left. */
export interface Rule {
  x: number;
  end: number;
  y: number;
  thickness: number;
}

/** Where a crossing line stands above the baseline, in sizes of the letters: under it is an underline. */
const LOWEST = 0.15;
const HIGHEST = 0.55;
/** A line thicker than this, in sizes of the letters, is a box. */
const THICKEST = 0.15;
/** How far a crossing line goes beyond its words, in sizes of the letters: a line of ornament goes further. */
const BEYOND = 0.4;

/** pdf.js's own numbers of the pieces of a path, with how many numbers each takes. */
const PIECES: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 };

/** The parts of a path, each as the box that holds it: [left, bottom, right, top]. */
export function boxesOf(
  path: readonly number[],
  place: (x: number, y: number) => [number, number],
): number[][] {
  const boxes: number[][] = [];
  for (let at = 0; at < path.length;) {
    const piece = path[at] ?? 4;
    const count = PIECES[piece];
    if (count === undefined) return [];
    for (let pair = 0; pair < count; pair += 2) {
      const [x, y] = place(path[at + 1 + pair] ?? 0, path[at + 2 + pair] ?? 0);
      const box = boxes.at(-1);
      if (piece === 0 || box === undefined) boxes.push([x, y, x, y]);
      else {
        const [left = x, bottom = y, right = x, top = y] = box;
        boxes[boxes.length - 1] = [
          Math.min(left, x),
          Math.min(bottom, y),
          Math.max(right, x),
          Math.max(top, y),
        ];
      }
    }
    at += 1 + count;
  }
  return boxes;
}

/**
 * The horizontal lines among the parts of a path.
 *
 * @param boxes of {@link boxesOf}
 * @param pen the width of the line that strokes it, in points; 0 for a path that is filled
 */
export function rulesAmong(boxes: readonly (readonly number[])[], pen: number): Rule[] {
  return boxes.flatMap(([x = 0, bottom = 0, end = 0, top = 0]) =>
    end - x > 4 * (top - bottom) && end - x > 2
      ? [{ x, end, y: (bottom + top) / 2, thickness: top - bottom + pen }]
      : [],
  );
}

const crosses = (rule: Rule, { x, end, y, size }: Painted): boolean => {
  const above = (rule.y - y) / size;
  const middle = (x + end) / 2;
  return (
    above >= LOWEST &&
    above <= HIGHEST &&
    rule.thickness <= THICKEST * size &&
    middle > rule.x &&
    middle < rule.end
  );
};

/** Characters by the whole point under their baseline, in the order of the page: a map has more lines than a page has words. */
function byBaseline<G extends Painted>(glyphs: readonly G[]): (rule: Rule) => G[] {
  const rows = Map.groupBy(
    glyphs.map((glyph, at) => ({ glyph, at })),
    ({ glyph }) => Math.floor(glyph.y),
  );
  const tallest = glyphs.reduce((most, { size }) => Math.max(most, size), 0);
  return (rule) => {
    const near: { glyph: G; at: number }[] = [];
    for (let row = Math.floor(rule.y - HIGHEST * tallest) - 1; row <= Math.floor(rule.y); row += 1)
      for (const one of rows.get(row) ?? []) if (crosses(rule, one.glyph)) near.push(one);
    return near.sort((a, b) => a.at - b.at).map(({ glyph }) => glyph);
  };
}

/** The characters that a line crosses from their first to their last, and no further. */
export function struckGlyphs<G extends Painted>(
  glyphs: readonly G[],
  rules: readonly Rule[],
): ReadonlySet<G> {
  const crossedBy = byBaseline(glyphs);
  return new Set(
    rules.flatMap((rule) => {
      const crossed = crossedBy(rule);
      const left = Math.min(...crossed.map(({ x }) => x));
      const right = Math.max(...crossed.map(({ end }) => end));
      const beyond = BEYOND * (crossed[0]?.size ?? 0);
      return crossed.length > 0 && left - rule.x <= beyond && rule.end - right <= beyond ? crossed : [];
    }),
  );
}
