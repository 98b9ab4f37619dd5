/** A folder where files are written, each folder in it made once. */
import { linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export class Written {
  readonly #root: string;
  readonly #made = new Set<string>();

  constructor(root: string) {
    this.#root = root;
  }

  write(path: string, bytes: Uint8Array): void {
    writeFileSync(this.#placeOf(path), bytes);
  }

  /**
   * Shares the file `from`, of which these are the bytes, and leaves it where it is. On another disk, or where files
   * are not shared, it is written anew.
   */
  share(path: string, from: string, bytes: Uint8Array): void {
    const place = this.#placeOf(path);
    try {
      linkSync(from, place);
    } catch {
      writeFileSync(place, bytes);
    }
  }

  /** Where the file is, its folder made. */
  #placeOf(path: string): string {
    const file = join(this.#root, path);
    const folder = dirname(file);
    if (!this.#made.has(folder)) mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
    return file;
  }
}
