/** People that a table names in a cell, with their office in the next one of the row. */
import type { Block, Document, Leaf } from '#document/model.ts';
import { NAME, NOT_A_NAME } from '#text/word/people.ts';
import type { PersonProposal } from './people.ts';
import { placed } from './place.ts';
import { CIVILITY, NO_PERSON, ROLE } from './roles.ts';

const WHOLE = new RegExp(`^(?:(?:${CIVILITY})[ \\u00A0])?(?<name>${NAME})$`, 'u');
/** No office is longer, and none is a sentence. */
const OFFICE = /^[^.;:!?\n]{3,110}$/u;

function personIn(cell: Leaf, next: Leaf | undefined): PersonProposal | undefined {
  const name = WHOLE.exec(cell.text.trim())?.groups?.['name'];
  const office = next?.text.trim() ?? '';
  if (name === undefined || NOT_A_NAME.test(name) || NO_PERSON.test(name) || ROLE.test(name))
    return undefined;
  if (!OFFICE.test(office) || !ROLE.test(office)) return undefined;
  const start = cell.text.indexOf(name);
  return { ...placed(cell, start, start + name.length), name, office };
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
