/**
 * The search, beside the page: it asks Pagefind's worker, joins, ranks and reads what is shown, while the page
 * stays free to follow the keys. It answers what {@link file://./remote.ts} asks.
 */
import { search, type Answer } from './engine.ts';
import type { Question, Reply } from '../pagefind/asking.ts';
import { browserSource, type Source } from './source.ts';
import type { SortsFile } from '../files.ts';
import type { SearchState } from './state.ts';

/** The answer that is shown and the one that comes: older ones are asked for no more results. */
const KEPT = 2;

/** A source, and what is told of its files once the page has it. */
interface Opened {
  source: Source;
  give: (sorts: SortsFile | undefined) => void;
}

const sources = new Map<string, Opened>();
const answers = new Map<number, Answer>();

function sourceIn(folder: string): Opened {
  const known = sources.get(folder);
  if (known) return known;
  let give: Opened['give'] = () => undefined;
  const given = new Promise<SortsFile | undefined>((resolve) => (give = resolve));
  const opened = { source: browserSource(folder, given), give };
  sources.set(folder, opened);
  return opened;
}

const METHODS: Readonly<Record<string, (id: number, ...args: never[]) => Promise<unknown>>> = {
  open(_id, folder: string, sorts: SortsFile | undefined) {
    const { source, give } = sourceIn(folder);
    give(sorts);
    source.prepare('');
    return Promise.resolve();
  },
  async search(id, folder: string, state: SearchState, wantsCounts: boolean) {
    const answer = await search(sourceIn(folder).source, state, wantsCounts);
    answers.set(id, answer);
    for (const old of [...answers.keys()].slice(0, -KEPT)) answers.delete(old);
    const { hits: _hits, ...sent } = answer;
    return { id, ...sent };
  },
  async hits(_id, answer: number, from: number, to: number) {
    const known = answers.get(answer);
    if (known === undefined) throw new Error(`answer ${answer} is no longer known`);
    return known.hits(from, to);
  },
};

/** WebKit runs a worker's file once more when a part that it loads later needs something of it: the first run answers. */
const scope = self as typeof self & { isAnswering?: true };
const isFirst = scope.isAnswering !== true;
scope.isAnswering = true;

if (isFirst)
  self.addEventListener('message', ({ data: { id, method, args } }: MessageEvent<Question>) => {
    const reply = (said: Omit<Reply, 'id'>) => {
      self.postMessage({ id, ...said } satisfies Reply);
    };
    const done = METHODS[method]?.(id, ...(args as never[])) ?? Promise.reject(new Error(method));
    done.then(
      (result) => reply({ result }),
      (error: unknown) => reply({ error: String(error) }),
    );
  });
