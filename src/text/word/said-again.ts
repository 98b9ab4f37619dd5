/**
 * Among many sayings, those whose words a text holds for the most part, or all: a set-similarity join, without missing
 * one (AllPairs and PPJoin: prefix, position and size filters; the vocabulary of the sayings is the size filter here,
 * for a text is mostly made of words that no saying has).
 */

/** A saying as the numbers of its words, rarest first, and how many of them a text must hold. */
interface Held<T> {
  saying: T;
  words: Uint32Array;
  least: number;
}

/** Where a saying may first be met: it, and the place of the word among its own. */
interface Posting<T> {
  held: Held<T>;
  at: number;
  rank: number;
}

export class SaidAgain<T> {
  /** The number of each word, by how rare it is in the sayings: the rarest first. */
  readonly #numbers = new Map<string, number>();
  readonly #postings: Posting<T>[][] = [];
  /** The fewest words that any saying needs. */
  #fewest = Infinity;
  /** For each saying, the last search that met it: cleared by counting, not by writing. */
  readonly #met: Uint32Array;
  #search = 0;

  /**
   * @param wordsOf the content words of a saying, each once
   * @param leastOf how many of its words must be held; `undefined` when it says too little to be said again
   */
  constructor(
    sayings: readonly T[],
    wordsOf: (saying: T) => readonly string[],
    leastOf: (words: readonly string[]) => number | undefined,
  ) {
    const kept = sayings.flatMap((saying) => {
      const words = wordsOf(saying);
      const least = leastOf(words);
      return least === undefined ? [] : [{ saying, words, least }];
    });
    const holding = new Map<string, number>();
    for (const { words } of kept) for (const word of words) holding.set(word, (holding.get(word) ?? 0) + 1);
    // The sort is stable: words as rare as each other stay in the order met.
    const byRarity = [...holding].sort(([, a], [, b]) => a - b);
    byRarity.forEach(([word], number) => this.#numbers.set(word, number));
    kept.forEach(({ saying, words, least }, rank) => {
      const numbers = Uint32Array.from(words, (word) => this.#numbers.get(word) ?? 0).sort();
      const held = { saying, words: numbers, least };
      this.#fewest = Math.min(this.#fewest, least);
      // Whatever words a text leaves out, it holds one of these.
      for (let at = 0; at <= numbers.length - least; at += 1)
        (this.#postings[numbers[at] ?? 0] ??= []).push({ held, at, rank });
    });
    this.#met = new Uint32Array(kept.length);
  }

  /** The sayings that a text of these content words (each once) says again, among those that `isWanted`. */
  by(words: readonly string[], isWanted: (saying: T) => boolean = () => true): T[] {
    const known = words.flatMap((word) => this.#numbers.get(word) ?? []);
    if (known.length < this.#fewest) return [];
    const text = Uint32Array.from(known).sort();
    this.#search += 1;
    const found: T[] = [];
    for (let from = 0; from <= text.length - this.#fewest; from += 1)
      for (const { held, at, rank } of this.#postings[text[from] ?? 0] ?? []) {
        if (this.#met[rank] === this.#search) continue;
        this.#met[rank] = this.#search;
        if (holdsEnough(held, at, text, from) && isWanted(held.saying)) found.push(held.saying);
      }
    return found;
  }
}

/** Does a text hold enough of a saying, the first word in common being the one at `at` of it, and at `from` of the text? */
function holdsEnough<T>({ words, least }: Held<T>, at: number, text: Uint32Array, from: number): boolean {
  let missing = least;
  let [one, other] = [at, from];
  while (missing > 0) {
    // The positions alone tell that too few are left.
    if (words.length - one < missing || text.length - other < missing) return false;
    const [mine, its] = [words[one] ?? 0, text[other] ?? 0];
    if (mine === its) missing -= 1;
    if (mine <= its) one += 1;
    if (its <= mine) other += 1;
  }
  return true;
}
