/** Where a word of the index stands, as Pagefind writes it and as it is gathered. */
import type { Posting } from './columns.ts';

/** A page of more tokens is none of a site's; ranks of pages and weights stand before places in one whole number. */
export const PLACES = 2 ** 20;
const WEIGHTS = 2 ** 8;
/** What a place weighs before any weight is told: those that weigh so come first. */
export const PLAIN = 25;
/** What comes before places in the first of the things that are told apart of a page, its title, and we have no other. */
const TITLE = -1;

/** Where a token stands, of all pages, in order: the rank of a page before a place in one number. */
export type Places = number[];

/** A word of the index, as tokens give it. */
export interface Gathered {
  stood: { weight: number; places: Places }[];
  titled: Places[];
}

/** Goes through what Pagefind writes of a page of a word: a number below nothing, then the places that it is said of. */
export function eachPlace(
  written: readonly number[],
  give: (place: number, said: number | undefined) => void,
): void {
  let said: number | undefined;
  let place = 0;
  for (const number of written)
    if (number < 0) [said, place] = [number, 0];
    else give((place += number), said);
}

/** The pages of a word, as Pagefind writes them. */
export function postingsOf({ stood, titled }: Gathered): Posting[] {
  const titles = titlesOf(titled);
  const all = new Float64Array(stood.reduce((sum, { places }) => sum + places.length, 0));
  let count = 0;
  for (const { weight, places } of stood) {
    const order = weight === PLAIN ? 0 : weight;
    for (const one of places)
      all[count++] = (Math.floor(one / PLACES) * WEIGHTS + order) * PLACES + (one % PLACES);
  }
  const postings: Posting[] = [];
  let [page, weight, before, last] = [-1, PLAIN, 0, 0];
  let places: number[] = [];
  for (const one of all.sort()) {
    const [rest, place] = [Math.floor(one / PLACES), one % PLACES];
    const [here, own] = [Math.floor(rest / WEIGHTS), rest % WEIGHTS || PLAIN];
    if (here !== page) {
      [page, weight, before, places] = [here, PLAIN, 0, []];
      postings.push([page - last, places, titles.get(page) ?? []]);
      last = page;
    }
    if (own !== weight) {
      places.push(-1 - own);
      [weight, before] = [own, 0];
    }
    places.push(place - before);
    before = place;
  }
  return postings;
}

/** By page, where a word stands in its title. */
function titlesOf(titled: readonly Places[]): ReadonlyMap<number, readonly number[]> {
  const titles = new Map<number, number[]>();
  let last = 0;
  for (const one of titled.flat().sort((a, b) => a - b)) {
    const [page, place] = [Math.floor(one / PLACES), one % PLACES];
    const places = titles.get(page);
    if (places === undefined) titles.set(page, [TITLE, place]);
    else places.push(place - last);
    last = place;
  }
  return titles;
}
