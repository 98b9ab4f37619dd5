/** Document → HTML. Each sentence carries its anchor; cited words are marked and lead to what they prove. */
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { figureElement } from './html-figure.ts';
import { LeafRenderer } from './html-leaf.ts';
import type { Citation, Reference, RenderOptions } from './html-options.ts';
import { leavesIn, type Block, type Document, type Leaf } from './model.ts';

export type { Citation, Reference, RenderOptions };

class Renderer {
  readonly #options: RenderOptions;
  readonly #leaves: LeafRenderer;
  #tables = 0;

  constructor(options: RenderOptions) {
    this.#options = options;
    this.#leaves = new LeafRenderer(options);
  }

  blocks(blocks: readonly Block[]): ElementContent[] {
    return blocks.flatMap((block) => [this.#block(block), ...this.#after(block)]);
  }

  /** The images that stand after a paragraph or a title; a table, which has no place for one among its cells, is followed by its own. */
  #after(block: Block): Element[] {
    const { figures } = this.#options;
    if (figures === undefined || (block.kind !== 'leaf' && block.kind !== 'table')) return [];
    return leavesIn([block]).flatMap(({ index }) => (figures.get(index) ?? []).map(figureElement));
  }

  #block(block: Block): Element {
    switch (block.kind) {
      case 'leaf':
        return h(this.#tagOf(block.leaf), this.#leaves.leaf(block.leaf));
      case 'list': {
        const items = block.items.map((item) => h('li', this.#tight(item)));
        return block.ordered
          ? h('ol', block.start === 1 ? {} : { start: block.start }, items)
          : h('ul', items);
      }
      case 'quote':
        return h('blockquote', this.blocks(block.blocks));
      case 'table':
        return this.#table(block);
      case 'break':
        return h('hr');
    }
  }

  #tagOf(leaf: Leaf): string {
    return leaf.kind === 'heading' ? `h${Math.min(6, leaf.level + (this.#options.headingShift ?? 0))}` : 'p';
  }

  /** A list item of one paragraph needs no `p`. */
  #tight(item: readonly Block[]): ElementContent[] {
    const [first, ...others] = item;
    if (first?.kind !== 'leaf' || first.leaf.kind !== 'paragraph') return this.blocks(item);
    if (others.some((block) => block.kind === 'leaf')) return this.blocks(item);
    return [...this.#leaves.leaf(first.leaf), ...this.#after(first), ...this.blocks(others)];
  }

  #table({ aligns, rows }: Extract<Block, { kind: 'table' }>): Element {
    const [head, ...body] = rows;
    const row = (cells: readonly Leaf[], tag: 'th' | 'td') =>
      h(
        'tr',
        cells.map((cell, column) => {
          const align = aligns[column];
          const properties = { ...(tag === 'th' && { scope: 'col' }), ...(align && { dataAlign: align }) };
          return h(tag, properties, this.#leaves.leaf(cell));
        }),
      );
    // A region that can be reached and scrolled by keyboard, so that a wide table never widens the page.
    this.#tables += 1;
    return h('section', { className: ['table-scroll'], ariaLabel: `Tableau ${this.#tables}`, tabIndex: 0 }, [
      h('table', [
        head ? h('thead', row(head, 'th')) : null,
        h(
          'tbody',
          body.map((cells) => row(cells, 'td')),
        ),
      ]),
    ]);
  }
}

const serialise = (nodes: ElementContent[]): string => toHtml({ type: 'root', children: nodes });

/** HTML of some blocks, in reading order. Deterministic; holds no style, script or event handler. */
export function renderBlocks(blocks: readonly Block[], options: RenderOptions = {}): string {
  return serialise(new Renderer(options).blocks(blocks));
}

/** HTML of the words of one leaf, without its own element (for a title shown in the head of a page). */
export function renderLeaf(leaf: Leaf, options: RenderOptions = {}): string {
  return serialise(new LeafRenderer(options).leaf(leaf));
}

/** HTML of the footnotes of a document, or an empty string. */
export function renderFootnotes(document: Document, options: RenderOptions = {}): string {
  if (document.footnotes.length === 0) return '';
  const renderer = new Renderer(options);
  const items = document.footnotes.map(({ label, blocks }) =>
    h('li', { id: `fn-${label}` }, [
      ...renderer.blocks(blocks),
      h('a', { href: `#fnref-${label}`, ariaLabel: `Retour à l’appel de la note ${label}` }, '↩'),
    ]),
  );
  return serialise([h('ol', items)]);
}
