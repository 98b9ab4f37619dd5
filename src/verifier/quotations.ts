/** What a reader pastes, and what in it is to be compared. */
import { withoutDrawnLetters } from '#text/letters.ts';
import { NEGATIONS } from './change-kinds.ts';
import { wordsOf } from './words.ts';

/** A quotation found in a pasted text, without its quotation marks. */
const MARKS: readonly (readonly [open: string, close: string])[] = [
  ['«', '»'],
  ['“', '”'],
  ['"', '"'],
];

/** A straight mark right after a letter or a digit opens nothing: « un écran de 15" ». */
const INCHES = /^[\p{L}\p{N}]"$/u;

/** The outermost quotations of a text, in order. One that is never closed ends with its paragraph. */
export function quotationsIn(text: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length;) {
    const marks = MARKS.find(([open]) => text[at] === open);
    if (marks === undefined || INCHES.test(text.slice(at - 1, at + 1))) {
      at += 1;
      continue;
    }
    const [open, close] = marks;
    let depth = 1;
    let end = at + 1;
    for (; end < text.length && depth > 0; end += 1) {
      if (text[end] === close) depth -= 1;
      else if (text[end] === open) depth += 1;
      else if (text[end] === '\n' && /^\s*\n/.test(text.slice(end + 1))) break;
    }
    const inside = text.slice(at + 1, depth === 0 ? end - 1 : end).trim();
    if (/[\p{L}\p{N}]/u.test(inside)) found.push(inside);
    at = end;
  }
  return found;
}

/** Does a text hold words outside its quotations? */
export function isMoreThanQuotation(text: string): boolean {
  const bare = text.trim();
  const opened = MARKS.find(([open, close]) => bare.startsWith(open) && bare.endsWith(close));
  return opened === undefined || bare.slice(1, -1).includes(opened[1]);
}

/** What a mail program or a keyboard writes for guillemets and for what is quoted; under a quotation, its source is none. */
export const withGuillemets = (text: string): string =>
  text
    .replace(/(?<=^[ \t]*>[ \t]*\n)[ \t]*>[ \t]*—.*/gmu, '')
    .replace(/^[ \t]*>+[ \t]?(?![ \t]*$)/gmu, '')
    .replace(/<<\s*/gu, '«')
    .replace(/\s*>>/gu, '»');

const SIC = /\s*[[(]\s*sic\s*[\])]/giu;

/** « [L]a conférence »: a capital adapted to the sentence around it. */
const ADAPTED_LETTER = /\[(\p{L})\](?=\p{L})/gu;

const CUT_WORD = /(\p{L}+)-[ \t]*\n\s*(\p{L}+)/gu;

/**
 * What a transcriber, a screen or a file adds to words: marks of lists and of Markdown, invisible signs, ligatures,
 * words cut at the end of a line, `[sic]`. `isWord` tells a word cut in two from two words with a hyphen of their own.
 */
export function withoutAdditions(text: string, isWord: (word: string) => boolean): string {
  return withoutDrawnLetters(text.normalize('NFC'))
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cf}/gu, '')
    .replace(CUT_WORD, (_, start: string, end: string) => start + (isWord(start + end) ? '' : '-') + end)
    .replace(/(^|\n)\s*[-–—•*▪]\s+/gu, '$1')
    .replace(/(\*{1,3})(?=\S)([^*]+)\1/gu, '$2')
    .replace(/(?<=\p{L})[`´](?=[\p{L}\p{N}])/gu, 'ʼ')
    .replace(SIC, '')
    .replace(ADAPTED_LETTER, '$1')
    .trim();
}

const BRACKETED_CUT = /\s*[[(]\s*(?:…|\.{3,})\s*[\])]\s*/gu;
/** For private use: no text has it. */
const MARK = '\uE000';

/** « [Le préfet] a réuni »: words that the quotation declares not to be the document's. */
const ADDED = /\[([^[\]]*[\p{L}\p{N}][^[\]]*)\]/gu;

/** A quotation without what it declares to add: `bare`, and `cut` with a cut in the place of each addition. */
export interface Additions {
  added: string[];
  bare: string;
  cut: string;
}

/** The declared additions of a quotation. A number or a negation is none: it would change what the words say. */
export function additionsIn(text: string): Additions {
  const added: string[] = [];
  const cut = text.replace(ADDED, (all, words: string) => {
    if (wordsOf(words).some(({ plain, number }) => number !== undefined || NEGATIONS.has(plain))) return all;
    added.push(words.trim());
    return MARK;
  });
  const bare = cut.replace(/\s*\uE000(?=[,.;:)])/gu, '').replace(/\s*\uE000\s*/gu, ' ');
  return { added, bare: bare.trim(), cut: cut.replaceAll(MARK, ' […] ') };
}

const BARE_CUT = /\s*(?:…|\.{3,})\s*/gu;

/** The parts of a quotation between its declared cuts: `[…]`, `(...)`, and, when asked, `…` alone. Never empty ones. */
export function partsOf(text: string, isBareCut: boolean): string[] {
  const parts = text.split(BRACKETED_CUT).flatMap((part) => (isBareCut ? part.split(BARE_CUT) : [part]));
  return parts.filter((part) => /[\p{L}\p{N}]/u.test(part));
}
