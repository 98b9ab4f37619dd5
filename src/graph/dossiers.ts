/**
 * Of which dossier each document, each thread and each series is. A dossier tells documents apart: a site that names
 * none has one, without a name, and a site that names one alone is the same.
 */
import type { Content } from '#entries/content.ts';
import type { DataOf } from '#kinds/registry.ts';

/** The dossier of a site that names none. */
const UNNAMED = '';

/** Which dossiers hold what, by id. */
export class Dossiers {
  /** Every dossier; one without a name when the content has none. */
  readonly ids: readonly string[];
  /** Are there several, so that a reader must be told which? */
  readonly areSeveral: boolean;
  readonly #unsaid: readonly string[];
  readonly #ofDocument: ReadonlyMap<string, readonly string[]>;
  readonly #ownersOf: ReadonlyMap<string, readonly string[]>;

  constructor({ entries }: Pick<Content, 'entries'>) {
    const named = entries.dossiers.map(({ id }) => id);
    this.ids = named.length === 0 ? [UNNAMED] : named;
    this.areSeveral = named.length > 1;
    // One that several dossiers could claim and that none is said to hold is refused by a rule: here, it has none.
    this.#unsaid = this.areSeveral ? [] : this.ids;
    this.#ofDocument = new Map(
      entries.communiques.map(({ id, data }) => [
        id,
        data.dossiers.length > 0 ? data.dossiers : this.#unsaid,
      ]),
    );
    const owners = new Map<string, string[]>();
    for (const { id, data } of entries.dossiers)
      for (const name of data.series) owners.set(name, [...(owners.get(name) ?? []), id]);
    this.#ownersOf = owners;
  }

  /** The dossiers of a communiqué, the one that it names first first. */
  ofDocument(communique: string): readonly string[] {
    return this.#ofDocument.get(communique) ?? this.#unsaid;
  }

  /**
   * The dossier in which a thread lives: the one that it names, or the first of its first document that all its other
   * documents share, or the first of its first document. `undefined` when that document has none.
   */
  ofThread({ dossier, mentions }: Pick<DataOf<'commitments'>, 'dossier' | 'mentions'>): string | undefined {
    if (dossier !== undefined) return dossier;
    const first = this.ofDocument(mentions[0]?.communique ?? '');
    return (
      first.find((id) => mentions.every(({ communique }) => this.ofDocument(communique).includes(id))) ??
      first[0]
    );
  }

  /**
   * The dossier of a series that is spoken of in some dossiers: the only one, or the only one of them that names the
   * series. `undefined` when nothing tells which.
   */
  ofSeries(name: string, among: readonly string[]): string | undefined {
    const owners = (this.#ownersOf.get(name) ?? []).filter((id) => among.includes(id));
    if (owners.length > 0) return owners.length === 1 ? owners[0] : undefined;
    return among.length === 1 ? among[0] : undefined;
  }

  /** Where a missing document may belong: the dossiers that it names, or any. */
  ofMissing({ dossiers }: Pick<DataOf<'missing'>, 'dossiers'>): readonly string[] {
    return dossiers.length > 0 ? dossiers : this.ids;
  }
}
