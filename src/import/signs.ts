/** « - 40 % », « + 3 points »: a sign before a number, and no bullet. */
import { MEASURE } from '#document/signs/lists.ts';
import { textOf, type Block } from './model.ts';

const DASH = /^[-–—]$/u;

const isItemOf = (block: Block | undefined, marker: string): boolean =>
  block?.kind === 'item' && block.marker === marker;

/** An item alone of its list, whose mark would as well be the sign of its number, is a paragraph that keeps it. */
export function withSigns(blocks: readonly Block[]): Block[] {
  return blocks.map((block, at) => {
    if (block.kind !== 'item' || !MEASURE.test(`- ${textOf(block.runs)}`)) return block;
    const { marker, source, page, before } = block;
    const isAlone = [blocks[at - 1], blocks[at + 1]].every((beside) => !isItemOf(beside, marker));
    if (marker !== '+' && !(DASH.test(marker) && isAlone)) return block;
    const runs = source === undefined ? [{ text: `${marker} ` }, ...block.runs] : [{ text: source }];
    return {
      kind: 'paragraph',
      runs,
      ...(page !== undefined && { page }),
      ...(before !== undefined && { before }),
      ...(source !== undefined && { source }),
    };
  });
}
