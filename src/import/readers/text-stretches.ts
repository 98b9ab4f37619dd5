/** Where the blocks of a text file begin and end, and which of them belong to its pages, its mail or its tool. */
import { bulletOf } from '../bullets.ts';
import { isPersonUnder, linesOf, mailHead, numberedLines, pageEdges, type Line } from './text-lines.ts';

/** `[start, end)` of the file, without the blanks around. */
export interface Stretch {
  start: number;
  end: number;
  /** It is no text: the head of a mail, the header of a page, a rule, the fields of a tool. */
  isFurniture?: true;
  /** The level of the heading that an underline makes of it. */
  heading?: number;
  /** An item of a numbered list. */
  isNumbered?: true;
}

/** A line shorter than this was not cut by its margin. */
const SHORT = 50;
export const HEADING = /^ {0,3}(#{1,6})[ \t]+/;
export const ITEM = /^(?<indent>[ \t]*)(?<marker>[-*+]|\d{1,3}[.)])[ \t]+/;
const RULE = /^\s*(?:={3,}|_{3,}|-{2,}|~{3,}|\*{3,}|(?:[-*_=]\s){2,}[-*_=])\s*$/;
const FIELDS = /^---\n(?:[\s\S]*?\n)?(?:---|\.\.\.)(?=\n|$)/;

/** Does a line begin a block of its own, with no blank line before it? */
const startsBlock = (line: string, isMarkdown: boolean): boolean =>
  (ITEM.test(line) && (isMarkdown || !/^\s*\d/.test(line))) ||
  bulletOf(line.trimStart()) !== undefined ||
  (isMarkdown && HEADING.test(line));

/** Without any blank line, or with lines longer than a margin, each line is a paragraph. */
function linesAreParagraphs(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const hasBlank = /\n[ \t]*\n/.test(text.trim());
  return !hasBlank && lines.some(({ length }) => length > 110);
}

export function stretchesOf(text: string, isMarkdown: boolean): Stretch[] {
  const eachLine = linesAreParagraphs(text);
  const found: Stretch[] = [];
  const fields = isMarkdown ? FIELDS.exec(text)?.[0].length : undefined;
  if (fields !== undefined) found.push({ start: 0, end: fields, isFurniture: true });
  const lines = linesOf(text, fields ?? 0);
  const edges = pageEdges(lines);
  const head = isMarkdown ? new Set<Line>() : mailHead(lines);
  const numbered = isMarkdown ? new Set<Line>() : numberedLines(lines);
  let isOpen = false;
  for (const line of lines) {
    const { text: words } = line;
    const isItem = numbered.has(line);
    const end = line.start + words.length;
    // An indented paragraph is no code; the indent of an item tells its level.
    const isIndented = !isMarkdown && !isItem && !startsBlock(words, isMarkdown);
    const start = line.start + (isIndented ? words.length - words.trimStart().length : 0);
    const last = found.at(-1);
    const before =
      text
        .slice(last?.start ?? 0, last?.end ?? 0)
        .split('\n')
        .at(-1) ?? '';
    const isHeading = isMarkdown && HEADING.test(before);
    const isShort =
      !isMarkdown &&
      before.length < SHORT &&
      !before.endsWith(',') &&
      !/[\p{L}\d]-$/u.test(before) &&
      !/^\p{Ll}/u.test(words);
    if (words.trim() === '') isOpen = false;
    else if (edges.has(line) || head.has(line)) {
      found.push({ start, end, isFurniture: true });
      isOpen = false;
    } else if (RULE.test(words)) {
      // A line of signs under words makes a title of them; alone, it is an ornament.
      if (
        isOpen &&
        last &&
        /^\s*(?:=+|-{2,})\s*$/.test(words) &&
        !ITEM.test(before) &&
        !text.slice(last.start, last.end).includes('\n')
      )
        last.heading = words.trim().startsWith('=') ? 1 : 2;
      found.push({ start, end, isFurniture: true });
      isOpen = false;
    } else if (isItem) {
      found.push({ start, end, isNumbered: true });
      isOpen = true;
    } else if (
      last &&
      isOpen &&
      !eachLine &&
      !isShort &&
      !isHeading &&
      !startsBlock(words, isMarkdown) &&
      (isMarkdown || !isPersonUnder(words, before))
    )
      last.end = end;
    else {
      found.push({ start, end });
      isOpen = true;
    }
  }
  return found;
}
