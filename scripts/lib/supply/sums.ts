/** The SHA-256 of each file of a folder, as `sha256sum --check` reads it: the same files give the same bytes. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../files.ts';

/** A line per file, « hash, two spaces, path from the folder », in the order of their paths. */
export function sumsOf(folder: string): string {
  return filesOf(folder)
    .map(
      (path) =>
        `${createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex')}  ${path}\n`,
    )
    .join('');
}
