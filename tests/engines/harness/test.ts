/** `test` in each engine: what a test of engines imports instead of vitest's own. */
import { inject, test as base } from 'vitest';
import { ENGINES, type EngineName, type Programs } from '../../../scripts/lib/engines.ts';
import { startChromium, startFirefox } from './puppet.ts';
import type { Engine, Tab } from './tab.ts';
import { startWebKit } from './webkit.ts';

export { ENGINES };
export { describe, expect } from 'vitest';

const START: Readonly<Record<EngineName, (programs: Programs) => Promise<Engine>>> = {
  Chromium: ({ browser = '' }) => startChromium(browser),
  Firefox: ({ browser = '' }) => startFirefox(browser),
  WebKit: startWebKit,
};

/** vitest's `test` with an `engine` that every file shares, and a `tab` of it; skipped where the engine is absent. */
function testOf(name: EngineName) {
  const test = base
    // eslint-disable-next-line no-empty-pattern -- Vitest reads in the pattern what a fixture needs: nothing
    .extend('engine', { scope: 'worker' }, async ({}, { onCleanup }): Promise<Engine> => {
      const engine = await START[name](inject('enginePrograms')[name] ?? {});
      onCleanup(() => engine.close());
      return engine;
    })
    .extend('tab', async ({ engine }, { onCleanup }): Promise<Tab> => {
      const tab = await engine.tab();
      onCleanup(() => tab.close());
      return tab;
    });
  return inject('enginePrograms')[name] === undefined ? test.skip : test;
}

const tests = new Map(ENGINES.map((name) => [name, testOf(name)]));

/** The `test` of an engine. */
export const testIn = (name: EngineName): ReturnType<typeof testOf> => tests.get(name) ?? testOf(name);

/** The address of a page of the founding site. */
export const at = (path: string): string => new URL(path, inject('foundingUrl')).href;

/** Asks again until the answer is wanted, whatever page comes meanwhile; says the last one when time is out. */
export async function until<T>(
  ask: () => Promise<T>,
  isWanted: (answer: T) => boolean,
  patience = 40_000,
): Promise<T> {
  const limit = performance.now() + patience;
  for (;;) {
    let last: string;
    try {
      const answer = await ask();
      if (isWanted(answer)) return answer;
      last = JSON.stringify(answer);
    } catch (error) {
      // The page was left while it was asked.
      last = String(error);
    }
    if (performance.now() > limit) throw new Error(`attendu en vain ; dernière réponse : ${last}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
