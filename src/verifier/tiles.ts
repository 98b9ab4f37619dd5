/**
 * What an assembled quotation is made of: the quotation is covered from left to right with the longest stretches of the
 * corpus that fit, as greedy string tiling does.
 */
import type { Corpus, Stretch } from './corpus.ts';
import { totalWeight, type Word } from './words.ts';

/** Words of a quotation, in a row, that stand in the corpus. */
export interface Tile {
  /** Ranks of the quotation's words, `[from, to)`. */
  from: number;
  to: number;
  stretch: Stretch;
}

/** Words further away are elsewhere. */
const SOON = 24;

/** Of several places, the one soon after the tile before is the likeliest. */
function follows(place: number, tiles: readonly Tile[]): boolean {
  const end = tiles.at(-1)?.stretch.to;
  return end !== undefined && place >= end && place < end + SOON;
}

/** Fewer words than this prove nothing: « dans le cadre » is everybody's. */
export const SHORTEST_TILE = 3;

/** The longest tiles of these words that stand in the corpus, from left to right; and what share of the words they hold. */
export function tilesOf(corpus: Corpus, words: readonly Word[]): { tiles: Tile[]; share: number } {
  const tiles: Tile[] = [];
  let held = 0;
  for (let at = 0; at < words.length;) {
    let best: Tile | undefined;
    for (const place of corpus.placesOf(words[at] as Word)) {
      let length = 0;
      while (at + length < words.length && corpus.words[place + length]?.key === words[at + length]?.key)
        length += 1;
      const isBetter =
        best === undefined ||
        length > best.to - best.from ||
        (length === best.to - best.from && follows(place, tiles) && !follows(best.stretch.from, tiles));
      if (isBetter) best = { from: at, to: at + length, stretch: { from: place, to: place + length } };
    }
    if (best !== undefined && best.to - best.from >= SHORTEST_TILE) {
      tiles.push(best);
      held += totalWeight(words.slice(best.from, best.to));
      at = best.to;
    } else at += 1;
  }
  return { tiles, share: held / totalWeight(words) };
}
