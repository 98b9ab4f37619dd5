/**
 * The sites that every browser test opens, started before the first and stopped after the last: the founding one, whose
 * words journeys know, the published one, of which every page is looked at, and that of the invented institution.
 */
import type { TestProject } from 'vitest/node';
import { ensureBrowser } from '../../../scripts/lib/browser.ts';
import { serveSite } from '../../../scripts/lib/server.ts';
import { DEMO_DIST } from '../../../scripts/lib/demo.mjs';
import { builtSite, DIST } from '../../build/dist.ts';
import { kindsBeside } from '../../build/finders/routes.ts';
import type { Site } from '../../build/finders/site.ts';
import { FOUNDING_DIST, foundingSite } from '../../build/founding-site.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The site of the founding corpus. */
    siteUrl: string;
    /** What is published. */
    publishedUrl: string;
    /** The site of the invented institution. */
    demoUrl: string;
    /** Every page of what is published, and one of each kind that only the founding site has. */
    everyAddress: string[];
  }
}

const pathsOf = ({ pages }: Site): string[] => pages.map(({ path }) => path);

/** Called by vitest; gives back what stops them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // Without one, it is said before the first test, once.
  await ensureBrowser();
  const [site, published] = [await serveSite(FOUNDING_DIST), await serveSite(DIST)];
  const demo = await serveSite(DEMO_DIST);
  const paths = pathsOf(builtSite());
  project.provide('siteUrl', site.url);
  project.provide('publishedUrl', published.url);
  project.provide('demoUrl', demo.url);
  project.provide('everyAddress', [
    ...paths.map((path) => new URL(path, published.url).href),
    ...kindsBeside(paths, pathsOf(foundingSite())).map((path) => new URL(path, site.url).href),
  ]);
  return async () => {
    await site.close();
    await published.close();
    await demo.close();
  };
}
