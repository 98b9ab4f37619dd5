/**
 * What lies at former addresses of a built site, beside the page that says where it is now, for hosts that follow no rule:
 * feeds, references and cards as they are, and for each page under the one that moved, the same word of where it is.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesOf } from './files.ts';
import { redirectsFile, type Move } from '#site/moves.ts';
import { sitePath } from '#site/urls.ts';

/** The folder of a built site where an address lies. */
const folderOf = (dist: string, url: string): string => join(dist, url.slice(sitePath().length));

/** The page of a former address, that leads `below` the page to which it led. */
const leadingBelow = (page: string, to: string, below: string): string =>
  page
    .replaceAll(`href="${to}" data-moved`, `href="${to}${below}" data-moved`)
    .replaceAll(`0; url=${to}"`, `0; url=${to}${below}"`);

/** Writes what former addresses need, and `_redirects`; nothing for a site where nothing moved. */
export function writeMoves(dist: string, moves: readonly Move[]): void {
  for (const { from, to } of moves) {
    const [old, now] = [folderOf(dist, from), folderOf(dist, to)];
    const main = join(old, 'index.html');
    const page = existsSync(main) ? readFileSync(main, 'utf8') : undefined;
    for (const name of existsSync(now) ? filesOf(now) : []) {
      const target = join(old, name);
      if (existsSync(target)) continue;
      mkdirSync(dirname(target), { recursive: true });
      if (page !== undefined && name.endsWith('index.html'))
        writeFileSync(target, leadingBelow(page, to, name.slice(0, -'index.html'.length)));
      else copyFileSync(join(now, name), target);
    }
  }
  if (moves.length > 0) writeFileSync(join(dist, '_redirects'), redirectsFile(moves));
}
