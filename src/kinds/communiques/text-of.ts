/** A communiqué as its page shows it: lines above the title, title, body, each with its marks and numbers. */
import { renderBlocks, renderFootnotes, renderLeaf, type RenderOptions } from '#document/html.ts';
import { leavesIn, leavesOf, type Leaf } from '#document/model.ts';
import { splitAtTitle } from '#document/parts.ts';
import type { CommuniqueNode } from './node.ts';
import { pathTo } from '#site/urls.ts';

export interface ShownText {
  masthead: readonly string[];
  title: string;
  /** The body, then its footnotes if it has any. */
  body: string;
}

/** Id of a note in the list under the text. */
export const noteId = (number: number): string => `note-${number}`;

function marksOf({ notes, document }: CommuniqueNode): RenderOptions {
  const sentences = leavesOf(document).flatMap((leaf) => leaf.sentences);
  return {
    ranks: new Map(sentences.map(({ id }, index) => [id, index + 1])),
    resolveLink: (path) => pathTo(path.slice(1)),
    citations: notes.flatMap(({ proofs }) =>
      proofs.map(({ passage: { leaf, start, end } }) => ({ leaf, start, end })),
    ),
    references: notes.map(({ number, leaf, at }) => ({
      number,
      leaf,
      at,
      href: `#${noteId(number)}`,
      label: `Note ${number}`,
    })),
  };
}

/** The title in the words of the record, which may put the printed capitals in lower case, and change nothing else. */
function titleOf(leaf: Leaf, title: string): Leaf {
  if (leaf.text === title || leaf.text.length !== title.length) return leaf;
  return { ...leaf, text: title, runs: [{ text: title, marks: [] }] };
}

export function textOf(communique: CommuniqueNode): ShownText {
  const marks = marksOf(communique);
  const { masthead, title, body } = splitAtTitle(communique.document);
  return {
    masthead: leavesIn(masthead).map((leaf) => renderLeaf(leaf, marks)),
    title: title === undefined ? '' : renderLeaf(titleOf(title, communique.title), marks),
    body: renderBlocks(body, marks) + renderFootnotes(communique.document, marks),
  };
}
