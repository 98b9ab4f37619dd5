/** The site that `npm run build` has just made of what is published: only laws may be tried on it (see `published.ts`). */
import { join } from 'node:path';
import { ROOT } from '../../scripts/lib/install.mjs';
import { loadWorld, type World } from '#content.graph.ts';
import { PUBLISHED } from '../published.ts';
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

let world: World | undefined;

/** What its pages were made of. */
export const publishedWorld = (): World => (world ??= loadWorld(PUBLISHED));
