/** Words of a tagged page → a block: a paragraph, an element of a list by its sign or its number, a note by its label. */
import { bulletOf, dropped } from '../../bullets.ts';
import { textOf, type Block, type Notice, type Run } from '../../model.ts';
import { setsOut } from '../set-out.ts';
import type { Glyph } from './glyph.ts';
import { wholeLines } from './lines.ts';
import { contentNumber, toldOf, type Node } from './structure.ts';

/** What words make, in a list of this level (0: in none); nothing, of blank ones. */
export function paragraphOf(runs: Run[], level: number, page: number): Block | undefined {
  const text = textOf(runs);
  if (text.trim() === '') return undefined;
  const marked = bulletOf(text);
  if (marked)
    return {
      kind: 'item',
      level: Math.max(level, 1),
      marker: marked.marker,
      ordered: false,
      runs: dropped(runs, marked.length),
      page,
    };
  const number = level > 0 ? /^(?:\d{1,3}|[a-z])[.)][\s\u00A0]+/.exec(text)?.[0] : undefined;
  if (number === undefined) return { kind: 'paragraph', runs, page };
  return {
    kind: 'item',
    level,
    marker: number.trim(),
    ordered: true,
    runs: dropped(runs, number.length),
    page,
  };
}

/** The note that begins with its number; nothing, of words that do not. */
export function noteOf(runs: readonly Run[], page: number): Block | undefined {
  const text = textOf(runs);
  const label = /^(\d{1,2})/.exec(text)?.[1];
  if (label === undefined) return undefined;
  return { kind: 'footnote', label, runs: [{ text: text.slice(label.length).trim() }], page };
}

/** Does this table set the page out? The words of its cells, by the number of their content, are still to be read. */
export function setsPageOut(
  table: Node,
  byContent: ReadonlyMap<number, readonly Glyph[]>,
  notices: Notice[],
): boolean {
  const glyphsOf = (node: Node): Glyph[] => [
    ...(byContent.get(contentNumber(node.id) ?? -1) ?? []),
    ...(node.children ?? []).flatMap(glyphsOf),
  ];
  const wordsOf = (node: Node) =>
    wholeLines(glyphsOf(node))
      .map(({ text }) => text)
      .join(' ');
  return setsOut(toldOf(table, wordsOf), notices);
}
