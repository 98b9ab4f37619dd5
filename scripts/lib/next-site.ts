/**
 * The site that a build makes, beside the one that stands. What is the same in both stays where it is: on a disk, to
 * make a file again and to take the old one away cost more than to make its text. The site that stands is as it was
 * until the next one is whole, whatever ends the build before.
 */
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmdirSync,
  rmSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { filesOf } from './files.ts';
import { newPlace } from './new-place.ts';
import { Written } from './written.ts';

/** Moves a file or a folder to where nothing stands, to another disk too. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
  }
}

export class NextSite {
  /** Where what differs is made: within the project, for Astro finds its packages from there. */
  readonly folder: string;
  readonly #site: string;
  readonly #made: Written;
  /** The files of the site that stands, by their paths; a link is none, wherever it leads. */
  readonly #standing: ReadonlySet<string>;
  readonly #kept = new Set<string>();
  readonly #written = new Set<string>();

  /** @param site its folder, which may not be there @param root that of the project */
  constructor(site: string, root: string) {
    this.folder = newPlace(join(root, '.cache'));
    const isLink = lstatSync(site, { throwIfNoEntry: false })?.isSymbolicLink() === true;
    this.#site = isLink ? resolve(dirname(site), readlinkSync(site)) : site;
    this.#made = new Written(this.folder);
    this.#standing = new Set(existsSync(site) ? filesOf(site) : []);
    process.on('exit', this.#onExit);
  }

  /** The bytes of a file of the site that stands. */
  #bytesOf(path: string): Uint8Array | undefined {
    if (!this.#standing.has(path)) return undefined;
    try {
      return readFileSync(join(this.#site, path));
    } catch {
      return undefined; // it cannot be read: it is made again
    }
  }

  /** Writes a file, unless it stands already. */
  write(path: string, bytes: Uint8Array): void {
    const standing = this.#bytesOf(path);
    if (standing !== undefined && Buffer.compare(standing, bytes) === 0) this.#kept.add(path);
    else {
      this.#kept.delete(path);
      this.#written.add(path);
      this.#made.write(path, bytes);
    }
  }

  /**
   * The next site is whole, and takes the place of the one that stands. Until the end, neither is.
   * @throws if somebody has taken away what was made
   */
  settle(): void {
    const made = filesOf(this.folder);
    const there = new Set(made);
    const gone = [...this.#written].find((path) => !there.has(path));
    if (gone !== undefined) throw new Error(`${join(this.folder, gone)} is gone since it was made`);
    for (const path of made) {
      const standing = this.#bytesOf(path);
      if (standing !== undefined && Buffer.compare(standing, readFileSync(join(this.folder, path))) === 0)
        this.#kept.add(path);
    }
    // Old names go before new ones come: on some disks, two that differ by a capital are one.
    if (existsSync(this.#site)) this.#clear('');
    this.#place('');
    this.#onExit();
    process.off('exit', this.#onExit);
  }

  /** Nothing is left of where the site was made; threads of the bundler may still write there for a moment. */
  readonly #onExit = (): void => rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });

  /** Takes away all that is not of the next site. @returns whether nothing is left in the folder */
  #clear(folder: string): boolean {
    let isEmpty = true;
    for (const entry of readdirSync(join(this.#site, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (!entry.isDirectory() && !this.#kept.has(path)) rmSync(join(this.#site, path), { force: true });
      else if (entry.isDirectory() && this.#clear(path)) rmdirSync(join(this.#site, path));
      else isEmpty = false;
    }
    return isEmpty;
  }

  /** Brings what was made into a folder of the site; a folder that is not there yet comes whole. */
  #place(path: string): void {
    const [from, to] = [join(this.folder, path), join(this.#site, path)];
    if (!existsSync(to)) {
      mkdirSync(dirname(to), { recursive: true });
      move(from, to);
      return;
    }
    for (const entry of readdirSync(from, { withFileTypes: true })) {
      const below = path === '' ? entry.name : `${path}/${entry.name}`;
      if (!this.#kept.has(below)) this.#place(below);
    }
  }
}

let current: NextSite | undefined;

/** That of the build that runs: pages are made by Astro, which hands nothing on. */
export const nextSite = (): NextSite | undefined => current;

/** Begins the site that is to stand in `site`, for the project in `root`. */
export function beginSite(site: string, root: string): NextSite {
  current = new NextSite(site, root);
  return current;
}
