/** The site that `npm run build` has just made. */
import { join } from 'node:path';
import { ROOT } from '../../scripts/lib/install.mjs';
import { readSite, type Site } from './finders/site.ts';

/** Its folder. */
export const DIST = join(ROOT, 'dist');

let site: Site | undefined;

/** Its pages, read once. Without a home page there is nothing to judge, and a gate must not pass for want of pages. */
export function builtSite(): Site {
  site ??= readSite(DIST);
  if (!site.pages.some(({ path }) => path === '/')) throw new Error('dist/ n’a pas de page d’accueil');
  return site;
}
