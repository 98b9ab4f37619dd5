/** Asks Pagefind, and turns what it says into sentences. The only file that knows Pagefind's browser API. */
import { queryForm } from '../../text/search-form.ts';
import { askedWords, unanswered } from './kinship.ts';
import type { Facet, SearchState } from './state.ts';

interface Fragment {
  url: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  anchors: { id: string; text: string; location: number }[];
  weighted_locations: { weight: number; balanced_score: number; location: number }[];
  content: string;
}

type Counts = Record<string, Record<string, number>>;

interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  filters: () => Promise<Counts>;
  search: (
    query: string | null,
    options: { filters: Record<string, string>; sort?: Record<string, 'asc' | 'desc'> },
  ) => Promise<{ results: { data: () => Promise<Fragment> }[]; filters: Counts; totalFilters: Counts }>;
}

/** A sentence of a result, in index form, with the ranks of the words that answer. */
export interface HitSentence {
  /** Anchor on the result's page; `undefined` when the sentence stands elsewhere. */
  anchor: string | undefined;
  text: string;
  /** Words of a document, and not the editors'. */
  isQuoted: boolean;
  marked: ReadonlySet<number>;
}

export interface Hit {
  url: string;
  /** Index form. */
  title: string;
  date: string | undefined;
  /** The folder of its section: `communiques`, `engagements`… */
  type: string;
  /** Best first. */
  sentences: HitSentence[];
}

export interface Answer {
  /** How many results there are. */
  total: number;
  /** Loads the results `[from, to)`. */
  hits: (from: number, to: number) => Promise<Hit[]>;
  /** Results by facet and value, the facet's own choice left aside. */
  counts: Partial<Record<Facet, Record<string, number>>>;
  /** The words of the query that nothing really answers: what comes back is approximate. */
  approximate: string[];
}

/** Under `require-trusted-types-for`, a worker may start from one address only: Pagefind's. */
function trustWorker(folder: string): void {
  const types = (globalThis as { trustedTypes?: { createPolicy: (name: string, rules: object) => unknown } })
    .trustedTypes;
  types?.createPolicy('default', {
    createScriptURL(address: string) {
      const { origin, pathname } = new URL(address, location.href);
      if (origin === location.origin && pathname === `${folder}pagefind-worker.js`) return address;
      throw new TypeError(`script refused: ${address}`);
    },
  });
}

/** Opens the index that stands in `folder` (absolute path, ends with `/`). Once per page. */
export async function openEngine(folder: string): Promise<(state: SearchState) => Promise<Answer>> {
  trustWorker(folder);
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  await pagefind.options({ basePath: folder, baseUrl: '/' });
  await pagefind.init();
  // Without this Pagefind counts only the filters in use, and every other value would look empty.
  await pagefind.filters();
  return (state) => ask(pagefind, state);
}

async function ask(pagefind: Pagefind, { q, facets, byDate }: SearchState): Promise<Answer> {
  const query = queryForm(q);
  const found = await pagefind.search(query === '' ? null : query, {
    filters: facets as Record<string, string>,
    ...((byDate || query === '') && { sort: { date: 'desc' as const } }),
  });
  const hits = async (from: number, to: number) =>
    (await Promise.all(found.results.slice(from, to).map((result) => result.data()))).map(hitFrom);
  const asked = askedWords(query);
  const sample =
    asked.length === 0 ? [] : await Promise.all(found.results.slice(0, 5).map((result) => result.data()));
  const answering = sample.flatMap(answeringWords);
  return {
    total: found.results.length,
    hits,
    counts: found.filters as Answer['counts'],
    approximate: sample.length === 0 ? [] : unanswered(asked, answering),
  };
}

/** The words of a page that the index marked, title and fields included. */
function answeringWords({ content, weighted_locations, meta }: Fragment): string[] {
  const words = content.split(' ');
  return [
    ...weighted_locations.flatMap(({ location }) => words[location] ?? []),
    ...Object.values(meta).flatMap((text) => text.split(' ')),
  ];
}

function hitFrom({ url, meta, filters, anchors, weighted_locations }: Fragment): Hit {
  const sentences = anchors.map(({ id, text, location }, index) => {
    const end = anchors[index + 1]?.location ?? Number.POSITIVE_INFINITY;
    const within = weighted_locations.filter((one) => one.location >= location && one.location < end);
    const marked = new Set(within.map((one) => one.location - location));
    const score = within.reduce((sum, one) => sum + one.balanced_score, 0) * marked.size;
    return {
      anchor: id.startsWith('s-') ? id : undefined,
      text,
      isQuoted: !id.startsWith('w-'),
      marked,
      score,
    };
  });
  const answering = sentences.filter(({ marked }) => marked.size > 0).sort((a, b) => b.score - a.score);
  return {
    url,
    title: meta['title'] ?? '',
    date: meta['date'],
    type: filters['type']?.[0] ?? '',
    sentences: answering.length > 0 ? answering : sentences.slice(0, 1),
  };
}
