/** Document → HTML. Each sentence carries its anchor; cited words are marked and lead to what they prove. */
import type { Element, ElementContent, Text } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { typeset } from '../text/typography.ts';
import type { Block, Document, Leaf, Mark, Run, Span } from './model.ts';

/** Words of a leaf that prove something: they are underlined. */
export interface Citation extends Span {
  leaf: number;
}

/** A number shown at an offset of a leaf (the end of a sentence), that leads to a note. */
export interface Reference {
  leaf: number;
  at: number;
  number: number;
  href: string;
  /** What a screen reader hears for the number: « Note 3 ». */
  label: string;
}

export interface RenderOptions {
  citations?: readonly Citation[];
  references?: readonly Reference[];
  /** What a component of an editorial page says; `Sic` is rendered here. */
  component?: (name: string, attributes: Readonly<Record<string, string>>) => string;
  /** Makes an address of the site from a path written in a text (« /donnees/ »), where the site lives under a folder. */
  resolveLink?: (path: string) => string;
  /** Added to the level of headings, so that a page keeps a single h1. */
  headingShift?: number;
}

const text = (value: string): Text => ({ type: 'text', value });

/** Text whose `\n` are line breaks. */
const broken = (value: string): ElementContent[] =>
  value.split('\n').flatMap((line, index) => (index === 0 ? [text(line)] : [h('br'), text(line)]));

class Renderer {
  readonly #options: RenderOptions;
  readonly #byLeaf = new Map<number, Citation[]>();
  #tables = 0;

  constructor(options: RenderOptions) {
    this.#options = options;
    for (const citation of options.citations ?? []) {
      const list = this.#byLeaf.get(citation.leaf);
      if (list) list.push(citation);
      else this.#byLeaf.set(citation.leaf, [citation]);
    }
  }

