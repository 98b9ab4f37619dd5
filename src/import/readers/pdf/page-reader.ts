/** The elements of a tagged page → blocks, in the order of its structure. */
import { textOf, type Block, type Notice, type Run } from '../../model.ts';
import type { Glyph } from './glyphs.ts';
import { joined, KnownWords } from './joining.ts';
import { wholeLines } from './lines.ts';
import { noteOf, paragraphOf, setsPageOut } from './tagged-blocks.ts';
import { contentNumber, holdsWords, isOfWords, rowsIn, type Node } from './structure.ts';

/** Reads the elements of one page. */
export class PageReader {
  readonly blocks: Block[] = [];
  readonly #byContent = new Map<number, Glyph[]>();
  readonly #read = new Set<number>();
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

  /** The content of some nodes, but for that of the blocks in them. A span that stands for U+00AD is the hyphen of a line. */
  #glyphs(nodes: readonly Node[], holder: Node): Glyph[] {
    return nodes.flatMap((node) => {
      const content = contentNumber(node.id);
      if (content !== undefined) {
        this.#read.add(content);
        return this.#byContent.get(content) ?? [];
      }
      if (!isOfWords(node, holder)) return [];
      const own = this.#glyphs(node.children ?? [], holder);
      return node.alt === '\u00AD' ? own.map((glyph) => ({ ...glyph, run: -1 - glyph.run })) : own;
    });
  }

  #runs(node: Node, nodes = node.children ?? []): Run[] {
    return joined(wholeLines(this.#glyphs(nodes, node)), this.#known, this.#notices);
  }

  #deepRuns(node: Node): Run[] {
    const inner = (node.children ?? []).filter((child) => !isOfWords(child, node));
    return [this.#runs(node), ...inner.map((child) => this.#deepRuns(child))]
      .filter((runs) => runs.length > 0)
      .flatMap((runs, at) => (at === 0 ? runs : [{ text: ' ' }, ...runs]));
  }

  read(node: Node, level = 0): void {
    const role = node.role ?? '';
    if (/^(?:H[1-6]?|Title)$/.test(role)) {
      const runs = this.#runs(node).map((run) => ({ ...run, bold: false }));
      if (runs.length > 0)
        this.blocks.push({ kind: 'heading', level: Number(role[1] ?? 1) || 1, runs, page: this.#page });
      this.#blocksIn(node, level);
      return;
    }
    if (role === 'Table' && setsPageOut(node, this.#byContent, this.#notices))
      return rowsIn(node).forEach(({ children }) => children?.forEach((cell) => this.#blocksIn(cell, level)));
    if (role === 'Table') {
      const rows = this.#rows(node);
      if (rows.length > 0) this.blocks.push({ kind: 'table', rows, page: this.#page });
      return;
    }
    if (role === 'Note') {
      const runs = this.#deepRuns(node);
      const note = noteOf(runs, this.#page);
      if (note !== undefined) this.blocks.push(note);
      else this.#paragraph(runs, 0);
      return;
    }
    if (role === 'Figure')
      this.#notices.push({
        message: `Une image n’est pas lue${node.alt ? ' ; sa description' : ''} (page ${this.#page}).`,
        ...(node.alt ? { words: node.alt } : {}),
      });
    const depth = role === 'L' ? level + 1 : level;
    if (role === 'LI' && this.#item(node, depth)) return;
    if (holdsWords(node)) {
      this.#paragraph(this.#runs(node), depth);
      return this.#blocksIn(node, depth);
    }
    let words: Node[] = [];
    const flush = () => {
      this.#paragraph(this.#runs(node, words), depth);
      for (const one of words) this.#blocksIn(one, depth);
      words = [];
    };
    for (const child of node.children ?? [])
      if (isOfWords(child, node)) words.push(child);
      else {
        flush();
        this.read(child, depth);
      }
    flush();
  }

  /** An element of a list whose words stand beside its label, as Chrome and Edge write one. */
  #item(node: Node, level: number): boolean {
    const label = (node.children ?? []).find(({ role }) => role === 'Lbl');
    const runs = label ? this.#runs(node) : [];
    if (label === undefined || runs.length === 0) return false;
    const printed = textOf(this.#runs(label)).trim();
    // A bullet that is drawn is no character.
    this.#paragraph([{ text: `${printed || '•'} ` }, ...runs], level);
    for (const child of node.children ?? [])
      if (child !== label && !isOfWords(child, node)) this.read(child, level);
    return true;
  }

  /** The blocks of a node, and those within a span or a link of its words: a frame anchored in a paragraph. */
  #blocksIn(node: Node, level: number): void {
    for (const child of node.children ?? [])
      if (child.role !== undefined)
        if (isOfWords(child, node)) this.#blocksIn(child, level);
        else this.read(child, level);
  }

  /** Words that the page prints, and that nothing of its structure names. */
  left(glyphs: readonly Glyph[]): void {
    const lost = glyphs.filter(
      ({ content, isArtifact, isInvisible }) =>
        !isArtifact && !isInvisible && (content === undefined || !this.#read.has(content)),
    );
    const lines = wholeLines(lost);
    const words = lines.map(({ text }) => text).join('\n');
    if (words.trim() === '') return;
    this.#notices.push({
      message: `La structure de la page ${this.#page} oublie des mots : ils sont mis à sa fin. Remettez-les à leur place.`,
      words,
    });
    for (const line of lines) this.#paragraph(line.runs, 0);
  }

  #rows(node: Node): Run[][][] {
    return rowsIn(node).map(({ children = [] }) => children.map((cell) => this.#deepRuns(cell)));
  }

  #paragraph(runs: Run[], level: number): void {
    const block = paragraphOf(runs, level, this.#page);
    if (block !== undefined) this.blocks.push(block);
  }
}
