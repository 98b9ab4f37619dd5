/** The stretch of the corpus that comes nearest to some words. */
import type { Corpus, Stretch } from './corpus.ts';
import { totalWeight, weightOf, type Word } from './words.ts';

/** A stretch that resembles a quotation. */
export interface Likeness extends Stretch {
  /** What share of the quotation's words it holds in the same order, weighted, from 0 to 1. */
  share: number;
  /** How many of them. */
  matched: number;
}

const MISMATCH = -0.3;
const GAP = -0.3;
/** Beyond this the word is everywhere, and votes for nothing. */
const TOO_COMMON = 3000;
const BUCKET = 24;
const CANDIDATES = 8;

/** A quotation of which the corpus holds less than this, in order, is not an altered one. */
const ALTERED_SHARE = 0.55;
/** With fewer words in common, no sentence is recognised. */
const RECOGNISED = 3;

/** Is it the same sentence, changed? */
export const isRecognised = ({ share, matched }: Likeness): boolean =>
  share >= ALTERED_SHARE && matched >= RECOGNISED;

/** Where to look: the starts of the zones of the stream that share the most words with these, best first. */
function zones(corpus: Corpus, words: readonly Word[]): number[] {
  const votes = new Map<number, number>();
  for (const [rank, word] of words.entries()) {
    const places = corpus.placesOf(word);
    if (places.length === 0 || places.length > TOO_COMMON) continue;
    const vote = weightOf(word.key) / Math.sqrt(places.length);
    for (const place of places) {
      const bucket = Math.floor((place - rank) / BUCKET);
      // Two neighbours share a word that stands near their border.
      for (const near of [bucket, bucket - 1]) votes.set(near, (votes.get(near) ?? 0) + vote);
    }
  }
  const best = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([bucket]) => bucket);
  // What is looked at around a bucket holds its neighbours: they would take the places of others.
  const chosen = new Set<number>();
  for (const bucket of best) {
    if (chosen.size === CANDIDATES) break;
    if (!chosen.has(bucket - 1) && !chosen.has(bucket + 1)) chosen.add(bucket);
  }
  return [...chosen].map((bucket) => bucket * BUCKET);
}

/** Smith and Waterman's local alignment of `words` with the words of the stream in `[from, to)`. */
function localAlignment(corpus: Corpus, words: readonly Word[], from: number, to: number) {
  const [rows, columns] = [words.length + 1, to - from + 1];
  const scores = new Float32Array(rows * columns);
  const steps = new Uint8Array(rows * columns);
  let best = 0;
  let bestAt = 0;
  for (const [rank, { key, plain }] of words.entries()) {
    const i = rank + 1;
    const weight = weightOf(key);
    for (let j = 1; j < columns; j += 1) {
      const at = i * columns + j;
      const there = corpus.words[from + j - 1]?.plain;
      const diagonal =
        (scores[at - columns - 1] ?? 0) + (there === plain ? weight : there === '\n' ? -9 : MISMATCH);
      const up = (scores[at - columns] ?? 0) + GAP;
      const left = (scores[at - 1] ?? 0) + (there === '\n' ? -9 : GAP);
      const score = Math.max(0, diagonal, up, left);
      scores[at] = score;
      steps[at] = score === 0 ? 0 : score === diagonal ? 1 : score === up ? 2 : 3;
      if (score > best + 1e-6) [best, bestAt] = [score, at];
    }
  }
  let [matched, weight] = [0, 0];
  let at = bestAt;
  for (; steps[at] !== 0;) {
    const [i, j] = [Math.floor(at / columns), at % columns];
    if (steps[at] === 1) {
      const word = words[i - 1];
      if (word !== undefined && corpus.words[from + j - 1]?.plain === word.plain)
        [matched, weight] = [matched + 1, weight + weightOf(word.key)];
    }
    at -= steps[at] === 1 ? columns + 1 : steps[at] === 2 ? columns : 1;
  }
  const first = { i: Math.floor(at / columns), j: at % columns };
  const last = { i: Math.floor(bestAt / columns), j: bestAt % columns };
  return { score: best, matched, weight, first, last };
}

/** The stretch most like these words, or `undefined` if none shares a word with them. */
export function nearestStretch(corpus: Corpus, words: readonly Word[]): Likeness | undefined {
  const total = totalWeight(words);
  let found: { score: number; likeness: Likeness } | undefined;
  for (const zone of zones(corpus, words)) {
    const from = Math.max(0, zone - BUCKET);
    const to = Math.min(corpus.words.length, zone + 2 * BUCKET + Math.ceil(1.5 * words.length));
    const { score, matched, weight, first, last } = localAlignment(corpus, words, from, to);
    if (matched === 0) continue;
    // What comes before the first word that counts, and after the last, may be changed words of the same sentence.
    const wider = { from: from + first.j, to: from + last.j, matched, weight };
    const meet = (rank: number, place: number) => {
      const word = words[rank];
      if (word === undefined || corpus.words[place]?.plain !== word.plain) return;
      wider.matched += 1;
      wider.weight += weightOf(word.key);
    };
    for (let i = first.i - 1; i >= 0 && isSameSentence(corpus, wider.from, wider.from - 1); i -= 1)
      meet(i, (wider.from -= 1));
    for (let i = last.i; i < words.length && isSameSentence(corpus, wider.to - 1, wider.to); i += 1)
      meet(i, (wider.to += 1) - 1);
    const likeness = {
      from: wider.from,
      to: wider.to,
      share: wider.weight / total,
      matched: wider.matched,
    };
    const isBetter =
      found === undefined ||
      (isRecognised(likeness) === isRecognised(found.likeness)
        ? score > found.score
        : isRecognised(likeness));
    if (isBetter) found = { score, likeness };
  }
  return found?.likeness;
}

const isSameSentence = (corpus: Corpus, one: number, other: number) =>
  corpus.words[one]?.sentence === corpus.words[other]?.sentence;
