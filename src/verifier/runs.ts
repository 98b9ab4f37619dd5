/** The runs of a quotation's words that stand in the corpus: what an assembled quotation is made of. */
import type { Corpus, Stretch } from './corpus.ts';
import { totalWeight, type Word } from './words.ts';

/** A run of a quotation's words that stands in the corpus. */
export interface Run {
  /** Ranks of the quotation's words, `[from, to)`. */
  from: number;
  to: number;
  stretch: Stretch;
}

/** Words further away are elsewhere. */
const SOON = 24;

/** Of several places, the one soon after the run before is the likeliest. */
function follows(place: number, runs: readonly Run[]): boolean {
  const end = runs.at(-1)?.stretch.to;
  return end !== undefined && place >= end && place < end + SOON;
}

/** Fewer words than this prove nothing: « dans le cadre » is everybody's. */
export const SHORTEST_RUN = 3;

/** The longest runs of these words that stand in the corpus, from left to right; and what share of the words they hold. */
export function runsOf(corpus: Corpus, words: readonly Word[]): { runs: Run[]; share: number } {
  const runs: Run[] = [];
  let held = 0;
  for (let at = 0; at < words.length;) {
    let best: Run | undefined;
    const word = words[at];
    if (word === undefined) break;
    for (const place of corpus.placesOf(word)) {
      let length = 0;
      while (at + length < words.length && corpus.words[place + length]?.key === words[at + length]?.key)
        length += 1;
      const isBetter =
        best === undefined ||
        length > best.to - best.from ||
        (length === best.to - best.from && follows(place, runs) && !follows(best.stretch.from, runs));
      if (isBetter) best = { from: at, to: at + length, stretch: { from: place, to: place + length } };
    }
    if (best !== undefined && best.to - best.from >= SHORTEST_RUN) {
      runs.push(best);
      held += totalWeight(words.slice(best.from, best.to));
      at = best.to;
    } else at += 1;
  }
  return { runs, share: held / totalWeight(words) };
}
