/** A PDF that says its structure: paragraphs, headings, lists and tables as its author made them. */
import { textOf, type Block, type Notice } from '../../model.ts';
import type { Glyph } from './glyphs.ts';
import type { KnownWords } from './joining.ts';
import { wholeLines } from './lines.ts';
import { PageReader } from './page-reader.ts';
import type { Node } from './structure.ts';

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
  reader.left(glyphs);
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
