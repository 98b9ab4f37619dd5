/** What each page reads, noted while it is made: a page that would read the same is not made again. */

import { Digests } from './digest.ts';

/** Something that pages read, part by part: a node and its properties, a table computed once. */
export interface Source {
  /** What tells whether a part is the same as in another build; `undefined` when nothing can. */
  digestOf(part: string): string | undefined;
}

/** A part of a source, by their names: the same in every build. */
export interface Read {
  source: string;
  part: string;
}

export class Notes {
  readonly #values = new Digests((object) => this.nameOf(object));
  readonly #sources = new Map<string, Source>();
  readonly #ids = new Map<string, Map<string, number>>();
  readonly #reads: Read[] = [];
  readonly #digests: (string | undefined)[] = [];
  readonly #names = new WeakMap<object, string>();
  readonly #named = new Map<string, object>();
  /** By read, who noted it last: nobody notes twice. */
  readonly #noted: number[] = [];
  #readers = 0;
  #reader = 0;
  #reading: number[] | undefined;

  /** @throws if another object has that name */
  name(object: object, name: string): void {
    if (this.#named.has(name)) throw new Error(`two things are named ${name}`);
    this.#named.set(name, object);
    this.#names.set(object, name);
  }

  /** Of the code, of which there may be two copies: the last is as good as the first. */
  constant(object: object, name: string): void {
    this.#named.set(name, object);
    this.#names.set(object, name);
  }

  nameOf(object: object): string | undefined {
    return this.#names.get(object);
  }

  named(name: string): object | undefined {
    return this.#named.get(name);
  }

  /** What is computed once is told of by each copy of its code: the last is as good as the first. */
  source(name: string, source: Source): void {
    this.#sources.set(name, source);
  }

  /** The number of a part of a source, in this build. */
  idOf(source: string, part: string): number {
    const parts = this.#ids.get(source) ?? new Map<string, number>();
    this.#ids.set(source, parts);
    const known = parts.get(part);
    if (known !== undefined) return known;
    const id = this.#reads.push({ source, part }) - 1;
    parts.set(part, id);
    return id;
  }

  readOf(id: number): Read {
    const read = this.#reads[id];
    if (read === undefined) throw new Error(`nothing is numbered ${id}`);
    return read;
  }

  /** The digest of a value, of which no more changes. None of what nothing can compare. */
  digestOfValue(value: unknown): string | undefined {
    return this.unread(() => this.#values.of(value));
  }

  /** What a read gives, digested once. A source that is not here is not what it was. */
  digestOf(id: number): string | undefined {
    const known = this.#digests[id];
    if (known !== undefined) return known;
    const { source, part } = this.readOf(id);
    const found = this.unread(() => this.#sources.get(source)?.digestOf(part));
    this.#digests[id] = found;
    return found;
  }

  /** Is anybody reading? */
  get isReading(): boolean {
    return this.#reading !== undefined;
  }

  /** Notes a read for whoever is reading, if anybody is. */
  note(id: number): void {
    if (this.#reading === undefined || this.#noted[id] === this.#reader) return;
    this.#noted[id] = this.#reader;
    this.#reading.push(id);
  }

  noteAll(ids: readonly number[]): void {
    for (const id of ids) this.note(id);
  }

  /** Whoever is reading has read what nothing can compare: no source has this name. */
  doubt(): void {
    this.note(this.idOf('', ''));
  }

  /** What `work` reads is noted apart, and not for whoever asked for it: each is told by {@link noteAll}. */
  apart<T>(work: () => T): { value: T; reads: readonly number[] } {
    const [reading, reader] = [this.#reading, this.#reader];
    const reads: number[] = [];
    [this.#reading, this.#reader] = [reads, (this.#readers += 1)];
    try {
      return { value: work(), reads };
    } finally {
      [this.#reading, this.#reader] = [reading, reader];
    }
  }

  /** What `work` reads is noted for nobody. */
  unread<T>(work: () => T): T {
    const reading = this.#reading;
    this.#reading = undefined;
    try {
      return work();
    } finally {
      this.#reading = reading;
    }
  }

  /** What is read from now on is noted for one page. */
  open(): void {
    [this.#reading, this.#reader] = [[], (this.#readers += 1)];
  }

  /** What the page has read. */
  close(): readonly number[] {
    const reads = this.#reading ?? [];
    this.#reading = undefined;
    return reads;
  }
}
