/** Letters set apart for looks, « C O M M U N I Q U É »: what parts them is no blank, where their places leave no doubt. */
import type { Glyph } from './glyphs.ts';

/** Between two neighbours of a line, blanks put aside. `width` is a part of the size. */
export interface Gap {
  before: Glyph;
  after: Glyph;
  width: number;
  /** Was a blank painted there? */
  isPainted: boolean;
}

/** As many gaps alike, between letters alone, are no accident: five letters. */
const FEWEST = 4;
/** Kerning moves letters by as much, a part of the size. */
const ALIKE = 0.08;
const LETTER = /^\p{L}\p{M}*$/u;
/** Letters set apart by a hair less than a blank are set apart too. */
const NEARLY = 0.8;

/** What parts the letters of a line, as a part of their size; 0 where they are not set apart, or where it is not certain. */
export function letterSpacing(gaps: readonly Gap[], least: number, fewest = FEWEST): number {
  let run: number[] = [];
  // Where the blanks of a line are painted, they part its words, and all its signs are set apart alike.
  const hasBlanks = gaps.some(({ isPainted }) => isPainted);
  for (const { before, after, width, isPainted } of gaps) {
    if (isPainted && hasBlanks) continue;
    const isOfLetters = LETTER.test(before.text) && LETTER.test(after.text);
    const fits = (isOfLetters || hasBlanks) && width > least * NEARLY;
    if (!fits) run = [];
    else {
      while (run.some((one) => Math.abs(one - width) > ALIKE)) run.shift();
      run.push(width);
    }
    if (run.length >= fewest) return Math.max(...run);
  }
  return 0;
}

/** From how wide on a gap without a painted blank is one. */
export const blankFrom = (gaps: readonly Gap[], usual: number): number => {
  const spacing = letterSpacing(gaps, usual);
  return spacing === 0 ? usual : spacing + usual;
};
