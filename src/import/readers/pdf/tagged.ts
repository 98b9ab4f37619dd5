/** A PDF that says its structure: paragraphs, headings, lists and tables as its author made them. */
import type { PDFPageProxy } from 'unpdf/pdfjs';
import { bulletOf, dropped } from '../../bullets.ts';
import { textOf, type Block, type Notice, type Run } from '../../model.ts';
import type { Glyph } from './glyphs.ts';
import { joined, KnownWords } from './joining.ts';
import { wholeLines } from './lines.ts';

/** A node of the tree: an element with a role, or a piece of content. */
interface Node {
  role?: string;
  alt?: string;
  children?: Node[];
  type?: string;
  id?: string;
}

const contentNumber = (id: string | undefined): number | undefined => {
  const found = /_mc(\d+)$/.exec(id ?? '')?.[1];
  return found === undefined ? undefined : Number(found);
};

/** The structure of a page, or `undefined` if it names nothing. */
export async function treeOf(page: PDFPageProxy): Promise<Node | undefined> {
  const tree = (await page.getStructTree()) as Node | null;
  return tree?.children?.some(({ children }) => (children?.length ?? 0) > 0) ? tree : undefined;
}

const BLOCK_ROLES =
  /^(?:P|H[1-6]?|L|LI|LBody|Lbl|Table|THead|TBody|TR|TD|TH|Note|Sect|Div|Document|Part|Art|BlockQuote|Caption|Figure|Aside|NonStruct|Title)$/;

class PageReader {
  readonly blocks: Block[] = [];
  readonly #byContent = new Map<number, Glyph[]>();
  readonly #page: number;
  readonly #known: KnownWords;
  readonly #notices: Notice[];

  constructor(glyphs: readonly Glyph[], page: number, known: KnownWords, notices: Notice[]) {
    this.#page = page;
    this.#known = known;
    this.#notices = notices;
    for (const glyph of glyphs) {
      if (glyph.content === undefined || glyph.isArtifact) continue;
      const own = this.#byContent.get(glyph.content);
      if (own) own.push(glyph);
      else this.#byContent.set(glyph.content, [glyph]);
    }
  }

