/** Lists that hold telephones, and are of the text. */
import { textOf, type Block } from '../model.ts';

/**
 * What a sentence of the text introduces is of the text, and so is a list of which one item is, but for items that say
 * whom they reach (`saysWhom`, of a block by its place). The places of what was taken for a contact, and is of the text.
 */
export function keptInLists(
  blocks: readonly Block[],
  parts: readonly string[],
  saysWhom: (at: number) => boolean,
): number[] {
  const kept: number[] = [];
  for (let from = 0; from < blocks.length; from += 1) {
    if (blocks[from]?.kind !== 'item') continue;
    let to = from;
    while (blocks[to]?.kind === 'item') to += 1;
    const above = blocks[from - 1];
    const words = above === undefined || above.kind === 'table' ? '' : textOf(above.runs).trim();
    const isIntroduced = parts[from - 1] === 'text' && words.endsWith(':') && !saysWhom(from - 1);
    const own = parts.slice(from, to);
    if (own.includes('contact') && (isIntroduced || own.includes('text')))
      own.forEach((part, rank) => {
        if (part === 'contact' && (isIntroduced || !saysWhom(from + rank))) kept.push(from + rank);
      });
    from = to - 1;
  }
  return kept;
}
