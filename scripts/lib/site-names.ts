/** What a build has put at the top of its site, noted beside it: the next may empty that, and nothing else. */
import { existsSync, lstatSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ROOT } from './install.mjs';

const noteOf = (site: string): string => join(dirname(site), `.${basename(site)}.aufil-noms`);

/** What a folder holds; nothing if it is not there. */
export function namesIn(folder: string): readonly string[] {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true ? readdirSync(folder) : [];
}

/** Notes what a whole site holds. */
export function noteNames(site: string): void {
  if (existsSync(site)) writeFileSync(noteOf(site), `${[...namesIn(site)].sort().join('\n')}\n`);
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** What every site has, of those that no note tells of: moved, copied, or made before there were notes. */
const ALWAYS = ['index.html', '_astro', '_headers', 'sitemap-index.xml'];

/** Does a folder look like a site? */
export function isSite(site: string): boolean {
  const names = namesIn(site);
  const always = existsSync(noteOf(site)) ? ALWAYS.slice(0, 2) : ALWAYS;
  return always.every((name) => names.includes(name));
}

/** The files at the top of every site, compressed or not. */
const FILES =
  /^(?:_headers|_redirects|(?:index|404)\.html|apercu\.png|apple-touch-icon\.png|favicon\.svg|robots\.txt|flux(?:-[\w.-]+)?\.xml|[a-z-]+\.ics|sitemap-[\w-]+\.xml)(?:\.(?:br|gz|zst))?$/;

/** What a system puts where a folder is looked at. */
const OF_SYSTEM = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** What a site holds that no build has put there, if anything. Without a note, its `_headers` tells its folders. */
export function strangerIn(site: string): string | undefined {
  const noted = textOf(noteOf(site))?.split('\n');
  const headers = textOf(join(site, '_headers')) ?? '';
  const isOfSite = (name: string): boolean =>
    lstatSync(join(site, name)).isDirectory()
      ? headers.includes(`/${name}/*\n`)
      : FILES.test(name) || existsSync(join(ROOT, 'public', name));
  return namesIn(site).find((name) => !OF_SYSTEM.has(name) && !(noted?.includes(name) ?? isOfSite(name)));
}
