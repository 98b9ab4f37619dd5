/** Words that stand nowhere one after the other: altered, assembled or absent? */
import { isRecognised, nearestStretch } from './align.ts';
import { answer, type Answer } from './answer.ts';
import { isHarmless } from './change-kinds.ts';
import { differenceBetween } from './changes.ts';
import type { Corpus, Stretch } from './corpus.ts';
import { neighbouringNumbers } from './figures.ts';
import { compareFound } from './found.ts';
import { placeOf } from './places.ts';
import { tilesOf, type Tile } from './tiles.ts';
import { nearestShort } from './short.ts';
import { wordsOf, type Word } from './words.ts';

/** Longer, and comparing word by word would take a reader's patience: it is read sentence by sentence. */
export const LONGEST_ALIGNED = 400;
const ASSEMBLED_SHARE = 0.8;
const NEAREST_SHARE = 0.35;
/** Words left out between two sentences: fewer may be a slip. */
const LEAP = 3;
const FEW_WORDS = 2;

/** Does the quotation leap from one sentence into another, over words that it does not replace? */
function leaps(corpus: Corpus, tiles: readonly Tile[]): boolean {
  return tiles.some((tile, rank) => {
    const before = rank === 0 ? undefined : tiles[rank - 1];
    if (before === undefined) return false;
    const skipped = tile.stretch.from - before.stretch.to;
    const isFarther = skipped < 0 || skipped - (tile.from - before.to) >= LEAP;
    return isFarther && corpus.sentenceAt(tile.stretch.from) !== corpus.sentenceAt(before.stretch.to - 1);
  });
}

function assembled(corpus: Corpus, text: string, words: readonly Word[], tiles: readonly Tile[]): Answer {
  const parts = tiles.map(({ from, to, stretch }) => {
    const part = text.slice(words[from]?.start, words[to - 1]?.end);
    return compareFound(corpus, stretch, part, wordsOf(part));
  });
  return answer('assembled', text, { parts, places: parts.flatMap(({ places }) => places) });
}

/** The same sentence, changed: what differs, and whether it matters. */
function compared(corpus: Corpus, stretch: Stretch, text: string, words: readonly Word[]): Answer {
  const { pieces, changes } = differenceBetween(corpus, stretch, text, words);
  const places = [placeOf(corpus, stretch)];
  return answer(changes.every(isHarmless) ? 'same' : 'altered', text, { places, pieces, changes });
}

/** Words that are nowhere one after the other. */
export function unlike(corpus: Corpus, text: string, words: readonly Word[]): Answer {
  const numbers = () => neighbouringNumbers(corpus, words).map((stretch) => placeOf(corpus, stretch));
  if (words.length > LONGEST_ALIGNED) return answer('absent', text);
  const { tiles, share } = tilesOf(corpus, words);
  const nearest = nearestStretch(corpus, words);
  const isAltered = nearest !== undefined && isRecognised(nearest);
  const short = isAltered ? undefined : nearestShort(corpus, text, words);
  if (short !== undefined) return compared(corpus, short, text, words);
  if (share >= ASSEMBLED_SHARE && leaps(corpus, tiles)) {
    // One sentence with a word or two of its own explains more simply what several sentences would explain too.
    const isOneStretch = tiles.every(
      ({ stretch: { from, to } }) => nearest && from >= nearest.from && to <= nearest.to,
    );
    const isSimple =
      isAltered && (nearest.share > share - 0.01 || words.length - nearest.matched <= FEW_WORDS);
    if (isOneStretch || !isSimple) return assembled(corpus, text, words, tiles);
  }
  if (nearest === undefined) return answer('absent', text, { numbers: numbers() });
  const places = [placeOf(corpus, nearest)];
  if (isAltered) return compared(corpus, nearest, text, words);
  return answer('absent', text, {
    places: nearest.share >= NEAREST_SHARE && nearest.matched >= 2 ? places : [],
    numbers: numbers(),
  });
}
