/** For a figure that is nowhere: the numbers of the corpus that may have been meant. */
import type { Corpus, Stretch } from './corpus.ts';
import { weightOf, type Word } from './words.ts';

/** Longer than a figure with what it counts, and the nearest sentence says more. */
const LONGEST_FIGURE = 5;
const SHOWN = 4;
/** « 3 000 places », « 1 000 nouvelles places ». */
const REACH = 2;

/** The numbers that count the same thing, or else are of the same unit, nearest value first. */
export function neighbouringNumbers(corpus: Corpus, words: readonly Word[]): Stretch[] {
  const asked = words.find(({ number }) => number !== undefined)?.number;
  if (asked === undefined || words.length > LONGEST_FIGURE) return [];
  const nouns = words.filter(({ key, number }) => number === undefined && weightOf(key) === 1);
  const counted = nouns.flatMap((noun) =>
    corpus.placesOf(noun).flatMap((place) => {
      const number = [1, 2].map((back) => place - back).find((at) => corpus.words[at]?.number !== undefined);
      const isNear = number !== undefined && corpus.words[number]?.sentence === corpus.words[place]?.sentence;
      return isNear && place - number <= REACH ? [{ from: number, to: place + 1 }] : [];
    }),
  );
  const alike = corpus.words.flatMap(({ number }, at) =>
    (asked.unit === undefined ? number?.value === asked.value : number?.unit === asked.unit)
      ? [{ from: at, to: at + 1 }]
      : [],
  );
  const farness = ({ from }: Stretch) =>
    Math.abs(Math.log((corpus.words[from]?.number?.value || 1) / (asked.value || 1)));
  return (counted.length > 0 ? counted : alike).sort((a, b) => farness(a) - farness(b)).slice(0, SHOWN);
}
