/** Words and their looks, as the raw text has them and as the communiqué has them. */
import type { Run } from '../model.ts';
import { escapedPieces, rawText } from './escapes.ts';
import type { HyphenAt } from './line-hyphens.ts';
import { same, type Piece } from './piece.ts';

/** A line break that is none of the document's: within an item, the next line stands under its words. */
function breakPiece({ breaks, indent = '' }: Pick<Writing, 'breaks' | 'indent'>, next: string): Piece {
  if (breaks === 'blank') return { from: '\n', to: ' ', kind: 'espacement' };
  if (breaks !== 'indent' || /^[ \t]/.test(next)) return same('\n');
  return { from: '\n', to: `\n${indent}`, kind: 'espacement', why: 'suite de l’élément de liste' };
}

/** A line, and what joins it to the next: a cut word is made whole. */
function linePieces(line: string, next: string | undefined, isLineStart: boolean, how: Writing): Piece[] {
  const { isMarkdown, breaks, hyphenAt, indent = '' } = how;
  const cut = next === undefined ? undefined : hyphenAt?.(line, next);
  const words = cut === undefined ? line : line.slice(0, -1);
  const own = escapedPieces(words, isLineStart, isMarkdown);
  if (next === undefined) return own;
  if (cut !== undefined) {
    const margin = /^[ \t]*/.exec(next)?.[0] ?? '';
    const from = `${line.slice(-1)}\n${margin}`;
    return [
      ...own,
      { from, to: cut === 'real' ? '-' : '', kind: 'jonction', why: 'mot coupé en fin de ligne' },
    ];
  }
  if (breaks === 'hard')
    return [
      ...own,
      { from: '', to: '\\', kind: 'structure', why: 'le saut de ligne imprimé est gardé' },
      same('\n'),
    ];
  return [...own, breakPiece({ breaks, indent }, next)];
}

/** How runs are written. `breaks`: what a line break becomes. */
export interface Writing {
  isMarkdown: boolean;
  emphasis: boolean;
  breaks: 'hard' | 'soft' | 'blank' | 'indent';
  notes: ReadonlySet<string>;
  /** Before each line of an item but its first. */
  indent?: string;
  /** Of a text file: words that its lines cut. */
  hyphenAt?: HyphenAt;
}

export function runPieces(run: Run, isLineStart: boolean, how: Writing): Piece[] {
  const { emphasis, notes } = how;
  if (run.note !== undefined && notes.has(run.note))
    return [same('['), { from: '', to: '^', kind: 'structure', why: 'appel de note' }, same(`${run.note}]`)];
  const lines = rawText(run).split('\n');
  let isCut = false;
  const inner = lines.flatMap((line, at): Piece[] => {
    const shown = isCut ? line.trimStart() : line;
    const pieces = linePieces(shown, lines[at + 1], (at > 0 && !isCut) || (at === 0 && isLineStart), how);
    isCut = pieces.at(-1)?.kind === 'jonction';
    return pieces;
  });
  const linked =
    run.link === undefined
      ? inner
      : [same('['), ...inner, same(`](${run.link.replaceAll(')', '%29').replaceAll(' ', '%20')})`)];
  const mark = emphasis && run.link === undefined ? (run.bold ? '**' : '') + (run.italic ? '*' : '') : '';
  if (mark === '') return linked;
  const [, head = '', , tail = ''] = /^(\s*)(.*?)(\s*)$/s.exec(run.text) ?? [];
  if (head.length + tail.length >= run.text.length) return linked;
  const why = run.bold ? 'gras du document' : 'italique du document';
  return [
    ...(head === '' ? [] : [same(head)]),
    { from: '', to: mark, kind: 'structure', why },
    ...cut(linked, head.length, tail.length),
    { from: '', to: [...mark].reverse().join(''), kind: 'structure', why },
    ...(tail === '' ? [] : [same(tail)]),
  ];
}

/** Pieces without the first and last characters, which stand outside the marks. */
function cut(pieces: readonly Piece[], head: number, tail: number): Piece[] {
  const copy = pieces.map((piece) => ({ ...piece }));
  const [first] = copy;
  if (first && head > 0) Object.assign(first, same(first.from.slice(head)));
  const last = copy.at(-1);
  if (last && tail > 0) Object.assign(last, same(last.from.slice(0, last.from.length - tail)));
  return copy;
}
