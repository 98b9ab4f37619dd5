/** Tables that set a page out, whatever the format: a letterhead in two parts, a column beside another. */
import type { Notice } from '../model.ts';

/** A table as its format tells it. */
export interface Told {
  /** The words of each paragraph of each cell, row by row. */
  rows: readonly (readonly (readonly string[])[])[];
  /** It has cells that head others, or words that name it. */
  isTold: boolean;
}

/** « 12 000 € », « 3,5 % »: a cell that is a number; « 03 20 00 00 00 » calls somebody. */
const NUMBER = /^[-+−–]?\s?(?!0\d)\d[\d\s.,]*(?:\p{L}{0,2}€|%|‰|euros?)?$/u;

/**
 * One row, or a first one that heads no column and says several things in a cell, one under the other, as a letterhead
 * does. A row of figures, or one below, is what a table is for.
 */
function isSetOut({ rows, isTold }: Told): boolean {
  const [first, ...others] = rows;
  if (first === undefined || isTold) return false;
  const hasNumber = (others.length === 0 ? rows : others)
    .flat()
    .some((paragraphs) => NUMBER.test(paragraphs.join(' ').trim()));
  const hasPieces = first.some((paragraphs) => paragraphs.filter((words) => words.trim() !== '').length > 1);
  return !hasNumber && (others.length === 0 || hasPieces);
}

/** The same, with what to look at said where rows were read as a table would not be. */
export function setsOut(told: Told, notices: Notice[]): boolean {
  if (!isSetOut(told)) return false;
  if (told.rows.length > 1)
    notices.push({
      message: 'Un tableau qui met en page est lu cellule après cellule : vérifiez-le.',
      words: told.rows
        .map((row) => row.map((paragraphs) => paragraphs.join(' ').trim()).join(' | '))
        .join(' / '),
    });
  return true;
}
