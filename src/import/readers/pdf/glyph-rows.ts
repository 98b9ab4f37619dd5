/** Characters → the rows of a page. */
import type { Glyph } from './glyph.ts';

/** What is so much smaller than its row is a superscript, or the text beside a large letter. */
const SMALLER = 0.85;

/**
 * Beside a large letter or figure, several lines are no superscripts of it: the first goes on with it (« L » and « e préfet »,
 * « 300 » and « places »), the others are rows of their own.
 */
function besideLarge({ size, glyphs }: { size: number; glyphs: Glyph[] }): Glyph[][] {
  const beside = glyphs.filter((glyph) => glyph.size < size * SMALLER);
  const own = Math.max(...beside.map((glyph) => glyph.size));
  const lines = beside.filter((glyph) => glyph.size > own * SMALLER).sort((a, b) => b.y - a.y);
  const [top, bottom] = [lines[0], lines.at(-1)];
  if (top === undefined || bottom === undefined || top.y - bottom.y < 0.95 * own) return [glyphs];
  return rowsOf(
    glyphs.map((glyph) => (glyph.size < size * SMALLER ? glyph : { ...glyph, y: top.y, size: top.size })),
  );
}

/** Glyphs of one baseline, superscripts with the line that they stand on; rows from the top of the page. */
export function rowsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const rows: { y: number; size: number; glyphs: Glyph[] }[] = [];
  for (const glyph of [...glyphs].sort((a, b) => b.size - a.size || b.y - a.y)) {
    const own = rows.find(
      (row) =>
        Math.abs(row.y - glyph.y) < 0.2 * glyph.size ||
        (glyph.size < row.size * SMALLER &&
          glyph.y > row.y - 0.4 * row.size &&
          glyph.y < row.y + 0.65 * row.size &&
          row.glyphs.some(
            ({ x, end }) =>
              Math.abs(end - glyph.x) < row.size * 0.8 || Math.abs(x - glyph.end) < row.size * 0.3,
          )),
    );
    if (own) own.glyphs.push(glyph);
    else rows.push({ y: glyph.y, size: glyph.size, glyphs: [glyph] });
  }
  return rows.sort((a, b) => b.y - a.y).flatMap(besideLarge);
}
