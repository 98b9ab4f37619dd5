/** One server and one browser for every browser test, started before the first and stopped after the last. */
import type { TestProject } from 'vitest/node';
import { startBrowser } from '../../../scripts/lib/browser.ts';
import { serveSite } from '../../../scripts/lib/server.ts';
import { DIST } from '../../build/dist.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    browserEndpoint: string;
    siteUrl: string;
  }
}

/** Called by vitest; gives back what stops both. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = await startBrowser();
  const site = await serveSite(DIST);
  project.provide('browserEndpoint', browser.wsEndpoint());
  project.provide('siteUrl', site.url);
  return async () => {
    await site.close();
    await browser.close();
  };
}
