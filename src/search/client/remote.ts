/** The search, as a page asks it: a worker does the work. */
import type { Answer } from './engine.ts';
import type { Hit } from './hits.ts';
import { openWorker } from '../pagefind/asking.ts';
import { SORTS_FILE, type SortsFile } from '../files.ts';
import { fileIn } from './file.ts';
import type { SearchState } from './state.ts';
import address from './worker.ts?worker&url';

export interface Searcher {
  /** @throws if the index cannot be read; the searcher is then to be closed, and another one opened. */
  search: (state: SearchState, wantsCounts: boolean) => Promise<Answer>;
  close: () => void;
}

/**
 * A searcher of the index that stands in `folder` (absolute path, ends with `/`). It loads at once what every search needs:
 * nothing is said if that fails, for a search will say it.
 */
export function openSearcher(folder: string): Searcher {
  const { ask, close } = openWorker(address, { type: 'module' });
  // It names all the other files: it comes while the worker does, which asks for it itself if this fails.
  const sorts = fileIn(folder, SORTS_FILE).then((file) => file.json() as Promise<SortsFile>);
  sorts
    .catch(() => undefined)
    .then((given) => ask('open', folder, given))
    .catch(() => undefined);
  return {
    async search(state, wantsCounts) {
      const { id, ...answer } = (await ask('search', folder, state, wantsCounts)) as Answer & { id: number };
      return { ...answer, hits: (from, to) => ask('hits', id, from, to) as Promise<Hit[]> };
    },
    close,
  };
}
