/** What a reader pastes, and what in it is to be compared. */

/** A quotation found in a pasted text, without its quotation marks. */
const MARKS: readonly (readonly [open: string, close: string])[] = [
  ['«', '»'],
  ['“', '”'],
  ['"', '"'],
];

/** The outermost quotations of a text, in order. One that is never closed ends with its paragraph. */
export function quotationsIn(text: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length;) {
    const marks = MARKS.find(([open]) => text[at] === open);
    if (marks === undefined) {
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

const SIC = /\s*[[(]\s*sic\s*[\])]/giu;

/** « [L]a conférence »: a capital adapted to the sentence around it. */
const ADAPTED_LETTER = /\[(\p{L})\](?=\p{L})/gu;

/** What a transcriber or a screen adds to words: marks of lists, soft hyphens, lines cut after a hyphen, `[sic]`. */
export function withoutAdditions(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/\u00AD|\u200B|\uFEFF/gu, '')
    .replace(/(?<=\p{L})-[ \t]*\n\s*(?=\p{L})/gu, '-')
    .replace(/(^|\n)\s*[-–—•*▪]\s+/gu, '$1')
    .replace(SIC, '')
    .replace(ADAPTED_LETTER, '$1')
    .trim();
}

const BRACKETED_CUT = /\s*[[(]\s*(?:…|\.{3,})\s*[\])]\s*/gu;
const BARE_CUT = /\s*(?:…|\.{3,})\s*/gu;

/** The parts of a quotation between its declared cuts: `[…]`, `(...)`, and, when asked, `…` alone. Never empty ones. */
export function partsOf(text: string, isBareCut: boolean): string[] {
  const parts = text.split(BRACKETED_CUT).flatMap((part) => (isBareCut ? part.split(BARE_CUT) : [part]));
  return parts.filter((part) => /[\p{L}\p{N}]/u.test(part));
}
