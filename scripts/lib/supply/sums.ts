/** The SHA-256 of each file of a folder, as `sha256sum --check` reads it: the same files give the same bytes. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../files.ts';

/**
 * A line per file, « hash, two spaces, path from the folder », in the order of their paths.
 * @param paths all files of the folder, unless some are named
 * @param seen the way to the folder from where the sums are checked, with its final `/`
 */
export const sumsOf = (folder: string, paths = filesOf(folder), seen = ''): string =>
  paths
    .map(
      (path) =>
        `${createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex')}  ${seen}${path}\n`,
    )
    .join('');
