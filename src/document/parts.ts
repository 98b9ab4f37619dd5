/** The parts of a document that a page shows apart: head, title, body, editors' notes. */
import { leavesIn, leavesOf, type Block, type Document, type Leaf } from './model.ts';

/** The `[sic]` notes of a document, in the order of their numbers (from 1). */
export function sicNotes(document: Document): { words: string; note: string }[] {
  return leavesOf(document).flatMap((leaf) =>
    leaf.runs.flatMap((run) => {
      const sic = run.marks.find((mark) => mark.kind === 'component' && mark.name === 'Sic');
      return sic?.kind === 'component'
        ? [{ words: sic.attributes['words'] ?? '', note: sic.attributes['note'] ?? '' }]
        : [];
    }),
  );
}

/** The first heading of level 1, which is the title of a communiqué, with what stands before and after it. */
export function splitAtTitle(document: Document): {
  masthead: Block[];
  title: Leaf | undefined;
  body: Block[];
} {
  const at = document.blocks.findIndex(
    (block) => block.kind === 'leaf' && block.leaf.kind === 'heading' && block.leaf.level === 1,
  );
  const found = document.blocks[at];
  if (found?.kind !== 'leaf') return { masthead: [], title: undefined, body: [...document.blocks] };
  return { masthead: document.blocks.slice(0, at), title: found.leaf, body: document.blocks.slice(at + 1) };
}

/** Headings of some blocks with their level, for a table of contents. */
export const headingsIn = (blocks: readonly Block[]): Leaf[] =>
  leavesIn(blocks).filter((leaf) => leaf.kind === 'heading');
