/** What a table says of one of its cells: the heading of its row and that of its column, as the document has them. */
import type { Block, Document, Leaf } from './model.ts';

export interface CellHeadings {
  /** The first cell of the row; `undefined` where it is empty, is the cell itself, or heads its column. */
  row: Leaf | undefined;
  /** The first cell of the column; `undefined` where it is empty, or is the cell itself. */
  column: Leaf | undefined;
}

type Table = Extract<Block, { kind: 'table' }>;

const tablesIn = (blocks: readonly Block[]): Table[] =>
  blocks.flatMap((block): Table[] => {
    if (block.kind === 'table') return [block];
    if (block.kind === 'list') return block.items.flatMap(tablesIn);
    return block.kind === 'quote' ? tablesIn(block.blocks) : [];
  });

/** The headings of the cell that is this leaf of a document; `undefined` for a leaf of no table. */
export function headingsOf({ blocks, footnotes }: Document, leaf: number): CellHeadings | undefined {
  for (const { rows } of tablesIn([...blocks, ...footnotes.flatMap((note) => note.blocks)]))
    for (const row of rows) {
      const rank = row.findIndex((cell) => cell.index === leaf);
      if (rank === -1) continue;
      const heading = (cell: Leaf | undefined) =>
        cell === undefined || cell.index === leaf || cell.text === '' ? undefined : cell;
      // The first row is that of the headings: it has none of its own.
      return { row: row === rows[0] ? undefined : heading(row[0]), column: heading(rows[0]?.[rank]) };
    }
  return undefined;
}

/** The cells that a cell heads: those under it in the first row, those after it in the first column; none for any other. */
export function headedBy({ blocks, footnotes }: Document, leaf: number): readonly Leaf[] {
  for (const { rows } of tablesIn([...blocks, ...footnotes.flatMap((note) => note.blocks)]))
    for (const row of rows) {
      const rank = row.findIndex((cell) => cell.index === leaf);
      if (rank === -1) continue;
      const under = row === rows[0] ? rows.slice(1).flatMap((one) => one[rank] ?? []) : [];
      return rank === 0 ? [...under, ...row.slice(1)] : under;
    }
  return [];
}
