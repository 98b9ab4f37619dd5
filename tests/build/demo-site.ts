/** The site of the invented institution of `examples/`: `npm test` builds it beside the published one. */
import { DEMO_CONTENT, DEMO_DIST } from '../../scripts/lib/demo.mjs';
import { loadWorld, type World } from '#content.graph.ts';
import { readSite, type Site } from './finders/site.ts';

export { DEMO_CONTENT, DEMO_DIST };

let site: Site | undefined;

/** Its pages, read once. */
export function demoSite(): Site {
  site ??= readSite(DEMO_DIST);
  if (!site.pages.some(({ path }) => path === '/'))
    throw new Error('le site de l’exemple n’est pas construit : npm run build:exemple');
  return site;
}

let world: World | undefined;

/** What its pages were made of. */
export const demoWorld = (): World => (world ??= loadWorld(DEMO_CONTENT));
