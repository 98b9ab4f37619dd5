/** The text of a communiqué as the workshop shows it, and words of it that stand in one place alone. */
import { leavesOf, type Document, type Leaf } from '#document/model.ts';
import { placesOf } from '#document/passages.ts';
import type { CoveredSentence } from '#graph/sentences/coverage.ts';
import { itemLeaves } from '#import/proposals.ts';
import type { LeafView, Stretch } from './protocol.ts';

/** `covered`: the sentences of the text, with the records that each has. */
export function leafViews(document: Document, covered: readonly CoveredSentence[]): LeafView[] {
  const linked = new Set(covered.filter(({ records }) => records.length > 0).map(({ id }) => id));
  const items = itemLeaves(document);
  return leavesOf(document).map(({ index, kind, text, sentences }) => ({
    index,
    shape: kind === 'heading' ? 'title' : items.has(index) ? 'item' : 'paragraph',
    text,
    sentences: sentences.map(({ id, start, end }) => ({ id, start, end, isLinked: linked.has(id) })),
  }));
}

export const overlaps = (a: Stretch, b: Stretch): boolean =>
  a.leaf === b.leaf && a.start < b.end && b.start < a.end;

/** The sentence in which a stretch begins; the whole leaf where it has none. */
export function sentenceAt(leaf: Leaf, start: number): { start: number; end: number; text: string } {
  const found = leaf.sentences.find((one) => start >= one.start && start < one.end);
  const { start: from, end } = found ?? { start: 0, end: leaf.text.length };
  return { start: from, end, text: leaf.text.slice(from, end) };
}

const isWord = (sign: string | undefined): boolean =>
  sign !== undefined && /[\p{L}\p{M}\p{N}'’-]/u.test(sign);

/** A stretch made whole: no word cut, no blank nor lone punctuation at its ends. */
export function wholeWords(text: string, start: number, end: number): { start: number; end: number } {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] ?? '')) from += 1;
  while (to > from && /[\s,;:]/.test(text[to - 1] ?? '')) to -= 1;
  while (from > 0 && isWord(text[from - 1]) && isWord(text[from])) from -= 1;
  while (to < text.length && isWord(text[to]) && isWord(text[to - 1])) to += 1;
  return { start: from, end: to };
}

const isAlone = (document: Document, words: string): boolean => placesOf(document, words).length === 1;

/** The words of a stretch, with as many of its neighbours as it takes for them to stand in one place alone. */
export function uniqueWords(document: Document, leaf: Leaf, start: number, end: number): string {
  const { text } = leaf;
  let { start: from, end: to } = wholeWords(text, start, end);
  const words = () => text.slice(from, to);
  for (let tries = 0; tries < 60 && !isAlone(document, words()); tries += 1) {
    const after = /^[^\p{L}\p{N}]*[\p{L}\p{M}\p{N}'’-]+/u.exec(text.slice(to))?.[0];
    const before = /[\p{L}\p{M}\p{N}'’-]+[^\p{L}\p{N}]*$/u.exec(text.slice(0, from))?.[0];
    if (after !== undefined && (tries % 2 === 0 || before === undefined)) to += after.length;
    else if (before !== undefined) from -= before.length;
    else break;
  }
  return words();
}
