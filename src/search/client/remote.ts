/** The search, as a page asks it: a worker does the work. */
import type { Answer } from './engine.ts';
import type { Hit } from './hits.ts';
import { openWorker } from '../pagefind/asking.ts';
import type { SearchState } from './state.ts';
import address from './worker.ts?worker&url';

export interface Searcher {
  /** Loads what every search needs, before the first one. Nothing is said if it fails: a search will say it. */
  prepare: () => void;
  /** @throws if the index cannot be read; the searcher is then to be closed, and another one opened. */
  search: (state: SearchState, wantsCounts: boolean) => Promise<Answer>;
  close: () => void;
}

/** A searcher of the index that stands in `folder` (absolute path, ends with `/`). */
export function openSearcher(folder: string): Searcher {
  const { ask, close } = openWorker(address, { type: 'module' });
  return {
    prepare() {
      ask('open', folder).catch(() => undefined);
    },
    async search(state, wantsCounts) {
      const { id, ...answer } = (await ask('search', folder, state, wantsCounts)) as Answer & { id: number };
      return { ...answer, hits: (from, to) => ask('hits', id, from, to) as Promise<Hit[]> };
    },
    close,
  };
}
