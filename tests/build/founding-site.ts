/** The site of the founding corpus, for the tests that know its words: `npm test` builds it beside the published one. */
import { FOUNDING_DIST } from '../../scripts/lib/founding.ts';
import { readSite, type Site } from './finders/site.ts';

export { FOUNDING_DIST };

let site: Site | undefined;

/** Its pages, read once. */
export function foundingSite(): Site {
  site ??= readSite(FOUNDING_DIST);
  if (!site.pages.some(({ path }) => path === '/'))
    throw new Error('le site des essais n’est pas construit : npm run build:essais');
  return site;
}
