/** Do two texts differ only by the way that signs are written? */
import { BULLET } from '../bullets.ts';
import { twinOf } from './imitations.ts';
import { inOrder, isMend, mended } from './mend.ts';
import { signsOf } from './text.ts';

const ITEM = new RegExp(`^([ \\t\\u00A0]*)(?:${BULLET}|[–—]|o(?=[ \\t]))\\s*`, 'gmu');

/** Any of these may have been torn from its word. */
const APOSTROPHE = /[`\u00B4\u02B9\u02BC\u055A\u201B\u2032\uFF07]/gu;

/** A sign taken away may bring two others together: an accent, and the letter that has it already. */
function once(text: string): string {
  const next = mended(text, inOrder(signsOf(text, 0)).filter(isMend));
  return next === text ? text : once(next);
}

const typed = (text: string): string =>
  twinOf(once(text).replace(ITEM, '$1- ').replace(/\s+/g, ' ').trim()).replace(APOSTROPHE, '’');

/** U+200B parts two words, or nothing: only whoever sees the document knows. */
const readings = (text: string): string[] =>
  text.includes('\u200B') ? ['', ' '].map((part) => typed(text.replace(/\u200B+/gu, part))) : [typed(text)];

export const differBySignsAlone = (a: string, b: string): boolean => {
  const others = new Set(readings(b));
  return readings(a).some((one) => others.has(one));
};
