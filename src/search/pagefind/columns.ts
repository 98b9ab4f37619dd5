/**
 * Words of the index, in columns: all their pages, then all their places, the low bits of each number apart from the
 * others. Alike beside alike, they are zipped a quarter smaller than in Pagefind's rows. {@link file://./to-columns.ts} writes what is read here.
 */

/** A page of a word: how far it is from the one before, its places with weights before them, then those in its title. */
export type Posting = readonly [distance: number, places: readonly number[], titles: readonly number[]];
/** A word of the index, its pages, and its other spellings, of which keys have none. */
export type WordRow = readonly [word: string, postings: readonly Posting[], spellings: readonly unknown[]];

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

/** A word, page by page. */
export interface Held {
  /** Their numbers, in order. */
  pages: number[];
  /** What its places weigh together, by page. */
  weights: number[];
  /** Whether it stands in the title, by page. */
  titles: boolean[];
  /** Its places, by page; `undefined` where they are not told. */
  places: number[][] | undefined;
}

/** What a place weighs before any weight is told. */
const PLAIN = 25;
const HEAVIEST = 255;
const weightOf = (written: number) => Math.min(HEAVIEST, -1 - written);

/** The words of some columns. */
export function fromColumns(bytes: Uint8Array): Map<string, Held> {
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
  const words = new Map<string, Held>();
  for (const word of text(0, line)) {
    const held: Held = { pages: [], weights: [], titles: [], places: hasPlaces ? [] : undefined };
    words.set(word, held);
    let page = 0;
    for (let left = postings(); left > 0; left -= 1) {
      page += distances();
      const count = counts();
      let [weight, weights, place] = [count & UNUSUAL ? PLAIN : weightOf(USUAL), 0, 0];
      const all: number[] = [];
      // Of most words without places, a page says how many it has, and they weigh alike.
      const areAlike = !hasPlaces && (count & UNEVEN) === 0;
      if (areAlike) weights = (count >> 3) * weight;
      for (let more = areAlike ? 0 : count >> 3; more > 0; more -= 1) {
        const found = places();
        // A weight goes before the places that have it, the first of which is counted from the start.
        if (found === 0) [weight, place] = [weightOf(-rare()), 0];
        else {
          place += found - 1;
          weights += weight;
          if (hasPlaces) all.push(place);
        }
      }
      const titled = count & TITLED ? rare() : 0;
      let isTitled = false;
      for (let more = titled; more > 0; more -= 1) if (signed(rare()) >= 0) isTitled = true;
      held.pages.push(page);
      held.weights.push(weights);
      held.titles.push(isTitled);
      held.places?.push(all);
    }
  }
  return words;
}
