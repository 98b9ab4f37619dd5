/** The documents in the order of time, and how many of some dossiers came after a day. */
import type { NodeOf } from '#kinds/registry.ts';
import type { Dossiers } from '../dossiers.ts';
import { compareDocuments } from '../passages.ts';

export class DocumentsInTime {
  /** Every document, the oldest first. */
  readonly oldestFirst: readonly NodeOf<'communiques'>[];
  readonly #dossiers: Dossiers;
  readonly #in = new Map<string, readonly NodeOf<'communiques'>[]>();

  constructor(documents: readonly NodeOf<'communiques'>[], dossiers: Dossiers) {
    this.oldestFirst = [...documents].sort(compareDocuments);
    this.#dossiers = dossiers;
  }

  /** How many documents of these dossiers (each counted once) are of a later day: like is compared with like. */
  laterThan(day: string, dossiers: readonly string[]): number {
    const documents = this.#documentsIn(dossiers);
    let [low, high] = [0, documents.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((documents[middle]?.date ?? '') > day) high = middle;
      else low = middle + 1;
    }
    return documents.length - low;
  }

  #documentsIn(dossiers: readonly string[]): readonly NodeOf<'communiques'>[] {
    const key = dossiers.join(' ');
    const known =
      this.#in.get(key) ??
      this.oldestFirst.filter(({ id }) =>
        this.#dossiers.ofDocument(id).some((one) => dossiers.includes(one)),
      );
    this.#in.set(key, known);
    return known;
  }
}
