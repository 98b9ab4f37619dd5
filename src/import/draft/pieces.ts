/** A block as the raw text has it and as the communiqué has it, side by side, in small pieces. */
import { MEASURE } from '#document/signs/lists.ts';
import { textOf, type Block, type Run } from '../model.ts';
import type { HyphenAt } from './line-hyphens.ts';
import { same, type Piece } from './piece.ts';
import { runPieces, type Writing } from './runs.ts';

export { same, type Piece } from './piece.ts';

const written = (runs: readonly Run[], how: Writing, isLineStart = true): Piece[] =>
  runs.flatMap((run, at) => runPieces(run, isLineStart && at === 0, how));

const marker = (block: Block, text: string, fallback: string): string =>
  block.source === undefined ? fallback : block.source.slice(0, block.source.length - text.length);

const changed = (from: string, to: string, why: string): Piece =>
  from === to ? same(from) : { from, to, kind: 'structure', why };

export interface BlockOptions {
  isMarkdown: boolean;
  emphasis: boolean;
  notes: ReadonlySet<string>;
  /** The level of the heading that this block is in the communiqué; 0 for none. */
  heading: number;
  /** Its line breaks are printed ones. */
  keepsLines: boolean;
  /** No item of a list with bullets stands beside it. */
  isAlone: boolean;
  hyphenAt?: HyphenAt;
}

/** The pieces of a block, without what stands before it. */
export function piecesOf(
  block: Block,
  { isMarkdown, emphasis, notes, heading, keepsLines, isAlone, hyphenAt }: BlockOptions,
): Piece[] {
  const how: Writing = {
    isMarkdown,
    emphasis,
    notes,
    breaks: keepsLines ? 'hard' : 'soft',
    ...(hyphenAt === undefined ? {} : { hyphenAt }),
  };
  if (block.kind === 'table') return tablePieces(block.rows, how);
  const text = textOf(block.runs);
  if (block.kind === 'footnote')
    return [
      same('['),
      { from: '', to: '^', kind: 'structure', why: 'note de bas de page' },
      same(`${block.label}]`),
      { from: '', to: ':', kind: 'structure', why: 'note de bas de page' },
      same(' '),
      ...written(block.runs, { ...how, breaks: 'blank' }, false),
    ];
  if (block.kind === 'item') {
    // « • 30 % »: alone on its line, « - 30 % » would say less than nothing.
    const bullet = isAlone && MEASURE.test(`- ${text}`) ? '* ' : '- ';
    const to = `${'   '.repeat(block.level - 1)}${block.ordered ? `${/\d+/.exec(block.marker)?.[0] ?? 1}. ` : bullet}`;
    return [
      changed(marker(block, text, `${block.marker} `), to, 'élément de liste'),
      ...written(block.runs, { ...how, breaks: 'indent', indent: '   '.repeat(block.level) }),
    ];
  }
  const head = marker(block, text, '');
  if (heading > 0)
    return [
      changed(head, `${'#'.repeat(heading)} `, heading === 1 ? 'titre du communiqué' : 'intertitre'),
      ...written(block.runs, { ...how, emphasis: false, breaks: 'blank' }, false),
    ];
  return [
    ...(head === '' ? [] : [changed(head, '', 'ligne d’en-tête, et non un intertitre du texte')]),
    ...written(block.runs, how),
  ];
}

function tablePieces(rows: readonly (readonly Run[][])[], how: Writing): Piece[] {
  const width = Math.max(...rows.map((row) => row.length));
  const bar = (to: string): Piece => ({ from: '', to, kind: 'structure', why: 'tableau' });
  return rows.flatMap((row, at) => [
    ...(at === 0 ? [] : [same('\n')]),
    bar('| '),
    ...row.flatMap((cell, column) => [
      ...(column === 0 ? [] : [same(' | ')]),
      ...written(cell, { ...how, emphasis: false, breaks: 'blank' }, false),
    ]),
    bar(`${' |'.repeat(width - row.length + 1)}${at === 0 ? `\n|${' --- |'.repeat(width)}` : ''}`),
  ]);
}
