/** Signs that stand before an item of a list, typed or drawn by a font of symbols. */
import { BULLET, SYMBOL_FONT } from '#text/bullets.ts';
import { tidy, type Block, type Run } from './model.ts';

/** U+F0B7 and its like are places of fonts of symbols (Symbol, Wingdings), which mean nothing by themselves. */
const ITEM = new RegExp(
  `^(?<marker>${BULLET}|[${SYMBOL_FONT}])[\\s\\u00A0\\u202F]*|^(?<dash>[-–—])[\\s\\u00A0\\u202F]+`,
  'u',
);

export interface Marked {
  marker: string;
  /** How many characters the sign and the blank after it take. */
  length: number;
}

/** The bullet at the beginning of `text`, or `undefined`. */
export function bulletOf(text: string): Marked | undefined {
  const match = ITEM.exec(text);
  const marker = match?.groups?.['marker'] ?? match?.groups?.['dash'];
  return match && marker !== undefined ? { marker, length: match[0].length } : undefined;
}

/** `runs` without their first `length` characters. */
export function dropped(runs: readonly Run[], length: number): Run[] {
  let left = length;
  return runs.flatMap((run) => {
    const cut = Math.min(left, run.text.length);
    left -= cut;
    return cut === run.text.length && cut > 0 ? [] : [{ ...run, text: run.text.slice(cut) }];
  });
}

/** `runs` cut where a line of them ends, without the line feeds. */
function linesOf(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs)
    run.text.split('\n').forEach((text, at) => {
      if (at > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...run, text });
    });
  return lines;
}

/**
 * Paragraphs and lists that a document makes with line breaks alone: an empty line parts two paragraphs, and a line
 * that begins with a bullet is an item.
 */
export function partedByLines(block: Block): Block[] {
  if (block.kind !== 'paragraph') return [block];
  const found: Run[][][] = [];
  let isOpen = false;
  for (const line of linesOf(block.runs)) {
    const text = line.map((run) => run.text).join('');
    if (text.trim() === '') isOpen = false;
    else if (isOpen && bulletOf(text.trimStart()) === undefined) found.at(-1)?.push(line);
    else {
      found.push([line]);
      isOpen = true;
    }
  }
  if (found.length < 2) return [itemFrom(block)];
  return found.map((lines) =>
    itemFrom({
      ...block,
      runs: tidy(lines.flatMap((line, at) => (at === 0 ? line : [{ text: '\n' }, ...line]))),
    }),
  );
}

/** A paragraph that begins with a bullet is an item of a list. */
export function itemFrom(block: Block): Block {
  if (block.kind !== 'paragraph') return block;
  const marked = bulletOf(block.runs.map(({ text }) => text).join(''));
  if (marked === undefined) return block;
  const runs = dropped(block.runs, marked.length);
  return runs.length === 0
    ? block
    : { ...block, kind: 'item', level: 1, marker: marked.marker, ordered: false, runs };
}
