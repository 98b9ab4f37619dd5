/** The founding site, served to the engines of this machine; those that are absent are named aloud. */
import type { TestProject } from 'vitest/node';
import { ensureBrowser } from '../../../scripts/lib/browser.ts';
import { absenceLine, ensureEngines, findEngine, type Programs } from '../../../scripts/lib/engines.ts';
import { serveSite } from '../../../scripts/lib/server.ts';
import { FOUNDING_DIST } from '../../build/founding-site.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The founding site, as the engines open it. */
    foundingUrl: string;
    /** The programs of each engine that is there. */
    enginePrograms: Readonly<Record<string, Programs>>;
  }
}

/** Called by vitest; gives back what stops it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  for (const engine of await ensureEngines()) console.warn(absenceLine(engine));
  const site = await serveSite(FOUNDING_DIST);
  const found = (['Firefox', 'WebKit'] as const).flatMap((name) => {
    const programs = findEngine(name);
    return programs === undefined ? [] : [[name, programs] as const];
  });
  project.provide('foundingUrl', site.url);
  project.provide('enginePrograms', {
    Chromium: { browser: await ensureBrowser() },
    ...Object.fromEntries(found),
  });
  return () => site.close();
}
