/** What stands between two printed characters: nothing, a blank, or one of the blanks that do not break. */
import { NARROW_SPACE, NO_BREAK_SPACE } from '#text/spaces.ts';
import type { Glyph } from './glyphs.ts';
import { blankFrom, letterSpacing, type Gap } from './letter-spacing.ts';

/** Without a blank painted, a gap as wide as this part of the size is one. */
const GAP = 0.15;
/** A blank painted in less room than this is not seen: Chrome prints so a soft hyphen that cuts nothing. */
const SEEN = 0.04;
/** A narrow blank is about 0.13 to 0.16 of the size, a plain one 0.25. */
const NARROW = 0.19;
const PLAIN = 0.3;
/** A line is stretched when its blanks are wider than this: a blank that is not stretched was not breakable. */
const STRETCHED = 0.36;

/** Letters set so far apart look like columns: it takes more of them, and no more than this. */
const FEWEST_FAR = 6;
const FARTHEST = 1.6;

export const isBlank = ({ text }: Glyph): boolean => /^\s*$/.test(text);

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Typography puts such a blank here and nowhere else. */
const isNarrowPlace = (before: string, after: string): boolean =>
  (/\d$/.test(before) && /^\d/.test(after)) || /^[;!?»%]/.test(after) || before.endsWith('«');
const isFixedPlace = (before: string, after: string): boolean =>
  /^[:;!?»%€]/.test(after) || before.endsWith('«') || (/\d$/.test(before) && /^[\dM€k]/.test(after));

/** What parts the characters of a line that are no blanks, in order of place. */
function gapsIn(line: readonly Glyph[]): Gap[] {
  const gaps: Gap[] = [];
  let previous: Glyph | undefined;
  let isPainted = false;
  for (const glyph of line) {
    if (isBlank(glyph)) {
      isPainted = true;
      continue;
    }
    if (previous !== undefined)
      gaps.push({
        before: previous,
        after: glyph,
        width: (glyph.x - previous.end) / glyph.size,
        isPainted: isPainted && (glyph.x - previous.end) / glyph.size > SEEN,
      });
    previous = glyph;
    isPainted = false;
  }
  return gaps;
}

/** From how wide on, a part of the size, a gap without a blank is the edge of a column: letters may be set as far apart. */
export function edgeIn(row: readonly Glyph[], usual: number): number {
  const spacing = letterSpacing(gapsIn(row), usual, FEWEST_FAR);
  return spacing > FARTHEST ? usual : Math.max(usual, spacing * 1.2);
}

/** The blank before each character of a line but the first: empty where there is none. Characters are in order of place. */
export function blanksIn(line: readonly Glyph[]): Map<Glyph, string> {
  const gaps = gapsIn(line);
  const least = blankFrom(gaps, GAP);
  const found = gaps.filter((gap) => gap.isPainted || gap.width > least);
  const usual = median(found.map(({ width }) => width));
  return new Map(
    found.map(({ before, after, width }) => {
      if (width < NARROW && width < usual * 0.75 && isNarrowPlace(before.text, after.text))
        return [after, NARROW_SPACE];
      if (usual > STRETCHED && width >= NARROW && width < PLAIN && isFixedPlace(before.text, after.text))
        return [after, NO_BREAK_SPACE];
      return [after, ' '];
    }),
  );
}
