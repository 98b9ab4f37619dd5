/** Which pages of the last build are those of this one: all that they read gives what it gave. */
import type { Notes } from '#noted/notes.ts';
import type { MadePage, Register } from './register.ts';
import { sha256 } from './sha256.ts';

/** No read has these numbers. */
const DIFFERENT = 0xffffffff;
const UNKNOWN = 0xfffffffe;

/** A page to be made: its file from the root of the site, what makes it, and what it is given. */
export interface WantedPage {
  file: string;
  component: string;
  /** What Astro hands it; `undefined` when that is not known. */
  props: object | undefined;
}

/** Decides over the pages of one build, and notes them for the next. */
export class Keeper {
  readonly #notes: Notes;
  readonly #making: string;
  readonly #before: Register | undefined;
  /** What they have read, by its numbers in this build. */
  readonly #pages = new Map<string, MadePage>();
  /** By rank in the register before: the number of the read in this build, once it is known to give the same, or DIFFERENT. */
  readonly #same: Uint32Array;

  /** @param making of all that makes pages, beside what they read: a register of another is not believed */
  constructor(notes: Notes, making: string, before: Register | undefined) {
    this.#notes = notes;
    this.#making = making;
    this.#before = before?.making === making ? before : undefined;
    this.#same = new Uint32Array(this.#before?.reads.sources.length ?? 0).fill(UNKNOWN);
  }

  /** The bytes of a page of the last build, if it is the same in this one. `bytesOf` reads a file of the site before. */
  kept(wanted: WantedPage, bytesOf: (file: string) => Uint8Array | undefined): Uint8Array | undefined {
    const page = this.#before?.pages.get(wanted.file);
    if (page?.component !== wanted.component || page.props !== this.#propsOf(wanted)) return undefined;
    for (const rank of page.reads) if (this.#sameRead(rank) === DIFFERENT) return undefined;
    const bytes = bytesOf(wanted.file);
    // A file that somebody has changed is not the page that was made.
    if (bytes === undefined || sha256(bytes) !== page.sha256) return undefined;
    this.#pages.set(wanted.file, { ...page, reads: page.reads.map((rank) => this.#sameRead(rank)) });
    return bytes;
  }

  /** Makes a page, and notes what it reads. */
  async made(wanted: WantedPage, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const { bytes, reads } = await this.#noted(make);
    const props = this.#propsOf(wanted);
    if (props !== undefined)
      this.#pages.set(wanted.file, {
        component: wanted.component,
        props,
        sha256: sha256(bytes),
        reads: Uint32Array.from(reads),
      });
    return bytes;
  }

  async #noted(make: () => Promise<Uint8Array>): Promise<{ bytes: Uint8Array; reads: readonly number[] }> {
    this.#notes.open();
    try {
      const bytes = await make();
      return { bytes, reads: this.#notes.close() };
    } catch (error) {
      this.#notes.close();
      throw error;
    }
  }

  /** What the next build is to know. A page that has read what nothing can compare is left out: it is made each time. */
  register(): Register {
    const reads: Register['reads'] = { sources: [], parts: [], digests: [] };
    const ranks = new Map<number, number>();
    const rankOf = (id: number): number => {
      const known = ranks.get(id);
      if (known !== undefined) return known;
      const digest = this.#notes.digestOf(id);
      const { source, part } = this.#notes.readOf(id);
      const rank = digest === undefined ? DIFFERENT : reads.sources.push(source) - 1;
      ranks.set(id, rank);
      if (digest === undefined) return rank;
      reads.parts.push(part);
      reads.digests.push(digest);
      return rank;
    };
    const pages: Register['pages'] = new Map();
    for (const [file, page] of this.#pages) {
      const ranks = page.reads.map(rankOf);
      if (!ranks.includes(DIFFERENT)) pages.set(file, { ...page, reads: ranks });
    }
    return { making: this.#making, reads, pages };
  }

  /** The number in this build of what was read, if it gives the same. */
  #sameRead(rank: number): number {
    const known = this.#same[rank] ?? DIFFERENT;
    if (known !== UNKNOWN) return known;
    const { sources, parts, digests } = this.#before?.reads ?? { sources: [], parts: [], digests: [] };
    const id = this.#notes.idOf(sources[rank] ?? '', parts[rank] ?? '');
    const found = this.#notes.digestOf(id) === digests[rank] ? id : DIFFERENT;
    this.#same[rank] = found;
    return found;
  }

  #propsOf({ props }: WantedPage): string | undefined {
    return props && this.#notes.digestOfValue(props);
  }
}
