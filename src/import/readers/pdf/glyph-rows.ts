/** Characters → the rows of a page. */
import type { Glyph } from './glyph.ts';

/** Glyphs of one baseline, superscripts with the line that they stand on; rows from the top of the page. */
export function rowsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const rows: { y: number; size: number; glyphs: Glyph[] }[] = [];
  for (const glyph of [...glyphs].sort((a, b) => b.size - a.size || b.y - a.y)) {
    const own = rows.find(
      (row) =>
        Math.abs(row.y - glyph.y) < 0.2 * glyph.size ||
        (glyph.size < row.size * 0.85 &&
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
  return rows.sort((a, b) => b.y - a.y).map((row) => row.glyphs);
}
