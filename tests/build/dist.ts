/** The site that `npm run build` has just made. */
import { join } from 'node:path';
import { ROOT } from '../../scripts/lib/install.mjs';
import { readSite, type Site } from './finders/site.ts';

/** Its folder. */
export const DIST = join(ROOT, 'dist');

/** Its pages. Without a home page there is nothing to judge, and a gate must not pass for want of pages. */
export function builtSite(): Site {
  const site = readSite(DIST);
  if (!site.pages.some(({ path }) => path === '/')) throw new Error('dist/ n’a pas de page d’accueil');
  return site;
}
