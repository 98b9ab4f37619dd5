/** Quotations with declared cuts: each part is looked for, and so is their order. */
import { answer, isFaithful, worst, type Answer, type Verdict } from './answer.ts';
import type { Corpus, Stretch } from './corpus.ts';
import { compareFound } from './found.ts';
import { SHORTEST_TILE } from './tiles.ts';
import { wordsOf } from './words.ts';

/** The first of some places, which are in order, that begins at a word or after it. */
function firstFrom(places: readonly Stretch[], at: number): Stretch | undefined {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.from ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return places[low];
}

/** In each document, the first places of the parts that follow one another; all of them, or nothing. */
function chainOf(corpus: Corpus, places: readonly (readonly Stretch[])[]): Stretch[] | undefined {
  const sentenceAt = ({ from }: Stretch) => corpus.sentenceAt(from);
  const isShort = ({ from, to }: Stretch) => to - from < SHORTEST_TILE;
  const [first = [], ...others] = places;
  for (const start of first) {
    const chain = [start];
    for (const list of others) {
      const before = chain.at(-1) ?? start;
      const next = firstFrom(list, before.to);
      if (next === undefined || sentenceAt(next)?.document !== sentenceAt(start)?.document) break;
      // Words that stand everywhere are a part only of the sentence that the part beside them is of.
      if ((isShort(before) || isShort(next)) && sentenceAt(next) !== sentenceAt(before)) break;
      chain.push(next);
    }
    if (chain.length === places.length) return chain;
  }
  return undefined;
}

/** Parts between declared cuts, in this order in one document; `undefined` if they do not stand so. */
export function withCuts(corpus: Corpus, text: string, parts: readonly string[]): Answer | undefined {
  const words = parts.map(wordsOf);
  const chain = chainOf(
    corpus,
    words.map((list) => corpus.find(list)),
  );
  if (chain === undefined) return undefined;
  const answers = chain.map((stretch, rank) =>
    compareFound(corpus, stretch, parts[rank] ?? '', words[rank] ?? []),
  );
  return together(worst(answers), text, answers);
}

/** Parts that do not follow one another in one document: each has its answer, and so has their being together. */
export function judgeParts(text: string, answers: readonly Answer[]): Answer {
  return together(answers.every(isFaithful) ? 'assembled' : worst(answers), text, answers);
}

const together = (verdict: Verdict, text: string, parts: readonly Answer[]): Answer =>
  answer(verdict, text, { places: parts.flatMap(({ places }) => places), parts });
