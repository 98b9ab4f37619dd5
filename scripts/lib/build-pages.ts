/** Astro's part of a build: the pages, in the folder where the next site is made. */
import { beginCode } from './kept-code/index.ts';
import type { NextSite } from './next-site.ts';
import { writeEach } from './write-pages.ts';

/** Astro would count the pages that are left to it, and `write-pages` leaves it none. */
const LOG_LEVEL = 'warn';

/**
 * Builds the pages of `content` by the project in `root`: by the code of a build before if it is the same, else by Astro.
 * @returns whether the code is that of a build before
 */
export async function buildPages(root: string, content: string, next: NextSite): Promise<boolean> {
  const code = await beginCode(root, content).found();
  if (code === undefined) {
    const { build } = await import('astro');
    await build({ root, outDir: next.folder, logLevel: LOG_LEVEL });
    return false;
  }
  for (const [path, bytes] of code.files) next.write(path, bytes);
  await writeEach(code.renderer, { ...code.frame, parts: new Map(code.frame.parts) }, next);
  return true;
}
