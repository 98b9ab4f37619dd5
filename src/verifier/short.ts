/** Of two or three words, one is changed: too few remain to recognise a sentence by them, unless the change itself tells. */
import { differenceBetween } from './changes.ts';
import type { Corpus, Stretch } from './corpus.ts';
import { weightOf, type Word } from './words.ts';

const LONGEST = 3;
/** A word that says this much is no article. */
const FULL = 1;
/** A slip in a word of fewer letters makes another word. */
const LONG = 5;

/** The stretches that say these words, accents aside, but for the one of rank `changed`. */
function almost(corpus: Corpus, words: readonly Word[], changed: number): Stretch[] {
  // Of one word alone, only the accents can be wrong.
  const anchor = words.length === 1 ? 0 : changed === 0 ? 1 : 0;
  return words
    .slice(anchor, anchor + 1)
    .flatMap((word) => corpus.placesOf(word))
    .flatMap((place) => {
      const from = place - anchor;
      const isSame = words.every(({ plain }, rank) => {
        const there = corpus.words[from + rank];
        return (
          there?.sentence === corpus.words[place]?.sentence &&
          (there?.plain === plain || (rank === changed && rank !== anchor))
        );
      });
      return isSame ? [{ from, to: from + words.length }] : [];
    });
}

/**
 * The stretch of which these few words differ by one: a number for another, a slip of the pen, or any word of a whole
 * sentence. « la crise climatique » is not « la crise sanitaire » changed.
 */
export function nearestShort(corpus: Corpus, text: string, words: readonly Word[]): Stretch | undefined {
  if (words.length > LONGEST) return undefined;
  let best: { stretch: Stretch; farness: number } | undefined;
  for (const [changed, word] of words.entries()) {
    const others = words.filter((other) => other !== word && weightOf(other.key) === FULL);
    // « 2021-07 » is no other « 10/07 ».
    const isCounted =
      word.number?.form === 'multiple' || others.some(({ number }) => number?.form !== 'digits');
    for (const stretch of almost(corpus, words, changed)) {
      const { from, to } = stretch;
      const own = corpus.words[from + changed];
      const sentence = own?.sentence;
      const isWhole =
        corpus.words[from - 1]?.sentence !== sentence && corpus.words[to]?.sentence !== sentence;
      const [kind] = differenceBetween(corpus, stretch, text, words).changes[0]?.kinds ?? [];
      const isNumber = own?.number !== undefined && word.number !== undefined;
      const isSlip = kind === 'spelling' && word.plain.length >= LONG;
      const tells = others.length > 0 && ((isNumber && isCounted) || isWhole || isSlip);
      if (!tells && kind !== 'accent' && kind !== 'capital-accent') continue;
      const farness = isNumber
        ? 1 + Math.abs(Math.log((own.number?.value || 1) / (word.number?.value || 1)))
        : 0;
      if (best === undefined || farness < best.farness) best = { stretch, farness };
    }
  }
  return best?.stretch;
}
