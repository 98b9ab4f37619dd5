/**
 * The search, beside the page: it asks Pagefind's worker, joins, ranks and reads what is shown, while the page
 * stays free to follow the keys. It answers what {@link file://./remote.ts} asks.
 */
import { search, type Answer } from './engine.ts';
import type { Question, Reply } from '../pagefind/asking.ts';
import { browserSource, type Source } from './source.ts';
import type { SearchState } from './state.ts';

/** The answer that is shown and the one that comes: older ones are asked for no more results. */
const KEPT = 2;

const sources = new Map<string, Source>();
const answers = new Map<number, Answer>();

function sourceIn(folder: string): Source {
  const source = sources.get(folder) ?? browserSource(folder);
  sources.set(folder, source);
  return source;
}

const METHODS: Readonly<Record<string, (id: number, ...args: never[]) => Promise<unknown>>> = {
  open(_id, folder: string) {
    sourceIn(folder).prepare('');
    return Promise.resolve();
  },
  async search(id, folder: string, state: SearchState, wantsCounts: boolean) {
    const answer = await search(sourceIn(folder), state, wantsCounts);
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
