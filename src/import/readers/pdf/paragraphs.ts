/** Lines of a zone → paragraphs: a line ends its paragraph when the first word of the next would have stood on it. */
import { bulletOf } from '../../bullets.ts';
import type { Line } from './lines.ts';

export interface Paragraph {
  lines: Line[];
  /** Where its words begin: after the bullet, for an item. */
  x: number;
  isItem: boolean;
  /** Its last line is full: it may go on in the next column or page. */
  isFull: boolean;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const BLANK = 0.25;
/** A blank line is not needed: so much more than the usual pace, or less, is a new paragraph. */
const PACE = 1.22;
/** Lines of a large heading stand further apart than those of the text: in proportion to their size. */
const LEADING = 1.35;
const TITLE_LEADING = 1.65;

/** Could the first word of `next` have stood at the end of `line`, in a column that ends at `right`? */
const wouldFit = (line: Line, next: Line, right: number): boolean =>
  Math.min(right, line.limit ?? right) - line.end > next.firstWordWidth + BLANK * line.size + 1;

const centre = ({ x, end }: Line): number => (x + end) / 2;
/** A title that its author has cut goes on in small letters, bold or centred like its first line. */
const goesOn = (line: Line, next: Line): boolean =>
  /^[\p{Ll}\d]/u.test(next.text) &&
  !/[.!?;»]$/.test(line.text) &&
  line.isBold === next.isBold &&
  (line.isBold || (Math.abs(centre(line) - centre(next)) < 3 && Math.abs(line.x - next.x) > 8));

/** Where no two lines tell the pace, what is set well apart, after the end of a sentence that leaves room, begins anew. */
const isApart = (previous: Line, line: Line, right: number): boolean =>
  previous.y - line.y > 1.6 * line.size &&
  /[.!?;:»]$/.test(previous.text) &&
  /^[\p{Lu}«]/u.test(line.text) &&
  (right - previous.end > 2 * line.size || line.runs[0]?.bold === true);

export function paragraphsOf(lines: readonly Line[], right: number): Paragraph[] {
  const paces = lines.slice(1).flatMap((line, at) => {
    const pace = (lines[at]?.y ?? 0) - line.y;
    return pace > line.size * 0.9 && pace < line.size * 1.7 ? [pace] : [];
  });
  // Many short paragraphs make the spacing between them as usual as the pace of lines: the smaller half tells.
  const sorted = [...paces].sort((a, b) => a - b);
  const usual = median(sorted.slice(0, Math.max(1, Math.ceil(sorted.length * 0.6)))) || Infinity;
  const found: Paragraph[] = [];
  for (const line of lines) {
    const current = found.at(-1);
    const previous = current?.lines.at(-1);
    const bullet = bulletOf(line.text);
    const starts =
      current === undefined ||
      previous === undefined ||
      bullet !== undefined ||
      previous.y - line.y >
        Math.max(usual * PACE, line.size * (goesOn(previous, line) ? TITLE_LEADING : LEADING)) ||
      Math.abs(previous.size - line.size) > 0.6 ||
      (usual === Infinity && isApart(previous, line, right)) ||
      (previous.isBold !== line.isBold &&
        (previous.isBold ? current.lines.every(({ isBold }) => isBold) : line.isBold) &&
        /\p{L}/u.test(line.text) &&
        wouldFit(previous, line, right)) ||
      (wouldFit(previous, line, right) && !goesOn(previous, line)) ||
      (current.isItem && line.x < current.x - 2) ||
      (!current.isItem && line.x > previous.x + 0.8 * line.size && current.lines.length > 1);
    if (!starts) {
      current.lines.push(line);
      if (current.isItem && current.lines.length === 2) current.x = line.x;
    } else found.push({ lines: [line], x: line.x, isItem: bullet !== undefined, isFull: false });
  }
  for (const one of found) {
    const last = one.lines.at(-1);
    one.isFull = last !== undefined && right - last.end < 6 * last.size;
  }
  return found;
}
