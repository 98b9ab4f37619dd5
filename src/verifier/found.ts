/** Words that stand in the corpus one after the other: are they there to the letter? */
import { answer, VERDICTS, type Answer } from './answer.ts';
import { differenceBetween, type Change } from './changes.ts';
import type { Corpus, Stretch } from './corpus.ts';
import { placeOf } from './places.ts';
import { folded, isSameText, typographyBetween, type Typography } from './typography.ts';
import type { Word } from './words.ts';

/** Places shown of words that stand in many. */
const MOST_PLACES = 5;

/** Does a sentence ask or exclaim? The words alone do not tell. */
const tone = (end: string) => /[?!]/.exec(end)?.[0];

/** Words found one after the other: to the letter, but for typography, or with other punctuation. */
export function compareFound(corpus: Corpus, stretch: Stretch, text: string, words: readonly Word[]): Answer {
  const said = text.slice(words[0]?.start, words.at(-1)?.end);
  const document = corpus.textOf(stretch);
  const places = [placeOf(corpus, stretch)];
  if (isSameText(said, document) || folded(said) === folded(document)) {
    const typography: Typography[] = isSameText(said, document) ? [] : typographyBetween(said, document);
    const end = text.slice(words.at(-1)?.end);
    if (/[.?!]/.test(end) && tone(end) !== tone(corpus.gapAfter(stretch.to - 1)))
      typography.push('signe final');
    return answer(typography.length === 0 ? 'exact' : 'same', text, { places, typography });
  }
  const { pieces, changes } = differenceBetween(corpus, stretch, text, words);
  const numbersAlike = words.every(
    ({ start, end, number }, rank) =>
      number !== undefined ||
      folded(text.slice(start, end)) ===
        folded(corpus.textOf({ from: stretch.from + rank, to: stretch.from + rank + 1 })),
  );
  const gaps = (slice: (rank: number) => string) => words.slice(0, -1).map((_, rank) => folded(slice(rank)));
  const saidGaps = gaps((rank) => text.slice(words[rank]?.end, words[rank + 1]?.start));
  const ownGaps = gaps((rank) => corpus.gapAfter(stretch.from + rank));
  const differing = saidGaps.findIndex((gap, rank) => gap !== ownGaps[rank]);
  if (differing === -1 && numbersAlike) return answer('same', text, { places, pieces, changes });
  const around = (list: (from: number, to: number) => string) => list(Math.max(0, differing), differing + 2);
  const punctuation: Change = {
    kinds: ['punctuation'],
    document: around((from, to) => corpus.textOf({ from: stretch.from + from, to: stretch.from + to })),
    quote: around((from, to) => text.slice(words[from]?.start, words[to - 1]?.end)),
  };
  return answer('altered', text, { places, pieces, changes: [punctuation, ...changes] });
}

/** The most faithful of the places where these words stand, with its equals; `undefined` if there is none. */
export function found(corpus: Corpus, text: string, words: readonly Word[]): Answer | undefined {
  const answers = corpus.find(words).map((stretch) => compareFound(corpus, stretch, text, words));
  const best = answers.toSorted((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict))[0];
  if (best === undefined) return undefined;
  const alike = answers.filter(({ verdict }) => verdict === best.verdict);
  return {
    ...best,
    count: alike.length,
    places: alike.slice(0, MOST_PLACES).flatMap(({ places }) => places),
  };
}
