/** Blocks with the parts that they play: which heading is of which level, which paragraph goes on after a page. */
import { textOf, wordsOf, type Block, type Cut, type Format } from '../model.ts';
import type { Part } from './furniture.ts';
import { unmarked, type Dateline } from './head.ts';

export interface Arrangement {
  format: Format;
  blocks: readonly Block[];
  parts: readonly Part[];
  title: number | undefined;
  dateline: Dateline | undefined;
  /** For a text file, the whole of it. */
  raw?: string;
}

export const isText = (format: Format): boolean => format === 'txt' || format === 'md';

/** The level that each heading has in the communiqué: the title 1, the others from 2 without a gap. */
export function levelsOf({ blocks, parts, title }: Arrangement): number[] {
  const own = blocks.flatMap((block, at) =>
    block.kind === 'heading' && parts[at] === 'text' && at !== title && isAfter(at, title)
      ? [block.level]
      : [],
  );
  const ranks = [...new Set(own)].sort((a, b) => a - b);
  let last = 1;
  return blocks.map((block, at) => {
    if (at === title) return 1;
    // A heading before the title is a line of the head.
    if (block.kind !== 'heading' || parts[at] !== 'text' || !isAfter(at, title)) return 0;
    last = Math.min(ranks.indexOf(block.level) + 2, last + 1);
    return last;
  });
}

const isAfter = (at: number, title: number | undefined): boolean => title === undefined || at > title;

/** Does the block at `at` go on in the next block of text, past what is taken away? */
export function cutAt({ blocks, parts, format }: Arrangement, at: number): Cut | undefined {
  const block = blocks[at];
  if (block?.kind !== 'paragraph' && block?.kind !== 'item') return undefined;
  const next = parts.findIndex(
    (part, rank) => rank > at && part === 'text' && blocks[rank]?.kind !== 'footnote',
  );
  if (next === -1 || blocks[next]?.kind !== 'paragraph') return undefined;
  if (block.continues) return block.continues;
  if (!isText(format) || next === at + 1) return undefined;
  const [end, start] = [unmarked(textOf(block.runs)).trim(), unmarked(wordsOf(blocks[next]))];
  if (!/^\p{Ll}/u.test(start) || /[.!?…:;]$/.test(end)) return undefined;
  return /\p{L}-$/u.test(end) ? 'real hyphen' : 'blank';
}
