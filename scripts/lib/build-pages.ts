/** Astro's part of a build: the pages, in their folder. */
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { build } from 'astro';
import { forgetAside } from './kept-pages/aside.ts';
import { keptPages } from './kept-pages/index.ts';

/** Astro would count the pages that are left to it, and `write-pages` leaves it none. */
const LOG_LEVEL = 'warn';

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !way.startsWith('..') && !isAbsolute(way);
}

/** Moves a folder, to another disk too. */
function move(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
  }
}

/**
 * Builds the pages of the project in `root` into `outDir`, which is emptied first, or set aside. Astro keeps the code that draws them
 * beside the site when that is within the project; for a folder elsewhere, in one place that two builds at once would
 * share, and each would empty the other's. So each has a folder of its own in the project, and its site is moved.
 */
export async function buildPages(root: string, outDir: string): Promise<void> {
  const kept = keptPages();
  if (kept === undefined) {
    rmSync(outDir, { recursive: true, force: true });
    forgetAside(outDir);
  } else kept.aside.set();
  if (isWithin(root, outDir)) return build({ root, outDir, logLevel: LOG_LEVEL });
  const cache = join(root, '.cache');
  mkdirSync(cache, { recursive: true });
  const own = mkdtempSync(join(cache, 'site-'));
  try {
    await build({ root, outDir: own, logLevel: LOG_LEVEL });
    move(own, outDir);
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}
