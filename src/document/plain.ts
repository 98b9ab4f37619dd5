/** Document → plain text, for reading, copying and search by machines. */
import { leavesIn, type Block, type Document, type Leaf } from './model.ts';

/** Lines with what stands before each, but for empty ones. */
const after = (before: string, lines: readonly string[]): string[] =>
  lines.map((line) => (line === '' ? '' : before + line));

/** The words of a leaf, and the calls of its notes as the notes are named below the text. */
const wordsOf = ({ runs }: Leaf): string =>
  runs
    .map(({ text, marks }) => {
      const call = marks.find((mark) => mark.kind === 'footnote');
      return call === undefined ? text : `${text}[${call.label}]`;
    })
    .join('');

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'leaf':
      return [...wordsOf(block.leaf).split('\n'), ''];
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
      return [...block.rows.map((row) => row.map(wordsOf).join(' | ')), ''];
    case 'break':
      return ['* * *', ''];
  }
}

/** The words of the document with their layout kept readable; ends with one line feed. */
export function plainText(document: Document): string {
  const body = document.blocks.flatMap(linesOf);
  const notes = document.footnotes.map(
    (note) => `[${note.label}] ${leavesIn(note.blocks).map(wordsOf).join(' ')}`,
  );
  return `${[...body, ...notes].join('\n').trim()}\n`;
}
