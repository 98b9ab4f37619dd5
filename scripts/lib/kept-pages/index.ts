/**
 * Pages of the last build that are kept: the site before is set aside, each page that would be the same is shared
 * with it, verified by its SHA-256; it goes once all is written, and comes back if anything fails. Nothing is kept without a site before and its register: a first
 * build only notes.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Graph } from '#graph/graph.ts';
import { notedGraph } from '#graph/noted.ts';
import type { Notes } from '#noted/notes.ts';
import { startNoting } from '#noted/noting.ts';
import type { Written } from '../written.ts';
import { Aside } from './aside.ts';
import { Keeper, type WantedPage } from './keeper.ts';
import { makingDigest } from './making.ts';
import { readRegister, writeRegister } from './register.ts';
import { sha256 } from './sha256.ts';

/** The pages of one build, some of which are those of the build before. */
export class KeptPages {
  readonly keeper: Keeper;
  /** The site before. */
  readonly aside: Aside;
  readonly #register: string;
  #written: Written | undefined;
  #kept = 0;

  /** @param outDir where the site before is, and where this one is to be @param content the folder that is read */
  constructor(root: string, outDir: string, content: string, notes: Notes) {
    this.aside = new Aside(outDir);
    this.#register = join(root, '.cache', 'pages', `${sha256(resolve(outDir)).slice(0, 16)}.registre`);
    const making = makingDigest(root, content, process.env);
    this.keeper = new Keeper(notes, making, readRegister(this.#register));
  }

  into(written: Written): this {
    this.#written = written;
    return this;
  }

  /** Takes a page from the site before, if it is the same. */
  isKept(wanted: WantedPage): boolean {
    const from = join(this.aside.folder, wanted.file);
    const bytes = this.keeper.kept(wanted, () => readIfThere(from));
    if (bytes === undefined) return false;
    this.#written?.share(wanted.file, from, bytes);
    this.#kept += 1;
    return true;
  }

  /** How many pages were those of the site before. */
  get count(): number {
    return this.#kept;
  }

  /** The site is whole: the one before goes, and the next build is told of this one. */
  end(): void {
    this.aside.letGo();
    writeRegister(this.#register, this.keeper.register());
  }
}

function readIfThere(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

let current: KeptPages | undefined;

/** Those of the build that runs; none if it keeps nothing. */
export const keptPages = (): KeptPages | undefined => current;

/** Begins to note what pages read of `graph`, and gives the graph that they are to read. See {@link KeptPages}. */
export function keepPages(graph: Graph, root: string, outDir: string, content: string): Graph {
  const notes = startNoting();
  current = new KeptPages(root, outDir, content, notes);
  return notedGraph(graph, notes);
}
