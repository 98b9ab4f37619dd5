/** Words and their looks, as the raw text has them and as the communiqué has them. */
import type { EditKind } from '#kinds/transcriptions/schema.ts';
import type { Run } from '../model.ts';
import type { HyphenAt } from './line-hyphens.ts';

/** Characters of the raw text, and what stands for them in the communiqué. The same on both sides: nothing is edited. */
export interface Piece {
  from: string;
  to: string;
  kind?: EditKind;
  why?: string;
}

export const same = (text: string): Piece => ({ from: text, to: text });

const RAISED: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
};

/** Raised digits have characters of their own; raised letters (« 1er ») are plain. */
const rawText = (run: Run): string =>
  run.superscript && run.note === undefined && /^\d+$/.test(run.text)
    ? [...run.text].map((digit) => RAISED[digit] ?? digit).join('')
    : run.text;

/** Signs that Markdown or MDX would take for its own. */
const SIGN = /[\\*`[\]<{}]|~~|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)/gu;
const LINE_SIGN =
  /^(?:#{1,6}(?=\s|$)|#{2,6}(?=\S)|>|[+-](?=\s|$)|-(?=\p{L})|\d{1,9}(?=[.)](?:\s|$))|=+[ \t]*$|-+[ \t]*$|[|:](?=[-:| \t]+$)|-(?=[-:| \t]+$))/u;
/** In Markdown a sign before a number is one too. */
const MARKDOWN_SIGN = /^[+-](?=\s+\d)/;

function escapedPieces(text: string, isLineStart: boolean, isMarkdown: boolean): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const push = (until: number) => {
    if (until > at) pieces.push(same(text.slice(at, until)));
    at = until;
  };
  const indent = /^[ \t]*/.exec(text)?.[0].length ?? 0;
  const first = isMarkdown ? MARKDOWN_SIGN : LINE_SIGN;
  const start = isLineStart ? first.exec(text.slice(indent))?.[0] : undefined;
  if (start !== undefined) push(indent);
  if (start !== undefined && /^\d/.test(start)) {
    push(indent + start.length);
    pieces.push({
      from: '',
      to: '\\',
      kind: 'structure',
      why: 'nombre en tête de paragraphe, et non une liste',
    });
  } else if (start !== undefined)
    pieces.push({ from: '', to: '\\', kind: 'structure', why: 'signe du texte, et non une marque' });
  if (isMarkdown)
    for (const { index, 0: sign } of text.matchAll(/\\(?:[!-/:-@[-`{-~]|$)/g)) {
      push(index);
      pieces.push({ from: sign, to: sign, kind: 'structure', why: 'marque du fichier Markdown reçu' });
      at = index + sign.length;
    }
  for (const { index } of isMarkdown ? [] : text.matchAll(SIGN)) {
    if (index < at) continue;
    push(index);
    pieces.push({ from: '', to: '\\', kind: 'structure', why: 'signe du texte, et non une marque' });
  }
  push(text.length);
  return pieces;
}

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
