/** Signs that stand before an item of a list, typed or drawn by a font of symbols. */
import type { Block, Run } from './model.ts';

/** U+F0B7 and its like are places of fonts of symbols (Symbol, Wingdings), which mean nothing by themselves. */
const BULLET =
  /^(?<marker>[•‣⁃∙●○■□▪▫◦➢➤✓✔·\uF000-\uF0FF])[\s\u00A0\u202F]*|^(?<dash>[-–—])[\s\u00A0\u202F]+/u;

export interface Marked {
  marker: string;
  /** How many characters the sign and the blank after it take. */
  length: number;
}

/** The bullet at the beginning of `text`, or `undefined`. */
export function bulletOf(text: string): Marked | undefined {
  const match = BULLET.exec(text);
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
