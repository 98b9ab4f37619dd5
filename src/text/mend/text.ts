/** Every sign of a file that is not written as everybody types it. */
import { blanksIn, hasColumns } from './blanks.ts';
import { bulletsIn, type Line } from './bullets.ts';
import type { Sign } from './mend.ts';
import { signsIn } from './signs.ts';

/** Nothing but these, in a line: no need to look closer. */
const HARMLESS =
  /^[\r\n\x20-\x7E\u00A0-\u00AC\u00AE-\u00B3\u00B5-\u00BE\u00C0\u00C1\u00C4-\u00E1\u00E3-\u0130\u0134-\u017F\u2013\u2014\u2018\u2019\u201C\u201D\u2026\u202F\u20AC\u2192\u2212]*$/;
/** Elsewhere than between letters, a grave accent marks code: another guard speaks of it. */
const GRAVE = /\p{L}`\p{L}/u;
const LINE_END = /\r\n|\n|\r/g;

/** May a text hold anything but what every French text holds? */
export const isHarmless = (text: string): boolean =>
  HARMLESS.test(text) && !(text.includes('`') && GRAVE.test(text));

/** The lines of a text, whatever ends them. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const { 0: end, index } of text.matchAll(LINE_END)) {
    lines.push({ text: text.slice(start, index), start });
    start = index + end.length;
  }
  lines.push({ text: text.slice(start), start });
  return lines;
}

/**
 * By place. A file is a record until `bodyStart`, where its text begins (the length of `text` if it has none). `isPlain`:
 * is it harmless? A caller that knows need not ask again.
 */
export function signsOf(text: string, bodyStart = text.length, isPlain = isHarmless(text)): Sign[] {
  const isBodyPlain = isPlain && !/^[ \t\u00A0]*(?:[•·–—]|o[ \t\u00A0])/m.test(text.slice(bodyStart));
  if (isBodyPlain) return [];
  const lines = linesOf(text);
  const body = lines.filter(({ start }) => start >= bodyStart && bodyStart < text.length);
  const found = isPlain
    ? []
    : lines.flatMap((line, rank): Sign[] => {
        if (isHarmless(line.text)) return [];
        const isText = line.start >= bodyStart;
        const isTable =
          isText && [lines[rank - 1], lines[rank + 1]].some((beside) => beside && hasColumns(beside.text));
        return [...signsIn(line.text), ...blanksIn(line.text, isText, isTable)].map((sign) => ({
          ...sign,
          start: sign.start + line.start,
          end: sign.end + line.start,
        }));
      });
  return [...bulletsIn(body), ...found].sort((a, b) => a.start - b.start);
}
