/** The source of a text, as those who judge its signs look at it: by line, by offset, and without what is escaped. */
import type { Nodes } from 'mdast';
import type { Complaint } from '#text/complaint.ts';

/** Where something is wrong: a line and a column of the source, from 1. */
export type ReportAt = (line: number, column: number, wrong: Complaint) => void;

export interface Source {
  text: string;
  lines: readonly string[];
}

export const sourceOf = (text: string): Source => ({ text, lines: text.split('\n') });

/** The characters of a node, marks included; an empty text for one that has no place of its own. */
export function sliceOf({ text }: Source, { position }: Nodes): string {
  const [from, to] = [position?.start.offset, position?.end.offset];
  return from === undefined || to === undefined ? '' : text.slice(from, to);
}

const LONGEST = 48;

/** The beginning of a line, to be shown: whole words, then « … ». */
export function beginning(line: string): string {
  const tidy = line.trim().replace(/\s+/g, ' ');
  if (tidy.length <= LONGEST) return tidy;
  return `${tidy.slice(0, LONGEST).replace(/\s+\S*$/, '')}…`;
}

/** Is the character at this offset written as itself, by a « \ » before it? */
export function isEscaped(text: string, offset: number): boolean {
  let before = offset - 1;
  while (text[before] === '\\') before -= 1;
  return (offset - 1 - before) % 2 === 1;
}

/** Every match of `pattern` (with its flag `g`) of which the first character is not escaped. */
export function* unescapedIn(text: string, pattern: RegExp): Generator<RegExpExecArray> {
  for (const match of text.matchAll(pattern)) if (!isEscaped(text, match.index)) yield match;
}

/** What to write so that a sign is kept as a sign: the very text. */
export const asSign = (written: string): string => `pour garder ce signe, écrivez « ${written} »`;

/** Words with each mark of emphasis written as itself. */
export const escapedMarks = (words: string) => words.replace(/[*_~`]/g, '\\$&');
