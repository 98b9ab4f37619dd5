/**
 * Words → the pages that answer, ranked as Pagefind ranks them. Its module goes through all places of all words once for
 * each page that it finds: of words of ten thousand pages, a second of a telephone's processor for a key. This goes
 * through them once. `tests/unit/search/pagefind/ranking.test.ts` holds both to the same answers.
 */
import type { Held } from './columns.ts';

/** What Pagefind takes for its weights, unless it is told others. */
const [SATURATION, LENGTH, TITLE, AS_WRITTEN] = [1.4, 0.75, 5, 1.8];
/** The weight of a place of a text. */
const UNIT = 24;

/** The words that were loaded, and the length of each page. */
export interface Known {
  words: ReadonlyMap<string, Held>;
  lengths: readonly number[];
}

/** A page that answers. */
export interface Found {
  page: number;
  score: number;
}

/** How rare what so many pages hold is, of `total`. */
const rarity = (total: number, count: number): number => Math.log((total - count + 0.5) / (count + 0.5) + 1);

/** What a word longer than what is asked for by so many letters is worth. */
function likeness(differing: number): number {
  const near = Math.exp(-0.5 * ((differing + 1) / 2) ** 2);
  return Math.exp(near - 1);
}

/** The loaded words that begin with a stem; failing these, the longest with which it begins. */
function extensionsOf(stem: string, words: Known['words']): string[] {
  const longer: string[] = [];
  let shorter = '';
  for (const word of words.keys())
    if (word.startsWith(stem)) longer.push(word);
    else if (word.length > shorter.length && stem.startsWith(word)) shorter = word;
  return longer.length > 0 || shorter === '' ? longer : [shorter];
}

/** A word that answers: for which term, and what that is worth. */
interface Answering {
  held: Held;
  term: number;
  likeness: number;
  worth: number;
}

/** The loaded words that answer to some terms. */
export function answeringTo(
  typed: readonly string[],
  stems: readonly string[],
  words: Known['words'],
): Map<string, Answering> {
  const all = new Map<string, Answering>();
  stems.forEach((stem, term) => {
    const asked = typed[term] ?? '';
    for (const word of extensionsOf(stem, words)) {
      const held = words.get(word);
      if (held !== undefined && !all.has(word))
        all.set(word, {
          held,
          term,
          likeness: likeness(Math.abs(word.length - stem.length)),
          worth: word.startsWith(asked) || asked.startsWith(word) ? AS_WRITTEN : 1,
        });
    }
  });
  return all;
}

/**
 * The pages that hold a word of each term that any page has, best first, and the first of those that are worth the same.
 * @param typed the words of the terms, and their stems, in the same order
 */
export function rankedPages(
  typed: readonly string[],
  stems: readonly string[],
  { words, lengths }: Known,
): Found[] {
  const total = lengths.length;
  const mean = lengths.reduce((sum, length) => sum + length, 0) / total;
  const answering = [...answeringTo(typed, stems, words).values()];
  const byTerm = stems.map((stem) => {
    const [holds, titled] = [new Uint8Array(total), new Uint8Array(total)];
    let count = 0;
    for (const word of extensionsOf(stem, words)) {
      const { pages, titles } = words.get(word) as Held;
      pages.forEach((page, rank) => {
        if (holds[page] === 0) count += 1;
        holds[page] = 1;
        if (titles[rank]) titled[page] = 1;
      });
    }
    return { holds, titled, count, rarity: rarity(total, count) };
  });
  const wanted = byTerm.filter(({ count }) => count > 0);
  const scores = new Float64Array(total);
  for (const { held, term, likeness: like, worth } of answering) {
    const rare = byTerm[term]?.rarity ?? 0;
    held.pages.forEach((page, rank) => {
      const often = ((held.weights[rank] ?? 0) * like) / UNIT;
      const length = 1 - LENGTH + (LENGTH * (lengths[page] ?? 0)) / mean;
      scores[page] =
        (scores[page] ?? 0) + (worth * rare * (SATURATION + 1) * often) / (SATURATION * length + often);
    });
  }
  const whole = byTerm.reduce((sum, one) => sum + one.rarity, 0);
  const found: Found[] = [];
  for (let page = 0; page < total; page += 1) {
    if (wanted.length === 0 || !wanted.every(({ holds }) => holds[page] === 1)) continue;
    const inTitle = wanted.reduce((sum, one) => sum + (one.titled[page] === 1 ? one.rarity : 0), 0);
    const boost = TITLE * inTitle * (inTitle / whole) ** 2;
    found.push({ page, score: Math.fround((scores[page] ?? 0) + boost) });
  }
  return found.sort((a, b) => b.score - a.score);
}
