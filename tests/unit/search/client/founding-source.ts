/** The search on a corpus, the founding one unless told, without a browser: its index is written once for a file of tests. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { writeSearchIndex } from '#search/write.ts';
import { search, type Answer } from '#search/client/engine.ts';
import { stateFrom, type SearchState } from '#search/client/state.ts';
import { loadWorld } from '#content.graph.ts';
import { FOUNDING } from '../../../corpora.ts';
import { nodeSource } from './node-source.ts';

export const { graph } = loadWorld(FOUNDING);

export interface FoundingSearch {
  ask: (parameters: Record<string, string>) => Promise<{ state: SearchState; answer: Answer }>;
  /** A source that has read nothing yet. */
  fresh: () => ReturnType<typeof nodeSource>;
}

/** What asks a corpus, once the tests of the file run. */
export function searchIn(world: typeof graph): FoundingSearch {
  const folder = mkdtempSync(join(tmpdir(), 'recherche-'));
  const fresh = () => nodeSource(join(folder, 'pagefind'));
  let source: ReturnType<typeof nodeSource>;
  beforeAll(async () => {
    await writeSearchIndex(world, folder);
    source = fresh();
  }, 60_000);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const ask: FoundingSearch['ask'] = async (parameters) => {
    const state = stateFrom(new URLSearchParams(parameters));
    return { state, answer: await search(source, state, false) };
  };
  return { ask, fresh };
}

/** What asks the founding corpus. */
export const foundingSearch = (): FoundingSearch => searchIn(graph);
