/** Cells that span rows or columns → rows of one cell per column, so that each word stays under its heading. */
import { textOf, type Notice, type Run } from '../model.ts';

/** A cell as its format writes it. */
export interface SpanningCell {
  runs: Run[];
  /** How many columns it takes, from 1. */
  columns: number;
  /** How many rows it takes, from 1. */
  rows: number;
}

/** No table of a communiqué is wider: a larger number is a mistake of the file. */
const MOST = 60;
/** The number that an attribute gives: 1 if it gives none. */
export const spanOf = (value: unknown): number => {
  const number = Math.floor(Number(value));
  return number >= 1 ? Math.min(number, MOST) : 1;
};

/** Where a cell spans others, they are empty: nothing is said twice. */
export function gridOf(rows: readonly (readonly SpanningCell[])[]): { rows: Run[][][]; notices: Notice[] } {
  const grid: (Run[] | undefined)[][] = rows.map(() => []);
  const isSpanned = rows.flat().some((cell) => cell.rows > 1 || cell.columns > 1);
  rows.forEach((cells, at) => {
    let column = 0;
    for (const cell of cells) {
      while (grid[at]?.[column] !== undefined) column += 1;
      for (let down = 0; down < cell.rows; down += 1)
        for (let right = 0; right < cell.columns; right += 1) {
          const row = grid[at + down];
          if (row) row[column + right] = down === 0 && right === 0 ? cell.runs : [];
        }
      column += cell.columns;
    }
  });
  // Columns without a word, at the right, are room that the file keeps.
  const width = Math.max(
    0,
    ...grid.map((row) => row.findLastIndex((cell) => cell !== undefined && textOf(cell).trim() !== '') + 1),
  );
  return {
    rows: grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? [])),
    notices: isSpanned
      ? [
          {
            message:
              'Des cellules d’un tableau sont fusionnées : celles qu’elles couvrent sont vides. Vérifiez-le.',
          },
        ]
      : [],
  };
}
