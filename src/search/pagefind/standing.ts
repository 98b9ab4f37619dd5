/**
 * Where each word stands → the words of the index. Pagefind tells which words of the index a token is, and what each
 * weighs in a title, a name, a text: it says so of a token once, however many pages have it. Given whole pages, it would
 * cut and stem the same few thousand tokens millions of times, and its pages would be read again.
 */
import { PagefindChanged, type Word } from './format.ts';
import { htmlOf, SORTS, type Field, type Sort } from './page.ts';
import { eachPlace, PLACES, PLAIN, postingsOf, type Gathered, type Places } from './postings.ts';
import type { Raw } from './raw.ts';

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
