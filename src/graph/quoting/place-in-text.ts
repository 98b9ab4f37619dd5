/** Where words of a text stand in its file, and what stands around them: to point at them, and to cite them. */
import type { Document, Leaf, Position, Span } from '#document/model.ts';
import { leavesOf } from '#document/model.ts';
import { placesOf } from '#document/passages.ts';
import type { Entry } from '#entries/entry.ts';
import { endOf, startOf } from '#text/context.ts';
import { escaped } from '#text/escaped.ts';
import { lettered } from '#text/lettered.ts';

const AROUND = 40;
/** Lines that one block may take in a file, at most, for its words to be looked for. */
const MOST_LINES = 60;
/** What a file writes and a text does not show: addresses of links, tags. */
const UNSEEN = /\]\([^)\n]*\)|<[^>\n]*>/g;

const bodies = new WeakMap<Entry, { lines: readonly string[]; first: number }>();

/** The lines of the text of an entry, and the line of the file on which it starts. */
function linesOf(entry: Entry, document: Document) {
  const known = bodies.get(entry);
  if (known !== undefined) return known;
  const lines = entry.body.split('\n');
  const written = lines.findIndex((line) => line.trim() !== '');
  const made = { lines, first: (leavesOf(document)[0]?.position.line ?? 1) - written };
  bodies.set(entry, made);
  return made;
}

const sourceOf = (words: string) =>
  lettered(escaped(words).replace(/[\s\u00A0\u202F]+/g, '[\\s\\u00A0\\u202F]+'), 'gu');

/** Where a stretch of a leaf stands in the file of its entry; where the leaf begins, if it is not found there. */
export function placeInFile(entry: Entry, leaf: Leaf, { start, end }: Span): Position {
  if (entry.document === undefined) return leaf.position;
  const words = sourceOf(leaf.text.slice(start, end));
  const before = [...leaf.text.slice(0, start).matchAll(words)].length;
  const { lines, first } = linesOf(entry, entry.document);
  const from = leaf.position.line - first;
  const source = lines
    .slice(from, from + MOST_LINES)
    .join('\n')
    .replace(UNSEEN, (hidden) => ' '.repeat(hidden.length));
  const skipped = leaf.position.column - 1;
  const found = [...source.slice(skipped).matchAll(words)][before];
  if (found === undefined) return leaf.position;
  const rows = source.slice(0, skipped + found.index).split('\n');
  return { line: leaf.position.line + rows.length - 1, column: [...(rows.at(-1) ?? '')].length + 1 };
}

/** The words with those around them: « … ouvre 300 lits pour … ». */
export const around = ({ text }: Leaf, { start, end }: Span): string =>
  `${endOf(text.slice(0, start).replace(/\s+/g, ' '), AROUND)}${text.slice(start, end)}${startOf(text.slice(end).replace(/\s+/g, ' '), AROUND)}`.trim();

const NEXT = /^[^\p{L}\p{N}]*[\p{L}\p{M}\p{N}’'-]+/u;
const LAST = /[\p{L}\p{M}\p{N}’'-]+[^\p{L}\p{N}]*$/u;
const MOST_WORDS = 12;

/** Words that go on with a stretch without holding another number, nor crossing to another clause. */
const goesOn = (words = '\n'): boolean => !/[\d.,;:!?\n]/.test(words);

/** The fewest words that hold a stretch of a leaf and stand once in the document: with the next first, or the last. */
export function citable(
  document: Document,
  { text }: Leaf,
  { start, end }: Span,
  first: 'next' | 'last' = 'next',
): string {
  let [from, to] = [start, end];
  for (let turn = 0; turn < MOST_WORDS; turn += 1) {
    const words = text.slice(from, to);
    if (turn > 0 && placesOf(document, words).length === 1) return words;
    const next = NEXT.exec(text.slice(to))?.[0];
    const last = LAST.exec(text.slice(0, from))?.[0];
    const isTurnOfNext = (turn % 2 === 0) === (first === 'next');
    if (goesOn(next) && (isTurnOfNext || !goesOn(last))) to += next?.length ?? 0;
    else if (goesOn(last)) from -= last?.length ?? 0;
    else if (next !== undefined) to += next.length;
    else if (last !== undefined) from -= last.length;
    else return words;
  }
  return text.slice(from, to);
}
