/** Document → plain text, for reading, copying and search by machines. */
import { leavesIn, type Block, type Document } from './model.ts';

function linesOf(block: Block, indent: string): string[] {
  switch (block.kind) {
    case 'leaf':
      return [indent + block.leaf.text.replaceAll('\n', `\n${indent}`), ''];
    case 'list':
      return [
        ...block.items.map((item, rank) => {
          const mark = block.ordered ? `${block.start + rank}. ` : '- ';
          const lines = item.flatMap((child) => linesOf(child, `${indent}  `));
          return `${indent}${mark}${lines.join('\n').trim()}`;
        }),
        '',
      ];
    case 'quote':
      return block.blocks.flatMap((child) => linesOf(child, `${indent}> `));
    case 'table':
      return [...block.rows.map((row) => indent + row.map((cell) => cell.text).join(' | ')), ''];
    case 'break':
      return [`${indent}* * *`, ''];
  }
}

/** The words of the document with their layout kept readable; ends with one line feed. */
export function plainText(document: Document): string {
  const body = document.blocks.flatMap((block) => linesOf(block, ''));
  const notes = document.footnotes.map(
    (note) =>
      `[${note.label}] ${leavesIn(note.blocks)
        .map((leaf) => leaf.text)
        .join(' ')}`,
  );
  return `${[...body, ...notes].join('\n').trim()}\n`;
}
