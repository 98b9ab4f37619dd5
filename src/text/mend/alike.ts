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

const MAY_PART = '\u200B';

/** U+200B parts two words, or nothing: only whoever sees the document knows, of each. It stands for a space or for none. */
export function differBySignsAlone(a: string, b: string): boolean {
  const [one, other] = [typed(a), typed(b)].map((text) => text.replace(/\u200B+/gu, MAY_PART));
  if (one === undefined || other === undefined) return false;
  let [i, j] = [0, 0];
  while (i < one.length || j < other.length) {
    const [mine, theirs] = [one[i], other[j]];
    if (mine === MAY_PART || theirs === MAY_PART) {
      if (mine === MAY_PART || mine === ' ') i += 1;
      if (theirs === MAY_PART || theirs === ' ') j += 1;
    } else if (mine === theirs) {
      i += 1;
      j += 1;
    } else return false;
  }
  return true;
}
