/** People that a table names in a cell, with their office in the next one of the row. */
import type { Block, Document, Leaf } from '#document/model.ts';
import { bearerAt } from './naming/bearer.ts';
import { officeAt } from './naming/office.ts';
import { tokensOf } from './naming/tokens.ts';
import type { PersonProposal } from './people.ts';
import { placed } from './place.ts';

/** No office is longer, and none is a sentence. */
const OFFICE = /^[^.;:!?\n]{3,110}$/u;

function personIn(cell: Leaf, next: Leaf | undefined): PersonProposal | undefined {
  const tokens = tokensOf(cell.text);
  const bearer = bearerAt(cell.text, tokens, 0);
  if (bearer?.next !== tokens.length || !/[ \u00A0]/.test(bearer.name)) return undefined;
  const office = next?.text.trim() ?? '';
  if (!OFFICE.test(office) || officeAt(office, tokensOf(office), 0, 'name') === undefined) return undefined;
  return { ...placed(cell, bearer.start, bearer.end), name: bearer.name, office };
}

const rowsIn = (blocks: readonly Block[]): (readonly Leaf[])[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'table') return [...block.rows];
    if (block.kind === 'quote') return rowsIn(block.blocks);
    return block.kind === 'list' ? block.items.flatMap(rowsIn) : [];
  });

/** In the order of the document. The words of each are its name: its office stands in another cell. */
export const peopleOfRows = (document: Document): PersonProposal[] =>
  rowsIn(document.blocks).flatMap((row) => row.flatMap((cell, at) => personIn(cell, row[at + 1]) ?? []));