  blocks(blocks: readonly Block[]): ElementContent[] {
    return blocks.map((block) => this.#block(block));
  }

  #block(block: Block): Element {
    switch (block.kind) {
      case 'leaf':
        return h(this.#tagOf(block.leaf), this.leaf(block.leaf));
      case 'list': {
        const items = block.items.map((item) => h('li', this.#tight(item)));
        return block.ordered ? h('ol', block.start === 1 ? {} : { start: block.start }, items) : h('ul', items);
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
    return [...this.leaf(first.leaf), ...this.blocks(others)];
  }

  #table({ aligns, rows }: Extract<Block, { kind: 'table' }>): Element {
    const [head, ...body] = rows;
    const row = (cells: readonly Leaf[], tag: 'th' | 'td') =>
      h('tr', cells.map((cell, column) => {
        const align = aligns[column];
        const properties = { ...(tag === 'th' && { scope: 'col' }), ...(align && { dataAlign: align }) };
        return h(tag, properties, this.leaf(cell));
      }));
    // A region that can be reached and scrolled by keyboard, so that a wide table never widens the page.
    this.#tables += 1;
    return h('section', { className: ['table-scroll'], ariaLabel: `Tableau ${this.#tables}`, tabIndex: 0 }, [
      h('table', [head ? h('thead', row(head, 'th')) : null, h('tbody', body.map((cells) => row(cells, 'td')))]),
    ]);
  }

  /** The words of one leaf: a span per sentence, marks inside. */
  leaf(leaf: Leaf): ElementContent[] {
    const shown = typeset(leaf.text);
    const citations = this.#byLeaf.get(leaf.index) ?? [];
    const out: ElementContent[] = [];
    let at = 0;
    for (const sentence of leaf.sentences) {
      if (sentence.start > at) out.push(...this.#stretch(leaf, shown, citations, at, sentence.start));
      const called = (this.#options.references ?? []).filter((one) => one.leaf === leaf.index && one.at > sentence.start && one.at <= sentence.end);
      out.push(h('span', { id: sentence.id }, [...this.#stretch(leaf, shown, citations, sentence.start, sentence.end), ...called.map(reference)]));
      at = sentence.end;
    }
    out.push(...this.#stretch(leaf, shown, citations, at, leaf.text.length + 1));
    return out;
  }

  /** `[from, to)` of a leaf, cut wherever a run or a citation starts or ends. Empty runs belong to the stretch that they close. */
  #stretch(leaf: Leaf, shown: string, citations: readonly Citation[], from: number, to: number): ElementContent[] {
    const out: ElementContent[] = [];
    let start = 0;
    for (const run of leaf.runs) {
      const end = start + run.text.length;
      if (run.text === '' && start <= to && (start > from || (start === 0 && from === 0))) {
        out.push(...this.#marked(run.marks, []));
      }
      const first = Math.max(start, from);
      const last = Math.min(end, to);
      if (first < last) out.push(...this.#pieces(run, shown, citations, first, last));
      start = end;
    }
    return out;
  }

  #pieces(run: Run, shown: string, citations: readonly Citation[], from: number, to: number): ElementContent[] {
    const cuts = new Set([from, to]);
    for (const { start, end } of citations) for (const cut of [start, end]) if (cut > from && cut < to) cuts.add(cut);
    const edges = [...cuts].sort((a, b) => a - b);
    return edges.slice(1).flatMap((end, index) => {
      const start = edges[index] ?? from;
      const words = broken(shown.slice(start, end));
      const isCited = citations.some((citation) => citation.start <= start && citation.end >= end);
      return this.#marked(run.marks, isCited ? [h('span', { className: ['cited'] }, words)] : words);
    });
  }

  #marked(marks: readonly Mark[], children: ElementContent[]): ElementContent[] {
    return marks.reduceRight<ElementContent[]>((inside, mark) => this.#wrap(mark, inside), children);
  }

  #wrap(mark: Mark, children: ElementContent[]): ElementContent[] {
    switch (mark.kind) {
      case 'strong':
        return [h('strong', children)];
      case 'emphasis':
        return [h('em', children)];
      case 'delete':
        return [h('del', children)];
      case 'code':
        return [h('code', children)];
      case 'link':
        return [h('a', { href: this.#linkTo(mark.url) }, children)];
      case 'footnote':
        return [h('sup', { className: ['ref'] }, h('a', { href: `#fn-${mark.label}`, id: callId(mark.label, mark.rank) }, mark.label))];
      case 'component':
        return mark.name === 'Sic' ? sicNote(mark.attributes['rank'] ?? '') : broken(typeset(this.#say(mark)));
    }
  }

  #linkTo(url: string): string {
    return url.startsWith('/') && this.#options.resolveLink ? this.#options.resolveLink(url) : url;
  }

  #say(mark: Extract<Mark, { kind: 'component' }>): string {
    return this.#options.component?.(mark.name, mark.attributes) ?? '';
  }
}

/** After the words, a link to the editors' note on them. */
function sicNote(rank: string): ElementContent[] {
  const link = h('a', { href: `#sic-${rank}`, id: `sicref-${rank}` }, '[sic]');
  return [text('\u00A0'), h('span', { className: ['sic'] }, link)];
}

/** A note may be called several times; the way back leads to the first. */
const callId = (label: string, rank: number): string => (rank === 1 ? `fnref-${label}` : `fnref-${label}-${rank}`);

const reference = ({ number, href, label }: Reference): Element =>
  h('sup', { className: ['ref'] }, h('a', { href, ariaLabel: label, id: `ref-${number}` }, String(number)));

const serialise = (nodes: ElementContent[]): string => toHtml({ type: 'root', children: nodes });

/** HTML of some blocks, in reading order. Deterministic; holds no style, script or event handler. */
export function renderBlocks(blocks: readonly Block[], options: RenderOptions = {}): string {
  return serialise(new Renderer(options).blocks(blocks));
}

/** HTML of the words of one leaf, without its own element (for a title shown in the head of a page). */
export function renderLeaf(leaf: Leaf, options: RenderOptions = {}): string {
  return serialise(new Renderer(options).leaf(leaf));
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
