/** What differs between the words of a document and those of a quotation, and what each difference is. */
import { piecesOf } from './common.ts';
import type { Corpus, Stretch } from './corpus.ts';
import { kindsOf, type ChangeKind, type Side } from './change-kinds.ts';
import { folded } from './typography.ts';
import type { Word } from './words.ts';

/** One difference: the words of each side, empty where one has none. */
export interface Change {
  kinds: readonly ChangeKind[];
  document: string;
  quote: string;
}

/** A stretch of the comparison, in order. Its text ends with the space or the sign that follows it. */
export interface DiffPiece {
  side: 'both' | 'document' | 'quote';
  text: string;
}

export interface Difference {
  pieces: DiffPiece[];
  changes: Change[];
}

/** One side of a comparison: words in order, and their text between any two of them. */
interface Strand {
  words: readonly Word[];
  textOf(from: number, to: number): string;
  /** What stands between word `at` and the next one. */
  gapAfter(at: number): string;
  /** Does this word open a sentence? A capital there names nothing. */
  isFirst(at: number): boolean;
}

const corpusStrand = (corpus: Corpus, { from, to }: Stretch): Strand => ({
  words: corpus.words.slice(from, to),
  textOf: (first, last) => corpus.textOf({ from: from + first, to: from + last }),
  gapAfter: (at) => corpus.gapAfter(from + at),
  isFirst: (at) => corpus.sentenceAt(from + at) !== corpus.sentenceAt(from + at - 1),
});

const quoteStrand = (text: string, words: readonly Word[]): Strand => ({
  words,
  textOf: (first, last) => text.slice(words[first]?.start, words[last - 1]?.end),
  gapAfter: (at) => text.slice(words[at]?.end, words[at + 1]?.start),
  isFirst: (at) => /(?:^|[.!?]\s*)$/u.test(text.slice(0, words[at]?.start)),
});

/** Follows both sides and gathers what they share and what they do not. */
class Comparison {
  readonly pieces: DiffPiece[] = [];
  readonly changes: Change[] = [];
  readonly #names: ReadonlySet<string>;

  constructor(names: ReadonlySet<string>) {
    this.#names = names;
  }

  share(document: Strand, quote: Strand, d: number, q: number, length: number): void {
    for (let rank = 0; rank < length; rank += 1) {
      const [one, other] = [document.textOf(d + rank, d + rank + 1), quote.textOf(q + rank, q + rank + 1)];
      if (folded(one) !== folded(other))
        this.changes.push({ kinds: ['same-number'], document: one, quote: other });
    }
    this.#push('both', document, d, length);
  }

  change(document: Strand, quote: Strand, d: number, q: number, removed: number, added: number): void {
    const [one, other] = [this.#side(document, d, removed), this.#side(quote, q, added)];
    this.changes.push({ kinds: kindsOf(one, other), document: one.text, quote: other.text });
    this.#push('document', document, d, removed);
    this.#push('quote', quote, q, added);
  }

  #side(strand: Strand, from: number, length: number): Side {
    const words = strand.words.slice(from, from + length);
    const after = strand.words.slice(from + length, from + length + 2);
    const isName = (word: Word, rank: number) =>
      this.#names.has(word.key) ||
      (/^\p{Lu}\p{Ll}/u.test(strand.textOf(from + rank, from + rank + 1)) && !strand.isFirst(from + rank));
    return {
      words,
      text: length === 0 ? '' : strand.textOf(from, from + length),
      isBeforeNumber: after.some(({ number }) => number !== undefined),
      hasName: words.some(isName),
    };
  }

  #push(side: DiffPiece['side'], strand: Strand, from: number, length: number): void {
    if (length === 0) return;
    const end = from + length;
    const gap = end < strand.words.length ? strand.gapAfter(end - 1) : '';
    const text = strand.textOf(from, end) + gap;
    const before = this.pieces.at(-1);
    // A word that one text has at its end, and the other not, would stick to the next.
    if (before !== undefined && /[\p{L}\p{N}]$/u.test(before.text) && /^[\p{L}\p{N}]/u.test(text))
      before.text += ' ';
    this.pieces.push({ side, text });
  }
}

/** Compares a quotation with a stretch of the corpus, word by word. `text` is in NFC. */
export function differenceBetween(
  corpus: Corpus,
  stretch: Stretch,
  text: string,
  words: readonly Word[],
): Difference {
  const [document, quote] = [corpusStrand(corpus, stretch), quoteStrand(text, words)];
  const keys = (strand: Strand) => strand.words.map(({ key }) => key);
  const comparison = new Comparison(corpus.names);
  let [d, q] = [0, 0];
  for (const { removed, added, shared } of piecesOf(keys(document), keys(quote))) {
    if (removed + added > 0) comparison.change(document, quote, d, q, removed, added);
    [d, q] = [d + removed, q + added];
    if (shared > 0) comparison.share(document, quote, d, q, shared);
    [d, q] = [d + shared, q + shared];
  }
  return comparison;
}
