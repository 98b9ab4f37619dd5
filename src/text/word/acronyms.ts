/** Acronyms, and whether the words that they stand for come before them: « l’aide sociale à l’enfance (ASE) ». */
// cspell:ignore INRAE
import { plainLetters } from '../letters.ts';
import { matchingForm } from '../matching.ts';

/** Two capitals or more that make a word, or a part of one between hyphens. */
const ACRONYM = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu;
const WORD = /[\p{L}\p{M}]+/gu;
/** Words that an acronym may skip. */
const SMALL = new Set('à au aux d de des du en et l la le les par pour sur'.split(' '));

/** Do the last of `words` begin with `letters`, one each, small words skipped or not? */
function spells(words: readonly string[], letters: string): boolean {
  /** How many letters may still be without a word, whichever small words were skipped. */
  let left = new Set([letters.length]);
  for (const word of [...words].reverse()) {
    const next = new Set<number>();
    for (const count of left) {
      if (count > 0 && plainLetters(word).startsWith(letters[count - 1] ?? '')) next.add(count - 1);
      if (SMALL.has(word.toLowerCase())) next.add(count);
    }
    if (next.has(0)) return true;
    left = next;
  }
  return false;
}

/** The acronyms that `text` expands where it first writes them: in brackets, after the words whose initials they are. */
export function expandedIn(text: string): string[] {
  const form = matchingForm(text);
  return [...form.matchAll(/\((\p{Lu}{2,})\)/gu)].flatMap(({ 1: acronym = '', index }) => {
    const words = form.slice(0, index).match(WORD) ?? [];
    return spells(words, plainLetters(acronym)) ? [acronym] : [];
  });
}

/** Are the letters of an acronym, in order, the initials of words of a text? Words may stand between: « INRAE ». */
export function isSpelledBy(acronym: string, text: string): boolean {
  const initials = (matchingForm(text).match(WORD) ?? []).map((word) => plainLetters(word)[0]);
  let at = -1;
  return [...plainLetters(acronym)].every((letter) => (at = initials.indexOf(letter, at + 1)) !== -1);
}

/** Every acronym of `text`, in order, as often as it stands there. */
export const acronymsIn = (text: string): string[] => [...text.matchAll(ACRONYM)].map(([acronym]) => acronym);
