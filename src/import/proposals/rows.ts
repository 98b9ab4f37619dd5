/** People that a table names in a cell, with their office in the next one of the row, or in the one before. */
import type { Block, Document, Leaf } from '#document/model.ts';
import { bearerAt, type Bearer } from './naming/bearer.ts';
import { officeAt } from './naming/office.ts';
import { tokensOf } from './naming/tokens.ts';
import type { PersonProposal } from './people.ts';
import { placed } from './place.ts';

/** No office is longer, and none is a sentence. */
const OFFICE = /^[^.;:!?\n]{3,110}$/u;

/** The bearer of a name that is all a cell says. */
function bearerOf(cell: Leaf): Bearer | undefined {
  const tokens = tokensOf(cell.text);
  const bearer = bearerAt(cell.text, tokens, 0);
  return bearer?.next === tokens.length && /[ \u00A0]/.test(bearer.name) ? bearer : undefined;
}

/** The office that a cell says, with nothing else. */
function officeOf(cell: Leaf | undefined): string | undefined {
  const office = cell?.text.trim() ?? '';
  const isOffice = OFFICE.test(office) && officeAt(office, tokensOf(office), 0, 'name') !== undefined;
  return isOffice ? office : undefined;
}

/** « Anne Lin | présidente »; in a row whose offices come first, « Présidente | Anne Lin ». */
function peopleIn(row: readonly Leaf[]): PersonProposal[] {
  const bearers = row.map(bearerOf);
  const first = bearers.findIndex((bearer) => bearer !== undefined);
  const step = officeOf(row[first - 1]) === undefined ? 1 : -1;
  return row.flatMap((cell, at) => {
    const [bearer, office] = [bearers[at], officeOf(row[at + step])];
    if (bearer === undefined || office === undefined) return [];
    return { ...placed(cell, bearer.start, bearer.end), name: bearer.name, office };
  });
}

const rowsIn = (blocks: readonly Block[]): (readonly Leaf[])[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'table') return [...block.rows];
    if (block.kind === 'quote') return rowsIn(block.blocks);
    return block.kind === 'list' ? block.items.flatMap(rowsIn) : [];
  });

/** In the order of the document. The words of each are its name: its office stands in another cell. */
export const peopleOfRows = (document: Document): PersonProposal[] =>
  rowsIn(document.blocks).flatMap(peopleIn);
