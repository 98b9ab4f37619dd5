/** Words as the raw text has them, and their signs that Markdown would take for its own. */
import type { Run } from '../model.ts';
import { same, type Piece } from './piece.ts';

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
export const rawText = (run: Run): string =>
  run.superscript && run.note === undefined && /^\d+$/.test(run.text)
    ? [...run.text].map((digit) => RAISED[digit] ?? digit).join('')
    : run.text;

/** Signs that Markdown or MDX would take for its own. */
const SIGN = /[\\*`[\]<{}]|~~|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)/gu;
const LINE_SIGN =
  /^(?:#{1,6}(?=\s|$)|#{2,6}(?=\S)|>|[+-](?=\s|$)|-(?=\p{L})|\d{1,9}(?=[.)](?:\s|$))|=+[ \t]*$|-+[ \t]*$|[|:](?=[-:| \t]+$)|-(?=[-:| \t]+$))/u;
/** In Markdown a sign before a number is one too. */
const MARKDOWN_SIGN = /^[+-](?=\s+\d)/;

export function escapedPieces(text: string, isLineStart: boolean, isMarkdown: boolean): Piece[] {
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
