/** Astro's part of a build: the pages, in the folder where the next site is made. */
import { beginCode, type KeptCode } from './kept-code/index.ts';
import type { NextSite } from './next-site.ts';
import { rendered } from './write-pages.ts';

/** Astro would count the pages that are left to it, and `write-pages` leaves it none. */
const LOG_LEVEL = 'warn';

/**
 * The code of a build before, which has made its first page: one that asks for more than it is given would have said so,
 * and nothing is written yet.
 */
async function begunWith(kept: KeptCode) {
  const code = await kept.found();
  if (code === undefined) return undefined;
  const pages = rendered(code.renderer, { ...code.frame, parts: new Map(code.frame.parts) });
  try {
    return { files: code.files, first: await pages.next(), pages };
  } catch {
    // Bundled again, it would tell what is wrong with the page itself.
    kept.forget();
    return undefined;
  }
}

/**
 * Builds the pages of `content` by the project in `root`: by the code of a build before if it is the same, else by Astro.
 * @returns whether the code is that of a build before
 */
export async function buildPages(
  root: string,
  content: string,
  next: Pick<NextSite, 'folder' | 'write'>,
): Promise<boolean> {
  const begun = await begunWith(beginCode(root, content));
  if (begun === undefined) {
    const { build } = await import('astro');
    await build({ root, outDir: next.folder, logLevel: LOG_LEVEL });
    return false;
  }
  const { files, first, pages } = begun;
  for (const [path, bytes] of files) next.write(path, bytes);
  if (first.value !== undefined) next.write(...first.value);
  for await (const [path, bytes] of pages) next.write(path, bytes);
  return true;
}
