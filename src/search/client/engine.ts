/** A query → an answer, and everything that a reader must know of it: what was also looked for, what nothing has. */
import { readQuery, type Query } from '../words/query.ts';
import { anywhere, exact } from '../pagefind/terms.ts';
import type { Counts } from './facets.ts';
import { compareHits, hitFrom, type Hit } from './hits.ts';
import { findWords, NOTHING, variantsOf } from './find.ts';
import { everyRecord, findExcluded, typeOf, without, type Match } from './matches.ts';
import type { Source } from './source.ts';
import { checkWords, withoutAsking, type Checked } from './spelling.ts';
import { BEGINNING } from './tiers.ts';
import { isNarrowed, TYPE, type SearchState } from './state.ts';

export interface Answer {
  /** All that was typed. */
  query: Query;
  total: number;
  /** How many results of each type, in the order of the groups. */
  types: readonly { type: string; count: number }[];
  /** The best of each type, when results are grouped; each group is in order, and groups are in order of their best. */
  groups: readonly { type: string; hits: readonly Hit[] }[];
  /** The results `[from, to)` in one list. */
  hits: (from: number, to: number) => Promise<Hit[]>;
  /** By facet, what each choice would leave; `undefined` until the facets were asked for. */
  counts: Counts | undefined;
  /** Words of the vocabulary that were looked for as well. */
  alsoSearched: readonly string[];
  /** What the corpus knows of each word. */
  checked: readonly Checked[];
  /** Words of a question that no document has: they were not looked for. */
  aside: readonly string[];
  /** Some record has all the words, but none in one sentence. */
  isScattered: boolean;
  /** No record has all that was asked: these have something of it. */
  isApproximate: boolean;
}

/** How many of each type are read to be ranked, and shown. */
const BEST = 4;
const BEST_TEXTS = 5;

/** Asks `source`. @param wantsCounts the reader sees the facets */
export async function search(source: Source, state: SearchState, wantsCounts: boolean): Promise<Answer> {
  const typed = readQuery(state.q);
  // Most words are asked for as they were typed: the index is fetched while the vocabulary says so.
  if (typed.words.length > 0) source.prepare(anywhere(typed.words.map(({ key }) => key)));
  for (const phrase of typed.phrases) source.prepare(exact(phrase), true);
  const sorts = await source.sorts();
  const asksWords = typed.words.length + typed.phrases.length > 0;
  const synonyms = state.isLiteral ? [] : sorts.synonyms;
  // And so are the equivalents of what was typed, each by its own words.
  for (const { words, phrase } of variantsOf(
    typed.words.map(({ key }) => key),
    synonyms,
  ))
    if (words.length === 0) source.prepare(exact(phrase), true);
  const { query, checked, aside } = withoutAsking(typed, await checkWords(source, typed.words));
  const found = asksWords
    ? await findWords(source, query, checked, synonyms)
    : {
        matches:
          query.isOnlyStopWords || (state.q !== '' && query.excluded.length === 0)
            ? NOTHING
            : everyRecord(sorts),
        alsoSearched: [],
        isWhole: true,
        isApproximate: false,
      };
  const wanted = without(found.matches, await findExcluded(source, query));
  const isByDate = state.byDate || !asksWords;
  const needsFacets = wantsCounts || isByDate || isNarrowed(state);
  // Loaded when a reader narrows or sorts, as its files are.
  const hasWords = asksWords || query.excluded.length > 0;
  const ask = async (apart: Source) => {
    const own = asksWords ? await findWords(apart, query, checked, synonyms) : undefined;
    const isOther = own && own.isWhole !== found.isWhole;
    return { own: isOther ? NOTHING : own?.matches, unwanted: await findExcluded(apart, query) };
  };
  const { kept, counts, days } = needsFacets
    ? await (
        await import('./narrow.ts')
      ).narrow(source, sorts, state, { found: found.matches, wanted, hasWords, isByDate, ask })
    : { kept: wanted, counts: undefined, days: undefined };

  const forms = new Map(
    checked.map(({ key, form, isBeginning }) => [key, isBeginning ? form + BEGINNING : form]),
  );
  const formOf = (key: string) => forms.get(key) ?? key;
  const known: Query = {
    ...query,
    keys: query.keys.map(formOf),
    words: query.words.map((word) => ({ ...word, key: formOf(word.key) })),
  };
  const read = async (match: Match) =>
    hitFrom(await source.record(match.id), typeOf(sorts, match.number), match, known);
  const ordered = [...kept.values()].sort((a, b) =>
    days === undefined
      ? Number(a.isSynonym) - Number(b.isSynonym) || b.score - a.score
      : (days.get(b.number) ?? '').localeCompare(days.get(a.number) ?? '') || a.number - b.number,
  );
  const byType = new Map<string, Match[]>();
  for (const match of ordered) {
    const type = typeOf(sorts, match.number);
    const known = byType.get(type);
    if (known) known.push(match);
    else byType.set(type, [match]);
  }
  const isGrouped = days === undefined && state.facets[TYPE] === undefined;
  const groups = isGrouped
    ? await Promise.all(
        [...byType].map(async ([type, matches]) => {
          const best = matches.slice(0, type === 'communiques' ? BEST_TEXTS : BEST);
          return { type, hits: (await Promise.all(best.map(read))).sort(compareHits) };
        }),
      )
    : [];
  const best = ({ hits }: { hits: readonly Hit[] }) => hits[0];
  groups.sort((a, b) => {
    const [one, other] = [best(a), best(b)];
    return one && other ? compareHits(one, other) : 0;
  });
  const order = isGrouped ? groups.map(({ type }) => type) : [...byType.keys()];
  return {
    query: typed,
    total: kept.size,
    types: order.map((type) => ({ type, count: byType.get(type)?.length ?? 0 })),
    groups,
    async hits(from, to) {
      const hits = await Promise.all(ordered.slice(from, to).map(read));
      return days === undefined ? hits.sort(compareHits) : hits;
    },
    counts,
    alsoSearched: found.alsoSearched,
    checked,
    aside,
    isScattered:
      groups.length > 0 && query.words.length > 1 && groups.every((group) => best(group)?.tier === 0),
    isApproximate: found.isApproximate,
  };
}
