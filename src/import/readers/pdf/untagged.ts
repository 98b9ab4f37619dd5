/** A PDF that says nothing of its structure: assembled from places, sizes and paintings. */
import { datelinesIn } from '../../draft/head.ts';
import { itemFrom } from '../../bullets.ts';
import { textOf, type Block, type Cut, type Notice } from '../../model.ts';
import { withoutFurniture, type Sheet } from './furniture.ts';
import type { Glyph } from './glyphs.ts';
import { joined, KnownWords } from './joining.ts';
import { linesOf, type Line } from './lines.ts';
import { paragraphsOf, type Paragraph } from './paragraphs.ts';
import { bodySize, headingSizes, rounded } from './sizes.ts';
import { zonesOf, type Zone } from './zones.ts';

export interface PageGlyphs {
  glyphs: Glyph[];
  height: number;
}

const HEADING_LIMIT = 200;
const callsIn = (lines: readonly Line[]): Set<string> =>
  new Set(
    lines.flatMap(({ runs }) => runs.flatMap(({ superscript, text }) => (superscript ? [text.trim()] : []))),
  );

interface Assembly {
  body: number;
  sizes: number[];
  known: KnownWords;
  notices: Notice[];
  /** A heading by its size has been read: what is bold after it may be a smaller one. */
  hasTitle: boolean;
  /** The superscript numbers of the text, of which some call a note. */
  calls: ReadonlySet<string>;
}

function blockOf(paragraph: Paragraph, page: number, about: Assembly, labels: Set<string>): Block {
  const [first] = paragraph.lines;
  const runs = joined(paragraph.lines, about.known, about.notices);
  const text = textOf(runs);
  const size = rounded(first?.size ?? 0);
  const label = /^\[?(\d{1,2})\]?\.?[\s\u00A0]*(?=\p{L})/u.exec(text);
  if (size < about.body - 0.9 && label?.[1] !== undefined && about.calls.has(label[1])) {
    labels.add(label[1]);
    return { kind: 'footnote', label: label[1], runs: [{ text: text.slice(label[0].length) }], page };
  }
  const rank = about.sizes.indexOf(size);
  if (rank !== -1 && text.length < HEADING_LIMIT) {
    about.hasTitle = true;
    return {
      kind: 'heading',
      level: Math.min(rank + 1, 6),
      runs: runs.map((run) => ({ ...run, bold: false })),
      page,
    };
  }
  const isBold = paragraph.lines.every(({ isBold }) => isBold) && /\p{L}/u.test(text);
  if (isBold && about.hasTitle && !paragraph.isItem && text.length < HEADING_LIMIT && !/[.;,]$/.test(text))
    return {
      kind: 'heading',
      level: Math.min(about.sizes.length + 1, 6),
      runs: runs.map((run) => ({ ...run, bold: false })),
      page,
    };
  return itemFrom({ kind: 'paragraph', runs, page });
}

/** The line of date is of the document, wherever it is printed. */
const isDateline = ({ text }: Line): boolean =>
  datelinesIn([{ kind: 'paragraph', runs: [{ text }] }]).some(({ place }) => place !== undefined);

function zoneBlocks(zone: Zone, page: number, about: Assembly, labels: Set<string>): Block[] {
  if (zone.kind === 'table') {
    // A letterhead in two parts, of which one dates the document, is no table: each is read from its top.
    const width = Math.max(...zone.rows.map((row) => row.length));
    if (width === 2 && zone.rows.flat(2).filter(isDateline).length === 1) {
      return Array.from({ length: width }, (_, column) => zone.rows.flatMap((row) => row[column] ?? []))
        .flat()
        .map((line) => ({ kind: 'paragraph', runs: line.runs, page }));
    }
    const rows = zone.rows.map((row) => row.map((cell) => joined(cell, about.known, about.notices)));
    about.notices.push({
      message: 'Un tableau a été reconnu à la place de ses cellules : vérifiez-le.',
      words: rows.map((row) => row.map(textOf).join(' | ')).join(' / '),
    });
    return [{ kind: 'table', rows, page }];
  }
  // A key figure is larger than its words: it is no title.
  if (zone.kind === 'box')
    return [{ kind: 'paragraph', runs: joined(zone.lines, about.known, about.notices), page }];
  if (zone.kind === 'frame') {
    const dated = zone.lines.filter(isDateline);
    const runs = joined(
      zone.lines.filter((line) => !dated.includes(line)),
      about.known,
      about.notices,
    );
    const datelines = dated.map((line): Block => ({ kind: 'paragraph', runs: line.runs, page }));
    if (runs.length === 0) return datelines;
    about.notices.push({
      message: 'Des mots sont imprimés à côté du texte (cadre, encadré) : ils sont mis à part.',
      words: textOf(runs),
    });
    return [...datelines, { kind: 'furniture', where: 'frame', runs, page }];
  }
  const found: Block[] = [];
  const indents: number[] = [];
  const paragraphs = paragraphsOf(zone.lines, zone.right);
  paragraphs.forEach((paragraph, at) => {
    const block = blockOf(paragraph, page, about, labels);
    if (block.kind === 'item') {
      const x = paragraph.lines[0]?.x ?? 0;
      while (indents.length > 0 && (indents.at(-1) ?? 0) > x + 3) indents.pop();
      if (indents.length === 0 || x > (indents.at(-1) ?? 0) + 3) indents.push(x);
      block.level = indents.length;
    } else indents.length = 0;
    const isLast = paragraphs
      .slice(at + 1)
      .every(({ lines }) => rounded(lines[0]?.size ?? 0) < about.body - 0.9);
    if (isLast && (block.kind === 'paragraph' || block.kind === 'item')) {
      const cut = cutOf(paragraph, textOf(block.runs));
      if (cut) block.continues = cut;
    }
    found.push(block);
  });
  return found;
}

