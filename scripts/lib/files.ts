/** The files of a folder. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** In no order, all but folders. Node's own walk goes through a link to a folder, as often as it leads back. */
function* walked(folder: string, path = ''): Generator<{ path: string; isFile: boolean }> {
  for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
    const below = path === '' ? entry.name : `${path}/${entry.name}`;
    if (entry.isDirectory()) yield* walked(folder, below);
    else yield { path: below, isFile: entry.isFile() };
  }
}

const pathsOf = (folder: string, isFile: boolean): string[] =>
  [...walked(folder)].flatMap((one) => (one.isFile === isFile ? [one.path] : [])).sort();

/**
 * Every file under `folder`, by its path from it, written with « / » whatever the machine, in the order of code units.
 * Links are none, and lead nowhere. @throws what the file system says of a folder that is not there
 */
export const filesOf = (folder: string): string[] => pathsOf(folder, true);

/** What is neither a file nor a folder, such as a link, in the same way. */
export const strangersOf = (folder: string): string[] => pathsOf(folder, false);
