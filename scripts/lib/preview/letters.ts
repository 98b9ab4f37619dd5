/** Words as outlines: the site's own fonts, drawn letter by letter, so that no machine's fonts change an image. */
import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkitten';
import { ROOT } from '../install.mjs';

/** A font, with the letters already drawn. */
export interface Face {
  font: Font;
  outlines: Map<number, { path: string; advance: number }>;
}

/** @param file its name in `src/styles/fonts/`; a variable font is read at its default weight */
export function readFace(file: string): Face {
  const font = create(readFileSync(`${ROOT}/src/styles/fonts/${file}`));
  if (font.isCollection) throw new Error(`${file} holds several fonts`);
  return { font, outlines: new Map() };
}

/** A letter, drawn once; a sign that the font lacks is a space. */
function outline({ font, outlines }: Face, codePoint: number) {
  const known = outlines.get(codePoint);
  if (known !== undefined) return known;
  const glyph = font.glyphForCodePoint(font.hasGlyphForCodePoint(codePoint) ? codePoint : 0x20);
  const drawn = { path: glyph.path.toSVG(), advance: glyph.advanceWidth };
  outlines.set(codePoint, drawn);
  return drawn;
}

const codePoints = (text: string): number[] => [...text].map((sign) => sign.codePointAt(0) ?? 0x20);

/** Pixels that a line takes at a size in pixels. */
export const widthOf = (face: Face, text: string, size: number): number =>
  (codePoints(text).reduce((sum, codePoint) => sum + outline(face, codePoint).advance, 0) * size) /
  face.font.unitsPerEm;

/** A line as SVG; `y` is its baseline. */
export function lineSvg(
  face: Face,
  text: string,
  at: { x: number; y: number; size: number; fill: string },
): string {
  const scale = at.size / face.font.unitsPerEm;
  let advance = 0;
  const letters = codePoints(text).map((codePoint) => {
    const { path, advance: width } = outline(face, codePoint);
    const place = advance;
    advance += width;
    return path === '' ? '' : `<path transform="translate(${place} 0)" d="${path}"/>`;
  });
  return `<g fill="${at.fill}" transform="matrix(${scale} 0 0 ${-scale} ${at.x} ${at.y})">${letters.join('')}</g>`;
}

/** Words in lines no wider than `width`; only plain spaces may break. */
export function linesOf(face: Face, text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(face, longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** The first lines, the last one ended by « … » when some are left out. */
export function cutLines(lines: readonly string[], most: number): string[] {
  if (lines.length <= most) return [...lines];
  const kept = lines.slice(0, most);
  return [...kept.slice(0, -1), `${kept.at(-1)?.replace(/[\s,;:.]*$/, '')}…`];
}
