/**
 * {@link typeset} for whoever makes pages: titles, names and the words of the frame come back on hundreds of them, six
 * times out of seven. The browser has few texts, and `typeset.ts` alone.
 */
import { typeset as anew } from './typeset.ts';

/** Longer texts are the documents' own, and stand on one page or two. */
const LONGEST = 400;
/** So many are known at least, and twice as many at most. */
const MANY = 10_000;

let known = new Map<string, string>();
let older = new Map<string, string>();

/** The same words with French spaces and apostrophes, place for place. */
export function typeset(text: string): string {
  if (text.length > LONGEST) return anew(text);
  const before = known.get(text);
  if (before !== undefined) return before;
  const set = older.get(text) ?? anew(text);
  if (known.size >= MANY) [older, known] = [known, new Map<string, string>()];
  known.set(text, set);
  return set;
}
