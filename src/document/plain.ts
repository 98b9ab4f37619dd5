/** Document → plain text, for reading, copying and search by machines. */
import { leavesIn, type Block, type Document } from './model.ts';

/** Lines with what stands before each, but for empty ones. */
const after = (before: string, lines: readonly string[]): string[] =>
  lines.map((line) => (line === '' ? '' : before + line));

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'leaf':
      return [...block.leaf.text.split('\n'), ''];
    case 'list':
      return [
        ...block.items.flatMap((item, rank) => {
          const mark = block.ordered ? `${block.start + rank}. ` : '- ';
          const lines = after('  ', item.flatMap(linesOf)).join('\n').trim();
          return `${mark}${lines}`.split('\n');
        }),
        '',
      ];
    case 'quote':
      return after('> ', block.blocks.flatMap(linesOf));
    case 'table':
      return [...block.rows.map((row) => row.map((cell) => cell.text).join(' | ')), ''];
    case 'break':
      return ['* * *', ''];
  }
}

/** The words of the document with their layout kept readable; ends with one line feed. */
export function plainText(document: Document): string {
  const body = document.blocks.flatMap(linesOf);
  const notes = document.footnotes.map(
    (note) =>
      `[${note.label}] ${leavesIn(note.blocks)
        .map((leaf) => leaf.text)
        .join(' ')}`,
  );
  return `${[...body, ...notes].join('\n').trim()}\n`;
}
