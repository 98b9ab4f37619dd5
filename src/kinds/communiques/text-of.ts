/** A communiqué as its page shows it: lines above the title, title, body, each with its marks and numbers. */
import { renderBlocks, renderFootnotes, renderLeaf, type RenderOptions } from '#document/html.ts';
import { renderFigure, type Figure } from '#document/html-figure.ts';
import { leavesIn, leavesOf, type Leaf } from '#document/model.ts';
import { splitAtTitle } from '#document/parts.ts';
import { figureOf, type ImageSize } from './figure.ts';
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

/** The images that stand in the text, by the leaf that each follows. */
function figuresIn(
  { attached, lang }: CommuniqueNode,
  sizes: ReadonlyMap<string, ImageSize>,
): Map<number, Figure[]> {
  const found = new Map<number, Figure[]>();
  // The text may be in another language than what we say of its images.
  const ours = lang === 'fr' ? undefined : 'fr';
  for (const image of attached?.images ?? []) {
    const leaf = image.after?.leaf;
    if (leaf === undefined) continue;
    const figure = { ...figureOf(image, sizes.get(image.name), lang), lang: ours };
    found.set(leaf, [...(found.get(leaf) ?? []), figure]);
  }
  return found;
}

/** @param sizes of its images, by the names of their files */
export function textOf(
  communique: CommuniqueNode,
  sizes: ReadonlyMap<string, ImageSize> = new Map(),
): ShownText {
  const figures = figuresIn(communique, sizes);
  const marks = { ...marksOf(communique), ...(figures.size > 0 && { figures }) };
  const { masthead, title, body } = splitAtTitle(communique.document);
  // The head of the page has no place for an image: one that follows the title opens the text.
  const head = [...leavesIn(masthead), ...(title ? [title] : [])];
  const first = head.flatMap(({ index }) => figures.get(index) ?? []).map(renderFigure);
  return {
    masthead: leavesIn(masthead).map((leaf) => renderLeaf(leaf, marks)),
    title: title === undefined ? '' : renderLeaf(titleOf(title, communique.title), marks),
    body: first.join('') + renderBlocks(body, marks) + renderFootnotes(communique.document, marks),
  };
}
