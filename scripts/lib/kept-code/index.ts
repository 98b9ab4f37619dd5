/**
 * The code of pages that Astro and Vite bundle is the same as long as what they bundle is. It is kept as they leave it
 * just before the first page is made, under the digest of all that makes it: the next build copies what browsers load,
 * has Node run the rest, and starts neither Astro's build nor Vite. In any doubt, it is bundled again.
 */
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../files.ts';
import { makingDigest } from './making.ts';
import { rendererOf, type Renderer, type Sheets } from './renderer.ts';

/**
 * Where codes are kept, from the root of the project: `npm ci` empties it, as it changes what bundles. Tests, which
 * build many sites, name another folder beside it, and drive out nobody's code.
 */
const PLACES = 'node_modules/.cache';
const PLACE = 'pages';
/** Other contents and branches may have theirs beside this one: a few megabytes each. */
const MOST_KEPT = 8;
/** What a code is, beside its files. The last that is written: without it there is nothing. */
const TOLD = 'code.json';
/** Written again by each build that runs the code: those that none has run for the longest go first. */
const RUN = 'run';
const FILES = 'files';
/** In what Astro leaves, what Node runs; the rest is of the site. */
const OF_NODE = '.prerender/';
const MODULE = /^\.prerender\/.*\.mjs$/;
const ENTRY = /^\.prerender\/prerender-entry\.[\w-]+\.mjs$/;

/** What pages are told of the site, their style sheets by Astro's keys, and what each script imports. */
export interface Frame {
  origin: string;
  base: string;
  sheets: Sheets;
  parts: readonly (readonly [string, readonly string[]])[];
}

interface Told {
  frame: Frame;
  /** Of each file: its path, and the SHA-256 of its bytes. */
  files: readonly (readonly [string, string])[];
}

/** A code that is run again: what renders its pages, and the files of the site that go with them. */
interface Found {
  renderer: Renderer;
  frame: Frame;
  files: readonly (readonly [string, Uint8Array])[];
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Takes away a code, if the disk lets us: what is left of it is none, or is bundled again. */
function letGo(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Of another account, or no folder: the site is made without it.
  }
}

/** Takes away the codes beyond the {@link MOST_KEPT} that were run last. */
function forgetOldest(place: string): void {
  const runs = readdirSync(place).flatMap((name) => {
    const run = statSync(join(place, name, RUN), { throwIfNoEntry: false });
    return run === undefined ? [] : [{ name, at: run.mtimeMs }];
  });
  for (const { name } of runs.sort((a, b) => b.at - a.at).slice(MOST_KEPT))
    rmSync(join(place, name), { recursive: true, force: true });
}

/** The code of the pages of one content, kept or not. */
export class KeptCode {
  readonly #place: string;
  readonly #digest: () => string;
  readonly #before: string;
  readonly #folder: string;

  /** @param root that of the project @param content the folder that is read */
  constructor(root: string, content: string) {
    this.#place = join(root, PLACES, process.env['PAGES_CACHE'] ?? PLACE);
    // Astro and Vite write in the environment.
    const env = { ...process.env };
    this.#digest = () => makingDigest(root, content, env);
    this.#before = this.#digest();
    this.#folder = join(this.#place, this.#before);
  }

  /**
   * Keeps what Astro has left in `outDir`, before a page is there; nothing of it if what makes it has changed since the
   * build began, for nobody knows which of the two was bundled.
   * @returns why it could not be kept, if so: the next build will bundle again
   */
  keep(outDir: string, frame: Frame): string | undefined {
    const waiting = `${this.#folder}.${process.pid}`;
    try {
      if (this.#digest() !== this.#before) return undefined;
      this.#write(waiting, outDir, frame);
      forgetOldest(this.#place);
      return undefined;
    } catch (error) {
      letGo(waiting);
      return error instanceof Error ? error.message : String(error);
    }
  }

  /** Writes all of it in `waiting`, then puts it in its place. */
  #write(waiting: string, outDir: string, frame: Frame): void {
    mkdirSync(waiting, { recursive: true });
    writeFileSync(join(waiting, RUN), '');
    cpSync(outDir, join(waiting, FILES), { recursive: true });
    const files = filesOf(join(waiting, FILES)).map(
      (path) => [path, sha256(readFileSync(join(waiting, FILES, path)))] as const,
    );
    writeFileSync(join(waiting, TOLD), JSON.stringify({ frame, files } satisfies Told));
    try {
      renameSync(waiting, this.#folder);
    } catch {
      // Another build has just kept the same, and may run it.
      letGo(waiting);
    }
  }

  /** What is kept, loaded whole, if all of it is as it was when it was kept. Else nothing is kept any more. */
  async found(): Promise<Found | undefined> {
    if (!existsSync(this.#folder)) return undefined;
    try {
      writeFileSync(join(this.#folder, RUN), '');
      const { frame, files } = JSON.parse(readFileSync(join(this.#folder, TOLD), 'utf8')) as Told;
      const read = files.map(([path]) => [path, readFileSync(join(this.#folder, FILES, path))] as const);
      const entry = files.find(([path]) => ENTRY.test(path))?.[0];
      if (entry === undefined || read.some(([, bytes], rank) => sha256(bytes) !== files[rank]?.[1]))
        throw new Error('not what was kept');
      const placed = (path: string) => join(this.#folder, FILES, path);
      const chunks = files.flatMap(([path]) => (MODULE.test(path) ? [placed(path)] : []));
      const renderer = await rendererOf(placed(entry), chunks, frame.sheets);
      return { renderer, frame, files: read.filter(([path]) => !path.startsWith(OF_NODE)) };
    } catch {
      // Bundled again, it would tell what is wrong with the code itself.
      this.forget();
      return undefined;
    }
  }

  /** Keeps nothing of this code any more. */
  forget(): void {
    letGo(this.#folder);
  }
}

let current: KeptCode | undefined;

/** That of the build that runs: Astro, which bundles it, hands nothing on. */
export const keptCode = (): KeptCode | undefined => current;

/** Begins a build of the pages of `content` by the project in `root`. */
export function beginCode(root: string, content: string): KeptCode {
  current = new KeptCode(root, content);
  return current;
}
