/** Quotations with declared cuts: each part is looked for, and so is their order. */
import { answer, worst, type Answer, type Verdict } from './answer.ts';
import type { Corpus, Stretch } from './corpus.ts';
import { compareFound } from './found.ts';
import { wordsOf } from './words.ts';

/** In each document, the first places of the parts that follow one another; all of them, or nothing. */
function chainOf(corpus: Corpus, places: readonly (readonly Stretch[])[]): Stretch[] | undefined {
  const documentAt = ({ from }: Stretch) => corpus.sentenceAt(from)?.document;
  const [first = [], ...others] = places;
  const tried = new Set<unknown>();
  for (const start of first) {
    if (tried.has(documentAt(start))) continue;
    // If the earliest place of a document leads nowhere, its later places lead nowhere either.
    tried.add(documentAt(start));
    const chain = [start];
    for (const list of others) {
      const before = chain.at(-1) ?? start;
      const next = list.find((place) => place.from >= before.to && documentAt(place) === documentAt(start));
      if (next === undefined) break;
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
    words.map((list) => corpus.find(list.map(({ key }) => key))),
  );
  if (chain === undefined) return undefined;
  const answers = chain.map((stretch, rank) =>
    compareFound(corpus, stretch, parts[rank] ?? '', words[rank] ?? []),
  );
  return together(worst(answers), text, answers);
}

/** Parts that do not follow one another in one document: each has its answer, and so has their being together. */
export function judgeParts(text: string, answers: readonly Answer[]): Answer {
  const areTrue = answers.every(({ verdict }) => verdict === 'exact' || verdict === 'same');
  return together(areTrue ? 'assembled' : worst(answers), text, answers);
}

const together = (verdict: Verdict, text: string, parts: readonly Answer[]): Answer =>
  answer(verdict, text, { places: parts.flatMap(({ places }) => places), parts });
