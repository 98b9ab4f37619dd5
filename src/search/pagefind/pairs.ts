/**
 * Words of most documents, two by two where one follows the other: places of each are tens of kilobytes, and exact words
 * would load them all to keep a few. The build goes through them once, and the index has a word for each such pair.
 */
import { USUAL, type Posting, type WordRow } from './columns.ts';

/** The word of the index for one word before another. No key of the normaliser begins so, nor a stop word's. */
export const pairName = (one: string, other: string): string => `zzz${one}zzz${other}`;

/** What tells a run: words of the index, each at its place in the run. */
export type Steps = readonly { word: string; at: number }[];

/** Two that follow one another are told by their pair, if each is among those that have pairs. */
export function stepsOf(stems: readonly string[], paired: ReadonlySet<string>): Steps {
  const isPair = (at: number) => paired.has(stems[at] ?? '') && paired.has(stems[at + 1] ?? '');
  return stems.flatMap((stem, at) => {
    if (isPair(at)) return [{ word: pairName(stem, stems[at + 1] ?? ''), at }];
    return at > 0 && isPair(at - 1) ? [] : [{ word: stem, at }];
  });
}

/** Pages of a word being made: those written so far, and the number of the last. */
interface Written {
  postings: Posting[];
  last: number;
}

/** Where some words stand, by page: each place, then the rank of the word that stands there, in one number. */
function byPage(words: readonly WordRow[]): Map<number, number[]> {
  const pages = new Map<number, number[]>();
  words.forEach(([, postings], rank) => {
    let page = 0;
    for (const [distance, all] of postings) {
      page += distance;
      const held = pages.get(page) ?? [];
      pages.set(page, held);
      let place = 0;
      // A weight goes before the places that have it, which are counted from the start again.
      for (const one of all)
        if (one < 0) place = 0;
        else held.push((place += one) * words.length + rank);
    }
  });
  return pages;
}

/** The pairs of some words of the index, as words of it. */
export function pairsOf(words: readonly WordRow[]): WordRow[] {
  const count = words.length;
  const pairs = new Map<number, Written>();
  for (const [page, held] of [...byPage(words)].sort(([one], [other]) => one - other)) {
    const at = Map.groupBy(new Set(held), (one) => Math.floor(one / count));
    const found = new Map<number, number[]>();
    for (const place of [...at.keys()].sort((one, other) => one - other))
      for (const one of at.get(place) ?? [])
        for (const other of at.get(place + 1) ?? []) {
          const pair = (one % count) * count + (other % count);
          const places = found.get(pair);
          if (places === undefined) found.set(pair, [place]);
          else places.push(place);
        }
    for (const [pair, places] of found) {
      const written = pairs.get(pair) ?? { postings: [], last: 0 };
      pairs.set(pair, written);
      const steps = places.map((place, rank) => place - (places[rank - 1] ?? 0));
      written.postings.push([page - written.last, [USUAL, ...steps], []]);
      written.last = page;
    }
  }
  const nameAt = (rank: number) => words[rank]?.[0] ?? '';
  return [...pairs].map(([pair, { postings }]) => [
    pairName(nameAt(Math.floor(pair / count)), nameAt(pair % count)),
    postings,
    [],
  ]);
}
