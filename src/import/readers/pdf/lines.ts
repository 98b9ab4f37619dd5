/** Characters → printed lines: rows of one baseline, cut where a gap is too wide for a blank. */
import type { Run } from '../../model.ts';
import { tidy } from '../../model.ts';
import { blanksIn, edgeIn, isBlank } from './blanks.ts';
import { rowsOf } from './glyph-rows.ts';
import type { Glyph } from './glyphs.ts';

export interface Line {
  glyphs: Glyph[];
  x: number;
  end: number;
  y: number;
  size: number;
  runs: Run[];
  text: string;
  /** Every letter is bold. */
  isBold: boolean;
  /** « real »: the hyphen is in its word's own painting; « line »: it was painted alone, for the line. */
  hyphen: 'real' | 'line' | undefined;
  firstWordWidth: number;
  /** Where the next words of its row begin, if they are not its own: it could not be longer. */
  limit?: number;
}

const HYPHEN = /^[-\u00AD\u2010\u2011]$/;
/** A gap without any blank painted is the edge of a column or a tab from this part of the size on. */
const EDGE = 0.9;
const ANY_EDGE = 3;
/** Where a page paints its blanks, a gap that none fills parts two cells, however close: from this part of the size on. */
const CLOSE = 0.4;
/** So many of the characters of such a page are blanks. */
const PAINTED = 0.08;
/** From so many paintings for a character on, each is painted by itself. */
const EACH_ALONE = 0.6;
/**
 * « 1. », « 2.1. », « a) »: what numbers an item or a heading stands apart from it, by less than this part of the size.
 * Where other cells come after, it is one too.
 */
const NUMBERS_ITEM = /^\(?(?:\d{1,3}(?:\.\d{1,2}){0,3}|\p{L}|[IVX]+)[.)°]$/u;
const FAR_FROM_NUMBER = 4;

function lineOf(unordered: readonly Glyph[]): Line | undefined {
  const glyphs = [...unordered].sort((a, b) => a.x - b.x);
  const printed = glyphs.filter((glyph) => !isBlank(glyph));
  const [first] = printed;
  const last = printed.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const sizes = printed.map(({ size }) => size).sort((a, b) => a - b);
  const size = sizes[Math.floor(sizes.length / 2)] ?? first.size;
  const base = printed.find((glyph) => glyph.size >= size * 0.9) ?? first;
  const blanks = blanksIn(glyphs);
  // A browser may paint each letter by itself: a hyphen painted alone then tells nothing.
  const isTelling = new Set(printed.map(({ run }) => run)).size < EACH_ALONE * printed.length;
  const isAlone =
    isTelling && HYPHEN.test(last.text) && printed.filter(({ run }) => run === last.run).length === 1;
  const endsInHyphen =
    HYPHEN.test(last.text) && printed.length > 1 && /[\p{L}\p{N}]$/u.test(printed.at(-2)?.text ?? '');
  const hyphen = endsInHyphen ? (isAlone ? 'line' : 'real') : undefined;
  const runs = tidy(
    printed.map((glyph) => ({
      text: (blanks.get(glyph) ?? '') + glyph.text,
      ...(glyph.bold ? { bold: true } : {}),
      ...(glyph.italic ? { italic: true } : {}),
      ...(glyph.size < size * 0.85 && glyph.y > base.y + size * 0.1 ? { superscript: true } : {}),
    })),
  );
  const wordEnd = printed.findIndex((glyph, at) => at > 0 && blanks.has(glyph));
  return {
    glyphs: printed,
    x: first.x,
    end: last.end,
    y: base.y,
    size,
    runs,
    text: runs.map(({ text }) => text).join(''),
    isBold: printed.every(({ bold, text }) => bold || !/\p{L}/u.test(text)),
    hyphen,
    firstWordWidth: (wordEnd === -1 ? last : (printed[wordEnd - 1] ?? last)).end - first.x,
  };
}

/** Between the paintings of these two neighbours, words of other rows were painted: one of them is in a frame. */
function isElsewhere({ run: left }: Glyph, { run: right }: Glyph, own: ReadonlySet<number>): boolean {
  for (let run = Math.min(left, right) + 1; run < Math.max(left, right); run += 1)
    if (!own.has(run)) return true;
  return false;
}

/** The lines of one row, from the left: one, unless a gap is too wide for a blank. */
function linesInRow(row: readonly Glyph[], paintsBlanks: boolean): Line[] {
  const cut: Glyph[][] = [[]];
  const own = new Set(row.map(({ run }) => run));
  let previous: Glyph | undefined;
  let painted = 0;
  /** How much of the first line numbers what comes after it. */
  let numbering = 0;
  const placed = [...row].sort((a, b) => a.x - b.x);
  const edge = edgeIn(placed, EDGE);
  const close = paintsBlanks ? edgeIn(placed, CLOSE) : Infinity;
  for (const glyph of placed) {
    if (isBlank(glyph)) {
      painted += 1;
      cut.at(-1)?.push(glyph);
      continue;
    }
    const gap = previous === undefined ? 0 : glyph.x - previous.end;
    const isSign = /^[•–\uF000-\uF0FF]$/u.test(previous?.text ?? '');
    const isSetApart = gap > close * glyph.size;
    const isFar = gap > edge * glyph.size;
    const words = isSign || isSetApart || isFar ? (cut.at(-1) ?? []).filter((one) => !isBlank(one)) : [];
    const isNumber = NUMBERS_ITEM.test(words.map(({ text }) => text).join(''));
    const isBullet = isSign && words.length === 1;
    const isCell = isSetApart && previous?.run !== glyph.run;
    const isClose = isCell && !isNumber;
    const isOfNumber = isNumber && cut.length === 1 && gap < FAR_FROM_NUMBER * glyph.size;
    if (isOfNumber && painted === 0 && (isFar || isCell)) numbering = cut[0]?.length ?? 0;
    const isWide =
      painted === 0 ? (isFar && !isOfNumber) || isClose : painted > 2 && gap > ANY_EDGE * glyph.size;
    if (
      !isBullet &&
      (isWide || (previous !== undefined && painted === 0 && isElsewhere(previous, glyph, own)))
    )
      cut.push([]);
    cut.at(-1)?.push(glyph);
    previous = glyph;
    painted = 0;
  }
  const [first = [], ...others] = cut;
  const cells = others.length > 0 ? [first.slice(0, numbering), first.slice(numbering), ...others] : cut;
  const lines = cells.map(lineOf).filter((line) => line !== undefined);
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    if (next) line.limit = next.x;
  });
  return lines;
}

/** Every line of some glyphs, row by row from the top, each row from the left. */
export function linesOf(glyphs: readonly Glyph[]): Line[][] {
  const paintsBlanks = glyphs.filter(isBlank).length > PAINTED * glyphs.length;
  return rowsOf(glyphs)
    .map((row) => linesInRow(row, paintsBlanks))
    .filter((row) => row.length > 0);
}

/** Lines that a structure tree says are one: rows are never cut. */
export const wholeLines = (glyphs: readonly Glyph[]): Line[] =>
  rowsOf(glyphs)
    .map(lineOf)
    .filter((line) => line !== undefined);