/** A full last line without the sign that ends a sentence goes on elsewhere. */
function cutOf({ isFull, lines }: Paragraph, text: string): Cut | undefined {
  const hyphen = lines.at(-1)?.hyphen;
  if (hyphen !== undefined) return hyphen === 'line' ? 'line hyphen' : 'real hyphen';
  return isFull && !/[.!?…:;»]$/.test(text.trim()) ? 'blank' : undefined;
}

const furniture = (where: 'header' | 'footer', texts: readonly string[], page: number): Block[] =>
  texts.length === 0 ? [] : [{ kind: 'furniture', where, runs: [{ text: texts.join('\n') }], page }];

/** A paragraph does not go on in letters of another size: what a zone seems to leave open is its end. */
function endingHere(blocks: Block[], zone: Zone, next: Zone | undefined): Block[] {
  const last = zone.kind === 'table' ? undefined : zone.lines.at(-1);
  const first = next === undefined || next.kind === 'table' ? undefined : next.lines[0];
  const block = blocks.at(-1);
  if (last && first && Math.abs(last.size - first.size) > 0.6)
    if (block?.kind === 'paragraph' || block?.kind === 'item') delete block.continues;
  return blocks;
}

const isDatedFrame = ({ zone, blocks }: { zone: Zone; blocks: readonly Block[] }): boolean =>
  zone.kind === 'frame' && blocks.some(({ kind }) => kind === 'paragraph');

/** The blocks of all pages, in reading order; a paragraph that a page cuts is in two, the first marked. */
export function assemble(pages: readonly PageGlyphs[], notices: Notice[]): Block[] {
  const sheets: Sheet[] = withoutFurniture(
    pages.map(({ glyphs, height }) => ({
      rows: linesOf(glyphs.filter(({ isInvisible }) => !isInvisible)),
      height,
    })),
  );
  const lines = sheets.flatMap(({ rows }) => rows.flat());
  const known = new KnownWords();
  for (const { text, hyphen } of lines) known.add(hyphen === undefined ? text : text.replace(/\S*$/, ''));
  const body = bodySize(lines);
  const about: Assembly = {
    body,
    sizes: headingSizes(lines, body),
    known,
    notices,
    hasTitle: false,
    calls: callsIn(lines),
  };
  const labels = new Set<string>();
  const blocks = sheets.flatMap(({ rows, top, bottom }, at): Block[] => {
    const own =
      rows.length === 0
        ? []
        : zonesOf(rows)
            .map((zone) => ({ zone, blocks: zoneBlocks(zone, at + 1, about, labels) }))
            .map(({ zone, blocks }, place, all) => ({
              zone,
              blocks: endingHere(blocks, zone, all[place + 1]?.zone),
            }))
            // A frame comes after the text beside it, but for the line of date.
            .sort((a, b) => Number(isDatedFrame(b)) - Number(isDatedFrame(a)))
            .flatMap((one) => one.blocks);
    const notes = own.filter(({ kind }) => kind === 'footnote');
    const text = own.filter(({ kind }) => kind !== 'footnote');
    // A note at the foot of the page does not end the paragraph above it.
    return [...furniture('header', top, at + 1), ...text, ...notes, ...furniture('footer', bottom, at + 1)];
  });
  callNotes(blocks, labels);
  return blocks;
}

/** A superscript number that is the label of a note calls it. */
function callNotes(blocks: readonly Block[], labels: ReadonlySet<string>): void {
  for (const block of blocks) {
    if (block.kind === 'table' || block.kind === 'footnote') continue;
    for (const run of block.runs)
      if (run.superscript && labels.has(run.text.trim())) run.note = run.text.trim();
  }
}
