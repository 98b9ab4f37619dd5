/** Where the blocks of a text file begin and end, and which of them belong to its pages, its mail or its tool. */
import { bulletOf } from '../bullets.ts';

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
const MAIL =
  /^(?:de|à|cc|cci|objet|date|envoyé(?: le)?|from|to|subject|sent|répondre à|pièces? jointes?)\s?:\s/i;
const MAIL_SURE = /^(?:de|objet|from|subject)\s?:\s/i;
const PAGE = /(?:^|\s)(?:page\s*)?\d{1,3}(?:\s?(?:\/|sur)\s?\d{1,3})?$/i;
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

interface Line {
  start: number;
  /** Without what ends it; blanks at its end are left out. */
  text: string;
  page: number;
}

/** Lines of a file; a form feed ends a line and a page. */
function linesOf(text: string, from: number): Line[] {
  const lines: Line[] = [];
  let at = from;
  let page = 1;
  for (const part of text.slice(from).split(/(?<=[\n\f])/)) {
    lines.push({ start: at, text: part.replace(/\s+$/u, ''), page });
    at += part.length;
    if (part.endsWith('\f')) page += 1;
  }
  return lines;
}

/** What pages repeat at their edges, but for the number of the page. */
function pageEdges(lines: readonly Line[]): ReadonlySet<Line> {
  const pages = Map.groupBy(
    lines.filter((line) => line.text.trim() !== ''),
    ({ page }) => page,
  );
  if (pages.size < 2) return new Set();
  const edges = [...pages.values()].flatMap((page) =>
    [page[0], page.at(-1)].filter((line) => line !== undefined),
  );
  const keyOf = ({ text }: Line) => text.replace(PAGE, '').replace(/\s+/g, ' ').trim();
  const isHeadOf = (line: Line) =>
    edges.some(
      (other) =>
        other.page !== line.page && keyOf(line) !== '' && `${keyOf(other)} `.startsWith(`${keyOf(line)} `),
    );
  const isNumbered = ({ text }: Line) => PAGE.test(text) && !/[.;:!?]$/.test(text);
  return new Set(
    edges.filter(
      (line) =>
        (keyOf(line) === '' && isNumbered(line)) || (isHeadOf(line) && (line.page > 1 || isNumbered(line))),
    ),
  );
}

/** Lines that number a list in order, from 1: in a plain text a line may begin with any other number. */
function numberedLines(lines: readonly Line[]): ReadonlySet<Line> {
  const found: Line[] = [];
  let run: Line[] = [];
  const close = () => {
    if (run.length > 1) found.push(...run);
    run = [];
  };
  for (const line of lines) {
    const rank = /^\s*(\d{1,2})[.)]\s/.exec(line.text)?.[1];
    if (rank === undefined) continue;
    if (Number(rank) !== run.length + 1) close();
    if (Number(rank) === run.length + 1) run.push(line);
  }
  close();
  return new Set(found);
}

/** The lines of the head of a mail, at the top of a file. */
function mailHead(lines: readonly Line[]): ReadonlySet<Line> {
  const end = lines.findIndex(({ text }) => text.trim() !== '' && !MAIL.test(text));
  const head = lines.slice(0, Math.max(end, 0)).filter(({ text }) => text.trim() !== '');
  return new Set(head.length >= 2 && head.some(({ text }) => MAIL_SURE.test(text)) ? head : []);
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
      !isMarkdown && before.length < SHORT && !/[\p{L}\d]-$/u.test(before) && !/^\p{Ll}/u.test(words);
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
    } else if (last && isOpen && !eachLine && !isShort && !isHeading && !startsBlock(words, isMarkdown))
      last.end = end;
    else {
      found.push({ start, end });
      isOpen = true;
    }
  }
  return found;
}
