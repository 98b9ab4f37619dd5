/**
 * Is a word that the index found what was asked, or only its nearest prefix? Pagefind falls back to the
 * longest prefix that it knows and does not say so: a reader must not take that for an answer.
 */

/** Lower case, without accents: how the index compares. */
const folded = (word: string) =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const commonLength = (a: string, b: string) => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
};

/** « hébergements » and « hebergement », « chevaux » and « cheval »; not « 3000 » and « 30 », nor « accordéon » and « à ». */
function areKin(asked: string, found: string): boolean {
  if (asked === found) return true;
  // The reader may still be typing the end of a word.
  if (/\d/.test(asked)) return found.startsWith(asked) && !/^\d/.test(found.slice(asked.length));
  if (found.startsWith(asked) && asked.length >= 3) return true;
  return commonLength(asked, found) >= Math.max(3, 0.55 * Math.max(asked.length, found.length));
}

/** The words asked, as they were typed, without quotation marks and exclusions. */
export const askedWords = (query: string): string[] =>
  query
    .split(/\s+/)
    .filter((word) => !word.startsWith('-'))
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '');

/** Those of `asked` that no word of `found` (chunks of an index form) really answers. */
export function unanswered(asked: readonly string[], found: readonly string[]): string[] {
  const parts = new Set(found.flatMap((chunk) => folded(chunk.replaceAll('·', '')).split(' ')));
  const isAnswered = (word: string) => [...parts].some((part) => areKin(word, part));
  return asked.filter((word) => !folded(word).split(' ').every(isAnswered));
}
