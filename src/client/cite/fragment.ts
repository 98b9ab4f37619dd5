/**
 * A text fragment: what makes a browser show some very words on arrival. Every engine goes to the first place of the page
 * that matches, wherever the anchor is, and matches whole words only, as it cuts them: so the words are given from one of
 * its limits to another, with as many of their neighbours as it takes to stand nowhere else.
 */

/** A page as a browser searches it. The two texts have the same length: an offset is good in both. */
export interface PageText {
  /** All that it says, with a line end between blocks. */
  all: string;
  /** The same, where `FOREIGN` stands for each character that is not the document's. */
  own: string;
}

/** Stands for a character that the page adds to the words of the document. */
export const FOREIGN = '\uFFFC';

/** How many words stand beside those that are named: none if they are alone of their kind. */
const STEPS = [0, 1, 2, 3, 4, 6, 9, 14, 20, 30];
/** More words than this are named by those at their two ends. */
const MOST_WHOLE = 6;
const ENDS = 3;

/** A stretch of the page, `[start, end)`. */
interface Stretch {
  start: number;
  end: number;
}

const cutter = new Intl.Segmenter('fr', { granularity: 'word' });

/** What is left of a text for the most tolerant of engines. */
const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');

const standsOnce = (text: string, part: string): boolean => {
  const at = text.indexOf(part);
  return at !== -1 && !text.includes(part, at + 1);
};

/** As part of an address. A narrow space at an end is kept: engines that join it to its word find nothing without it. */
const encoded = (text: string): string =>
  encodeURIComponent(text.replace(/[ \n]+/g, ' ').replace(/^ | $/g, '')).replaceAll('-', '%2D');

/** Finds the fragments of one page. */
export class Fragments {
  readonly #page: PageText;
  /** The document's words, as engines cut them. */
  readonly #words: readonly Stretch[];
  readonly #folded: string;

  constructor(page: PageText) {
    this.#page = page;
    this.#folded = folded(page.all);
    this.#words = [...cutter.segment(page.all)].flatMap(({ isWordLike, index, segment }) => {
      const word = this.#withSign({ start: index, end: index + segment.length });
      return isWordLike === true && !this.#between(word.start, word.end).includes(FOREIGN) ? [word] : [];
    });
  }

  /** What shows the words of `[start, end)`, to be put after the anchor of their sentence; empty if nothing does surely. */
  of(start: number, end: number): string {
    const first = this.#words.findIndex((word) => word.end > start);
    const last = this.#words.findLastIndex((word) => word.start < end);
    if (first === -1 || last < first) return '';
    const [from, to] = [this.#words[first]?.start ?? 0, this.#words[last]?.end ?? 0];
    // « 3 M€ » is shown with its sign.
    const sign = /^[\p{S}%]*/u.exec(this.#between(to, Math.max(to, end)))?.[0].length ?? 0;
    const isWhole = last - first < MOST_WHOLE && !/[\n\uFFFC]/.test(this.#between(from, to));
    const head = isWhole ? { start: from, end: to + sign } : this.#near(first, ENDS - 1, 1, last);
    const tail = isWhole ? head : { ...this.#near(last, ENDS - 1, -1, first), end: to + sign };
    for (const step of STEPS)
      for (const [before, after] of [
        [step, 0],
        [0, step],
        [step, step],
      ] as const) {
        const prefix = this.#beside(first, head.start, before, -1);
        const suffix = this.#beside(last, tail.end, after, 1);
        if (!this.#isSure(prefix, isWhole, head, tail, suffix)) continue;
        const parts = [
          ...(prefix === '' ? [] : [`${encoded(prefix)}-`]),
          encoded(this.#between(head.start, head.end)),
          ...(isWhole ? [] : [encoded(this.#between(tail.start, tail.end))]),
          ...(suffix === '' ? [] : [`-${encoded(suffix)}`]),
        ];
        return `:~:text=${parts.join(',')}`;
      }
    return '';
  }

  /** Is the narrow space of « mot ; » part of the word? Engines differ: with its sign, they agree. */
  #withSign({ start, end }: Stretch): Stretch {
    const { own } = this.#page;
    const isSign = (at: number) => /[^\s\uFFFC]/.test(own[at] ?? '');
    return {
      start: own[start] === '\u202F' && isSign(start - 1) ? start - 1 : start,
      end: own[end - 1] === '\u202F' && isSign(end) ? end + 1 : end,
    };
  }

  #between(start: number, end: number): string {
    return this.#page.own.slice(start, end);
  }

  /** From a word to at most `count` others, on one side, in the same block, not past `limit`. */
  #near(rank: number, count: number, side: 1 | -1, limit: number): Stretch {
    let [here, there] = [this.#words[rank], this.#words[rank]];
    for (let step = 1; step <= count && rank + (step - 1) * side !== limit; step += 1) {
      const next = this.#words[rank + step * side];
      if (!next || !there || this.#gap(there, next, /[\n\uFFFC]/)) break;
      there = next;
    }
    if (side === -1) [here, there] = [there, here];
    return { start: here?.start ?? 0, end: there?.end ?? 0 };
  }

  /** Does what parts two words hold such a sign? */
  #gap(one: Stretch, other: Stretch, sign: RegExp): boolean {
    return sign.test(this.#between(Math.min(one.end, other.end), Math.max(one.start, other.start)));
  }

  /** The text of `count` words beside a limit of what is named: in its block, or at the near end of the next one. */
  #beside(rank: number, limit: number, count: number, side: 1 | -1): string {
    const neighbour = this.#words[rank + side];
    const word = this.#words[rank];
    if (count === 0 || !neighbour || !word || this.#gap(word, neighbour, /\uFFFC/)) return '';
    const { start, end } = this.#near(rank + side, count - 1, side, -1);
    const text = side === 1 ? this.#between(limit, end) : this.#between(start, limit);
    // Each part of a fragment stands in one block, and nothing but spaces may part it from the next.
    const blocks = text.split('\n').filter((part) => part.trim() !== '');
    return blocks.length === 1 ? (blocks[0] ?? '') : '';
  }

  /** Would every engine stop here first? */
  #isSure(prefix: string, isWhole: boolean, head: Stretch, tail: Stretch, suffix: string): boolean {
    const opening = folded(prefix + this.#between(head.start, head.end) + (isWhole ? suffix : ''));
    if (!standsOnce(this.#folded, opening)) return false;
    if (isWhole) return true;
    const after = folded(this.#page.all.slice(0, head.end)).length;
    const closing = folded(this.#between(tail.start, tail.end) + suffix);
    return this.#folded.indexOf(closing, after) === folded(this.#page.all.slice(0, tail.start)).length;
  }
}
