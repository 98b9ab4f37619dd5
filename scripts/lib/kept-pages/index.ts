/**
 * Pages of the last build that are kept: each that would be the same stays where it stands, verified by its SHA-256.
 * Nothing is kept without a site before and its register: a first build only notes.
 */
import { join, resolve } from 'node:path';
import type { Graph } from '#graph/graph.ts';
import { notedGraph } from '#graph/noted.ts';
import type { Notes } from '#noted/notes.ts';
import { startNoting } from '#noted/noting.ts';
import type { NextSite } from '../next-site.ts';
import { Keeper, type WantedPage } from './keeper.ts';
import { makingDigest } from './making.ts';
import { readRegister, writeRegister } from './register.ts';
import { sha256 } from './sha256.ts';

/** The pages of one build, some of which are those of the build before. */
export class KeptPages {
  readonly keeper: Keeper;
  readonly #register: string;
  #kept = 0;

  /** @param outDir where the site before is, and where this one is to be @param content the folder that is read */
  constructor(root: string, outDir: string, content: string, notes: Notes) {
    this.#register = join(root, '.cache', 'pages', `${sha256(resolve(outDir)).slice(0, 16)}.registre`);
    const making = makingDigest(root, content, process.env);
    this.keeper = new Keeper(notes, making, readRegister(this.#register));
  }

  /** Leaves a page where it stands in the site before, if it is the same. */
  isKept(wanted: WantedPage, site: NextSite): boolean {
    const bytes = this.keeper.kept(wanted, () => site.standing(wanted.file));
    if (bytes === undefined) return false;
    site.keep(wanted.file);
    this.#kept += 1;
    return true;
  }

  /** How many pages were those of the site before. */
  get count(): number {
    return this.#kept;
  }

  /** The site is whole: the next build is told of it. */
  end(): void {
    writeRegister(this.#register, this.keeper.register());
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
