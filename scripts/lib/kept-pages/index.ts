/**
 * Pages of the last build that are kept: the site before is set aside, each page that would be the same is taken from
 * there, verified by its SHA-256, and the rest goes. Nothing is kept without a site before and its register: a first
 * build only notes.
 */
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Graph } from '#graph/graph.ts';
import { notedGraph } from '#graph/noted.ts';
import type { Notes } from '#noted/notes.ts';
import { startNoting } from '#noted/noting.ts';
import type { Written } from '../written.ts';
import { Keeper, type WantedPage } from './keeper.ts';
import { makingDigest } from './making.ts';
import { readRegister, writeRegister } from './register.ts';
import { sha256 } from './sha256.ts';

/** The pages of one build, some of which are those of the build before. */
export class KeptPages {
  readonly keeper: Keeper;
  readonly #site: string;
  readonly #aside: string;
  readonly #register: string;
  #written: Written | undefined;
  #kept = 0;

  /** @param outDir where the site before is, and where this one is to be @param content the folder that is read */
  constructor(root: string, outDir: string, content: string, notes: Notes) {
    this.#site = resolve(outDir);
    this.#aside = `${this.#site}.avant`;
    this.#register = join(root, '.cache', 'pages', `${sha256(this.#site).slice(0, 16)}.registre`);
    const making = makingDigest(root, content, process.env);
    this.keeper = new Keeper(notes, making, readRegister(this.#register));
  }

  /** Sets the site before aside, if there is one. */
  setAside(): void {
    rmSync(this.#aside, { recursive: true, force: true });
    if (existsSync(this.#site)) renameSync(this.#site, this.#aside);
  }

  into(written: Written): this {
    this.#written = written;
    return this;
  }

  /** Takes a page from the site before, if it is the same. */
  isKept(wanted: WantedPage): boolean {
    const from = join(this.#aside, wanted.file);
    const bytes = this.keeper.kept(wanted, () => readIfThere(from));
    if (bytes === undefined) return false;
    this.#written?.take(wanted.file, from, bytes);
    this.#kept += 1;
    return true;
  }

  /** Lets the site before go, and tells the next build of this one. Gives how many pages were kept. */
  end(): number {
    rmSync(this.#aside, { recursive: true, force: true });
    writeRegister(this.#register, this.keeper.register());
    return this.#kept;
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
