/** Plain text and Markdown → blocks that keep every character of the file, so that the file itself is the raw text. */
import { bulletOf } from '../bullets.ts';
import type { Block, Notice, Received } from '../model.ts';

/** A line shorter than this was not cut by its margin. */
const SHORT = 50;

function decoded(bytes: Uint8Array, notices: Notice[]): string {
  const marks =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  let text: string;
  try {
    text = new TextDecoder(marks ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    notices.push({
      message: 'Le fichier n’est pas en UTF-8 : il est lu comme du Windows-1252. Vérifiez les accents.',
    });
    text = new TextDecoder('windows-1252').decode(bytes);
  }
  return text.replace(/\r\n?/g, '\n').normalize('NFC');
}

/** The text of a file (LF, NFC), as it is kept in `sources/`. */
export const rawTextOf = (bytes: Uint8Array): string => decoded(bytes, []);

const HEADING = /^ {0,3}(#{1,6})[ \t]+/;
const ITEM = /^(?<indent>[ \t]*)(?<marker>[-*+]|\d{1,3}[.)])[ \t]+/;

/** One block from its lines, with what stands before it. */
function blockFrom(source: string, before: string, isMarkdown: boolean): Block {
  const heading = isMarkdown ? HEADING.exec(source) : null;
  if (heading?.[1] !== undefined)
    return {
      kind: 'heading',
      level: heading[1].length,
      runs: [{ text: source.slice(heading[0].length) }],
      source,
      before,
    };
  const item = ITEM.exec(source);
  const isRule = /^[ \t]*(?:[-*_][ \t]*){3,}$/.test(source);
  if (item?.groups && !isRule && (isMarkdown || /^[-*]/.test(item.groups['marker'] ?? ''))) {
    const marker = item.groups['marker'] ?? '-';
    const level = Math.floor((item.groups['indent'] ?? '').replaceAll('\t', '    ').length / 2) + 1;
    return {
      kind: 'item',
      level,
      marker,
      ordered: /^\d/.test(marker),
      runs: [{ text: source.slice(item[0].length) }],
      source,
      before,
    };
  }
  const bullet = bulletOf(source.trimStart());
  const indent = source.length - source.trimStart().length;
  if (bullet && indent + bullet.length < source.length)
    return {
      kind: 'item',
      level: 1,
      marker: bullet.marker,
      ordered: false,
      runs: [{ text: source.slice(indent + bullet.length) }],
      source,
      before,
    };
  return { kind: 'paragraph', runs: [{ text: source }], source, before };
}

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

/** Where the blocks of a text begin and end: `[start, end)`, without the blanks around. */
function stretches(text: string, isMarkdown: boolean): { start: number; end: number }[] {
  const eachLine = linesAreParagraphs(text);
  const found: { start: number; end: number }[] = [];
  let isOpen = false;
  let at = 0;
  for (const line of text.split('\n')) {
    const end = at + line.trimEnd().length;
    const last = found.at(-1);
    const before =
      text
        .slice(last?.start ?? 0, last?.end ?? 0)
        .split('\n')
        .at(-1) ?? '';
    const isHeading = isMarkdown && HEADING.test(before);
    const isShort = !isMarkdown && before.length < SHORT && !/^\p{Ll}/u.test(line);
    if (line.trim() === '') isOpen = false;
    else if (last && isOpen && !eachLine && !isShort && !isHeading && !startsBlock(line, isMarkdown))
      last.end = end;
    else {
      found.push({ start: at, end });
      isOpen = true;
    }
    at += line.length + 1;
  }
  return found;
}

export function readText(bytes: Uint8Array, format: 'txt' | 'md'): Received {
  const notices: Notice[] = [];
  const text = decoded(bytes, notices);
  let done = 0;
  const blocks = stretches(text, format === 'md').map(({ start, end }) => {
    const before = text.slice(done, start);
    done = end;
    return blockFrom(text.slice(start, end), before, format === 'md');
  });
  return { format, blocks, notices };
}
