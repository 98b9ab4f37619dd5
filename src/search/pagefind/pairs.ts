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

/** More words than any index has pairs of. */
const MOST = 2 ** 20;

/** Notes where each word stands, of those that have pairs; the pairs are words of the index, in order. */
export interface Pairs {
  add: (word: WordRow) => void;
  words: () => WordRow[];
}

export function openPairs(): Pairs {
  const named: string[] = [];
  /** By page, each place, then the rank of the word that stands there, in one number. */
  const pages = new Map<number, number[]>();
  return {
    add([name, postings]) {
      const rank = named.push(name) - 1;
      let page = 0;
      for (const [distance, all] of postings) {
        page += distance;
        const held = pages.get(page) ?? [];
        pages.set(page, held);
        let place = 0;
        // A weight goes before the places that have it, which are counted from the start again.
        for (const one of all)
          if (one < 0) place = 0;
          else held.push((place += one) * MOST + rank);
      }
    },
    words() {
      const pairs = new Map<string, Written>();
      for (const page of [...pages.keys()].sort((one, other) => one - other)) {
        for (const [pair, places] of pairsAt(pages.get(page) ?? [], named)) {
          const written = pairs.get(pair) ?? { postings: [], last: 0 };
          pairs.set(pair, written);
          const steps = places.map((place, rank) => place - (places[rank - 1] ?? 0));
          written.postings.push([page - written.last, [USUAL, ...steps], []]);
          written.last = page;
        }
        pages.delete(page);
      }
      return [...pairs]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([pair, { postings }]) => [pair, postings, []]);
    },
  };
}

/** The pairs of a page, each at the places of its first word, in order. */
function pairsAt(held: readonly number[], named: readonly string[]): Map<string, number[]> {
  const at = Map.groupBy(new Set(held), (one) => Math.floor(one / MOST));
  const found = new Map<string, number[]>();
  for (const place of [...at.keys()].sort((one, other) => one - other))
    for (const one of at.get(place) ?? [])
      for (const other of at.get(place + 1) ?? []) {
        const pair = pairName(named[one % MOST] ?? '', named[other % MOST] ?? '');
        const places = found.get(pair);
        if (places === undefined) found.set(pair, [place]);
        else places.push(place);
      }
  return found;
}