  /** The content of a node, but for that of the blocks in it. A span that stands for U+00AD is the hyphen of a line. */
  #glyphs(node: Node): Glyph[] {
    return (node.children ?? []).flatMap((child) => {
      const content = contentNumber(child.id);
      if (content !== undefined) return this.#byContent.get(content) ?? [];
      if (child.role !== undefined && BLOCK_ROLES.test(child.role)) return [];
      const own = this.#glyphs(child);
      return child.alt === '\u00AD' ? own.map((glyph) => ({ ...glyph, run: -1 - glyph.run })) : own;
    });
  }

  #runs(node: Node): Run[] {
    return joined(wholeLines(this.#glyphs(node)), this.#known, this.#notices);
  }

  #deepRuns(node: Node): Run[] {
    const own = this.#runs(node);
    return [
      ...own,
      ...(node.children ?? []).flatMap((child) =>
        BLOCK_ROLES.test(child.role ?? '') ? this.#deepRuns(child) : [],
      ),
    ];
  }

  read(node: Node, level = 0): void {
    const role = node.role ?? '';
    if (/^(?:H[1-6]?|Title)$/.test(role)) {
      const runs = this.#runs(node).map((run) => ({ ...run, bold: false }));
      if (runs.length > 0)
        this.blocks.push({ kind: 'heading', level: Number(role[1] ?? 1) || 1, runs, page: this.#page });
      return;
    }
    if (role === 'Table') {
      const rows = this.#rows(node);
      if (rows.length > 0) this.blocks.push({ kind: 'table', rows, page: this.#page });
      return;
    }
    if (role === 'Note') {
      const runs = this.#deepRuns(node);
      const label = /^(\d{1,2})/.exec(textOf(runs))?.[1];
      if (label !== undefined)
        this.blocks.push({
          kind: 'footnote',
          label,
          runs: [{ text: textOf(runs).slice(label.length).trim() }],
          page: this.#page,
        });
      else this.#paragraph(runs, 0);
      return;
    }
    if (role === 'Figure')
      this.#notices.push({
        message: `Une image n’est pas lue${node.alt ? ' ; sa description' : ''} (page ${this.#page}).`,
        ...(node.alt ? { words: node.alt } : {}),
      });
    const depth = role === 'L' ? level + 1 : level;
    this.#paragraph(this.#runs(node), depth);
    for (const child of node.children ?? [])
      if (child.role !== undefined)
        if (BLOCK_ROLES.test(child.role)) this.read(child, depth);
        else this.#inner(child, depth);
  }

  /** Blocks within a span or a link: a frame anchored in a paragraph. */
  #inner(node: Node, level: number): void {
    for (const child of node.children ?? [])
      if (child.role !== undefined)
        if (BLOCK_ROLES.test(child.role)) this.read(child, level);
        else this.#inner(child, level);
  }

  #rows(node: Node): Run[][][] {
    return (node.children ?? []).flatMap((child) =>
      child.role === 'TR' ? [(child.children ?? []).map((cell) => this.#deepRuns(cell))] : this.#rows(child),
    );
  }

  #paragraph(runs: Run[], level: number): void {
    const text = textOf(runs);
    if (text.trim() === '') return;
    const marked = bulletOf(text);
    const number = level > 0 ? /^(?:\d{1,3}|[a-z])[.)][\s\u00A0]+/.exec(text)?.[0] : undefined;
    if (marked)
      this.blocks.push({
        kind: 'item',
        level: Math.max(level, 1),
        marker: marked.marker,
        ordered: false,
        runs: dropped(runs, marked.length),
        page: this.#page,
      });
    else if (number !== undefined)
      this.blocks.push({
        kind: 'item',
        level,
        marker: number.trim(),
        ordered: true,
        runs: dropped(runs, number.length),
        page: this.#page,
      });
    else this.blocks.push({ kind: 'paragraph', runs, page: this.#page });
  }
}

/** The blocks of a tagged page, with its artifacts as furniture. */
export function readTagged(
  tree: Node,
  glyphs: readonly Glyph[],
  height: number,
  page: number,
  known: KnownWords,
  notices: Notice[],
): Block[] {
  const reader = new PageReader(glyphs, page, known, notices);
  for (const part of tree.children ?? []) {
    const before = reader.blocks.length;
    reader.read(part);
    // Beside the document and not in it: a frame, wherever it is anchored.
    if (part.role !== 'Div' || (tree.children ?? []).length === 1) continue;
    for (const [at, block] of reader.blocks.entries()) {
      if (at < before || block.kind === 'table' || block.kind === 'footnote') continue;
      reader.blocks[at] = { kind: 'furniture', where: 'frame', runs: block.runs, page };
      notices.push({
        message: 'Des mots sont imprimés à côté du texte (cadre, encadré) : ils sont mis à part.',
        words: textOf(block.runs),
      });
    }
  }
  const labels = new Set(reader.blocks.flatMap((block) => (block.kind === 'footnote' ? [block.label] : [])));
  for (const block of reader.blocks)
    if (block.kind !== 'table' && block.kind !== 'footnote')
      for (const run of block.runs)
        if (run.superscript && labels.has(run.text.trim())) run.note = run.text.trim();
  const artifacts = wholeLines(glyphs.filter(({ isArtifact }) => isArtifact));
  const part = (where: 'header' | 'footer'): Block[] => {
    const lines = artifacts.filter(({ y }) => (where === 'header') === y > height / 2);
    return lines.length === 0
      ? []
      : [{ kind: 'furniture', where, runs: [{ text: lines.map(({ text }) => text).join('\n') }], page }];
  };
  const notes = reader.blocks.filter(({ kind }) => kind === 'footnote');
  return [
    ...part('header'),
    ...reader.blocks.filter(({ kind }) => kind !== 'footnote'),
    ...notes,
    ...part('footer'),
  ];
}
