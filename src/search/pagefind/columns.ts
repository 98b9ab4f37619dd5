/**
 * Words of the index, in columns: all their pages, then all their places, the low bits of each number apart from the
 * others. Alike beside alike, they are zipped a quarter smaller than in Pagefind's rows, to which a browser brings them
 * back. {@link file://./to-columns.ts} writes what is read here.
 */
import type { Plain } from './cbor.ts';

/** A page of a word: how far it is from the one before, its places with weights before them, then those in its title. */
export type Posting = readonly [distance: number, places: readonly number[], titles: readonly number[]];
/** A word of the index, its pages, and its other spellings, of which keys have none. */
export type WordRow = readonly [word: string, postings: readonly Posting[], spellings: readonly Plain[]];

/** The weight of a text, which Pagefind writes before its places: most postings begin so, and need not say it. */
export const USUAL = -25;

/** The columns: postings of each word, their distances, how many places and of which sort, the places, what is rare. */
export const COLUMNS = ['postings', 'distances', 'counts', 'places', 'rare'] as const;

/** What a count says beside it, in its lowest bits: of the first weight, of titles, and of other weights. */
export const [UNUSUAL, TITLED, UNEVEN] = [1, 2, 4];

/** Reads numbers one after another: seven bits of each, and whether more are among the others. */
function reader(low: Uint8Array = new Uint8Array(), others: Uint8Array = new Uint8Array()): () => number {
  let [at, other] = [0, 0];
  return () => {
    let byte = low[at++] ?? 0;
    let number = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = others[other++] ?? 0;
      number |= (byte & 127) << shift;
    }
    return number;
  };
}

const signed = (number: number) => (number % 2 === 1 ? -(number + 1) / 2 : number / 2);

/** How far apart the places are that stand for those of a word; of two words, they are not the same. */
const STEP = 3;
const firstPlace = (word: string): number =>
  STEP * 1000 * [...word].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 997, 7) +
  (word.length % STEP);

/** The words of some columns. Where their places are not told, others stand for them: as many, of the same weights. */
export function fromColumns(bytes: Uint8Array): WordRow[] {
  const line = bytes.indexOf(10);
  const end = bytes.indexOf(10, line + 1);
  const text = (from: number, to: number) => new TextDecoder().decode(bytes.subarray(from, to)).split(' ');
  const [hasPlaces, ...lengths] = text(line + 1, end)
    .map(Number)
    .reverse();
  let at = end + 1;
  const lists = lengths.reverse().map((length) => bytes.subarray(at, (at += length)));
  const [postings, distances, counts, places, rare] = COLUMNS.map((_, rank) =>
    reader(lists[2 * rank], lists[2 * rank + 1]),
  ) as [() => number, () => number, () => number, () => number, () => number];
  const times = <T>(length: number, make: (rank: number) => T): T[] =>
    Array.from({ length }, (_, rank) => make(rank));
  return text(0, line).map((word): WordRow => {
    const first = firstPlace(word);
    const pages = times(postings(), (): Posting => {
      const distance = distances();
      const count = counts();
      let next = hasPlaces ? 0 : first;
      const all = times(count >> 3, () => {
        const found = hasPlaces || count & UNEVEN ? places() : 1;
        if (found === 0) return -rare();
        const place = hasPlaces ? found - 1 : next;
        next = STEP;
        return place;
      });
      const titles = count & TITLED ? times(rare(), () => signed(rare())) : [];
      return [distance, count & UNUSUAL ? all : [USUAL, ...all], titles];
    });
    return [word, pages, []];
  });
}
