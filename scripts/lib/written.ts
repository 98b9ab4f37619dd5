/** A folder where files are written, each folder in it made once. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
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

  /** Takes the file `from`, of which these are the bytes: from another disk, it is written anew. */
  take(path: string, from: string, bytes: Uint8Array): void {
    const place = this.#placeOf(path);
    try {
      renameSync(from, place);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
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
