/**
 * The documents to compare with. A corpus of a hundred communiqués or so is loaded whole, and nothing is asked of
 * the network afterwards; of a larger one, only the documents that hold words of the text.
 */
import type { ClueFile } from '#verifier/clues.ts';
import type { CorpusDocument, CorpusIndex } from '#verifier/corpus-file.ts';
import { Corpus } from '#verifier/corpus.ts';

async function json<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} : ${response.status}`);
  return (await response.json()) as T;
}

export class Library {
  readonly #index: CorpusIndex;
  readonly #files = new Map<string, Promise<unknown>>();
  #corpus: { key: string; corpus: Corpus } | undefined;

  constructor(index: CorpusIndex) {
    this.#index = index;
  }

  get documents(): number {
    return this.#index.documents;
  }

  /** Is every document loaded, whatever is asked? */
  get isWhole(): boolean {
    return this.#index.clueFiles === 0;
  }

  /** The documents that a text may quote. Rejects when a file does not come. */
  async corpusFor(text: string): Promise<Corpus> {
    const parts = this.isWhole ? [...Array(this.#index.parts).keys()] : await this.#partsFor(text);
    const key = parts.join();
    if (this.#corpus?.key === key) return this.#corpus.corpus;
    const lists = await Promise.all(parts.map((part) => this.#load<CorpusDocument[]>(`${part}.json`)));
    const corpus = new Corpus(lists.flat(), this.#index.names);
    this.#corpus = { key, corpus };
    return corpus;
  }

  async #partsFor(text: string): Promise<number[]> {
    // A corpus that is loaded whole never needs it.
    const { partsFor } = await import('./parts.ts');
    return partsFor(text, this.#index.clueFiles, (shard) => this.#load<ClueFile>(`traces/${shard}.json`));
  }

  /** A file, asked for once; again only if it did not come. */
  #load<T>(file: string): Promise<T> {
    const known = this.#files.get(file);
    if (known !== undefined) return known as Promise<T>;
    const coming = json<T>(this.#index.folder + file);
    this.#files.set(file, coming);
    coming.catch(() => this.#files.delete(file));
    return coming;
  }
}

/** Opens the corpus whose index is at `address`; one that is to be whole is loaded before it is given. */
export async function openLibrary(address: string): Promise<Library> {
  const library = new Library(await json<CorpusIndex>(address));
  await library.corpusFor('');
  return library;
}
