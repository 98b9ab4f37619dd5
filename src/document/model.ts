/**
 * What a source becomes: a tree of blocks whose leaves hold the words.
 * Plain data throughout, so that a document can be cached, compared and sent anywhere.
 */

/** How a run of words is shown. A `note` mark carries what the editors say beside the words. */
export type Mark =
  | { kind: 'strong' | 'emphasis' | 'delete' | 'code' }
  | { kind: 'link'; url: string }
  | { kind: 'footnote'; label: string; /** Which call of this note it is, from 1. */ rank: number }
  | { kind: 'component'; name: string; attributes: Readonly<Record<string, string>> };

/** Words that share their marks. The text of a line break is `\n`. */
export interface Run {
  text: string;
  marks: readonly Mark[];
}

/** A stretch of a leaf's text, `[start, end)` in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** A sentence of a leaf. `id` comes from its own words and is unique in the document. */
export interface Sentence extends Span {
  id: string;
}

/** Where something stands in its source file, counted from 1. */
export interface Position {
  line: number;
  column: number;
}

/**
 * A block that carries words. `text` is the runs joined, in NFC, single-spaced;
 * every offset of the project (sentence, passage) is an offset in it.
 */
export interface Leaf {
  kind: 'heading' | 'paragraph' | 'cell';
  /** 1 to 6 for a heading, 0 otherwise. */
  level: number;
  text: string;
  runs: readonly Run[];
  sentences: readonly Sentence[];
  /** The leaf's rank in the document, from 0. */
  index: number;
  position: Position;
}

export type Block =
  | { kind: 'leaf'; leaf: Leaf }
  | { kind: 'list'; ordered: boolean; start: number; items: readonly (readonly Block[])[] }
  | { kind: 'quote'; blocks: readonly Block[] }
  | { kind: 'table'; aligns: readonly (string | null)[]; rows: readonly (readonly Leaf[])[] }
  | { kind: 'break' };

export interface Footnote {
  label: string;
  blocks: readonly Block[];
}

export interface Document {
  blocks: readonly Block[];
  footnotes: readonly Footnote[];
}

/** The leaves of some blocks, in reading order. */
export function leavesIn(blocks: readonly Block[]): Leaf[] {
  return blocks.flatMap((block): Leaf[] => {
    switch (block.kind) {
      case 'leaf':
        return [block.leaf];
      case 'list':
        return block.items.flatMap((item) => leavesIn(item));
      case 'quote':
        return leavesIn(block.blocks);
      case 'table':
        return block.rows.flat();
      case 'break':
        return [];
    }
  });
}

const leaves = new WeakMap<Document, readonly Leaf[]>();

/** Every leaf of a document, footnotes last. Gathered once: every rule and every page asks. */
export function leavesOf(document: Document): readonly Leaf[] {
  const known = leaves.get(document);
  if (known !== undefined) return known;
  const found = [
    ...leavesIn(document.blocks),
    ...document.footnotes.flatMap((note) => leavesIn(note.blocks)),
  ];
  leaves.set(document, found);
  return found;
}
