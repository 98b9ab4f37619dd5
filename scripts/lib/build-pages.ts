/** Astro's part of a build: the pages, in the folder where the next site is made. */
import { build } from 'astro';
import type { NextSite } from './next-site.ts';

/** Astro would count the pages that are left to it, and `write-pages` leaves it none. */
const LOG_LEVEL = 'warn';

/**
 * Builds the pages of the project in `root`. Astro keeps the code that draws them beside the site when that is within
 * the project; for a folder elsewhere, in one place that two builds at once would share, and each would empty the other's.
 */
export const buildPages = (root: string, next: NextSite): Promise<void> =>
  build({ root, outDir: next.folder, logLevel: LOG_LEVEL });
