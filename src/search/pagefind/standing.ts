/**
 * Where each word stands → the words of the index. Pagefind tells which words of the index a token is, and what each
 * weighs in a title, a name, a text: it says so of a token once, however many pages have it. Given whole pages, it would
 * cut and stem the same few thousand tokens millions of times, and its pages would be read again.
 */
import type { Posting } from './columns.ts';
import { PagefindChanged, type Word } from './format.ts';
import { htmlOf, SORTS, type Field, type Sort } from './page.ts';
import type { Raw } from './raw.ts';

/** A page of more tokens is none of a site's; ranks of pages and weights stand before places in one whole number. */
const PLACES = 2 ** 20;
const WEIGHTS = 2 ** 8;
/** What a place weighs before any weight is told: those that weigh so come first. */
const PLAIN = 25;
/** What comes before places in the first of the things that are told apart of a page, its title, and we have no other. */
const TITLE = -1;

/**
 * What ends each field of the page by which Pagefind is asked: it puts a full stop there, and would cut in two a word of
 * letters and digits that had one.
 */
const END = 'zzq';

/** One word of the index for a token. */
interface Told {
  word: string;
  weight: number;
}

/** All that Pagefind makes of a token. */
interface TokenTold {
  words: Told[];
  /** The same again, in a title. */
  titled: string[];
}

/** Where a token stands, of all pages, in order: the rank of a page before a place in one number. */
type Places = number[];

/** A word of the index, as tokens give it. */
interface Gathered {
  stood: { weight: number; places: Places }[];
  titled: Places[];
}

/** Goes through what Pagefind writes of a page of a word: a number below nothing, then the places that it is said of. */
function eachPlace(
  written: readonly number[],
  give: (place: number, said: number | undefined) => void,
): void {
  let said: number | undefined;
  let place = 0;
  for (const number of written)
    if (number < 0) [said, place] = [number, 0];
    else give((place += number), said);
}

/** The tokens of pages, as they come. */
export class Standing {
  readonly #tokens = new Map<Sort, Map<string, Places>>(SORTS.map((sort) => [sort, new Map()]));
  #pages = 0;

  /** One page more; of no field, a number that is kept for a page to come. */
  add(fields: readonly Field[]): void {
    for (const { sort, start, tokens } of fields) {
      if (start + tokens.length > PLACES) throw new Error(`a page of ${start + tokens.length} words`);
      const known = this.#tokens.get(sort) ?? new Map<string, Places>();
      tokens.forEach((token, at) => {
        const place = this.#pages * PLACES + start + at;
        const places = known.get(token);
        if (places === undefined) known.set(token, [place]);
        else places.push(place);
      });
    }
    this.#pages += 1;
  }

  /** The page by which Pagefind is asked: each token once in each sort of field. */
  get asked(): string {
    return htmlOf(this.#fields());
  }

  #fields = () =>
    SORTS.map((sort) => {
      const known = this.#tokens.get(sort) ?? new Map<string, Places>();
      return { sort, tokens: [...[...known.keys()].filter((token) => token !== END), END] };
    });

  /**
   * The words of all pages, in the order in which a browser sorts them.
   * @param raw what Pagefind makes of {@link asked} @throws PagefindChanged if it counts other tokens
   */
  *words({ lengths, words }: Pick<Raw, 'lengths' | 'words'>): Generator<Word> {
    const tokens = this.#fields().flatMap(({ sort, tokens }) =>
      tokens.map((token) => [sort, token] as const),
    );
    const told = tokens.map((): TokenTold => ({ words: [], titled: [] }));
    if (lengths.length !== 1 || lengths[0] !== tokens.length)
      throw new PagefindChanged(`il compte ${lengths.join(', ')} mots où il y en a ${tokens.length}`);
    for (const [word, postings] of words)
      for (const [, places, titles] of postings) {
        eachPlace(places, (place, said = -1 - PLAIN) => told[place]?.words.push({ word, weight: -1 - said }));
        // The title comes first: a place in it is a place of the page.
        eachPlace(titles, (place) => told[place]?.titled.push(word));
      }
    const gathered = new Map<string, Gathered>();
    const gatheredOf = (word: string) => {
      const known = gathered.get(word) ?? { stood: [], titled: [] };
      gathered.set(word, known);
      return known;
    };
    for (const [rank, [sort, token]] of tokens.entries()) {
      const places = this.#tokens.get(sort)?.get(token) ?? [];
      for (const { word, weight } of told[rank]?.words ?? []) gatheredOf(word).stood.push({ weight, places });
      for (const word of told[rank]?.titled ?? []) gatheredOf(word).titled.push(places);
    }
    for (const word of [...gathered.keys()].sort()) {
      const postings = postingsOf(gatheredOf(word));
      gathered.delete(word);
      if (postings.length > 0) yield [word, postings, []];
    }
  }
}

/** The pages of a word, as Pagefind writes them. */
function postingsOf({ stood, titled }: Gathered): Posting[] {
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
