/** The search contract: what must come first, what must come, what must not; and how well answers keep it. Pure. */
import { parse } from 'yaml';

/** One query of the contract. Addresses are paths of the site, with the sentence's anchor when it matters. */
export interface Expectation {
  query: string;
  first: string | undefined;
  /** Others that must come, in any order. */
  among: readonly string[];
  not: readonly string[];
  /** Nothing at all must come. */
  isNone: boolean;
  /** What narrows the search, as in its address: « annee=2020 ». Engines without facets are not asked such a query. */
  facets: readonly string[];
}

const listOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : Array.isArray(value)
      ? value.filter((one) => typeof one === 'string')
      : [];

/** What the page says when nothing answers, on purpose. */
const NO_ANSWER: readonly unknown[] = ['aucun', 'mots trop courants'];

/**
 * Reads a contract: a list under `promises` (or `queries`), each with `query` and any of `first`, `among`, `never`
 * (or `not`), `verdict`, `facets`. Other keys are other readers' business.
 * @throws if the file has no such list
 */
export function readContract(yaml: string): Expectation[] {
  const root = parse(yaml) as { promises?: unknown; queries?: unknown } | null;
  const list = root?.promises ?? root?.queries;
  if (!Array.isArray(list)) throw new Error('le contrat de recherche n’a pas de liste « promises »');
  return list.flatMap((one: Record<string, unknown> | null) => {
    if (typeof one?.['query'] !== 'string') return [];
    return [
      {
        query: one['query'],
        first: listOf(one['first'])[0],
        among: listOf(one['among']),
        not: [...listOf(one['never']), ...listOf(one['not'])],
        isNone: NO_ANSWER.includes(one['verdict']),
        facets: listOf(one['facets']),
      },
    ];
  });
}

/** An answer: addresses, best first. */
export type Answer = readonly string[];

/** Does a result lead to what was expected? A page is reached by any of its sentences. */
export const leadsTo = (result: string, expected: string): boolean =>
  result === expected || (!expected.includes('#') && result.replace(/#.*$/, '') === expected);

export interface Score {
  /** Share of the expected addresses that came. */
  recall: number | undefined;
  /** Share of the queries with a first answer that gave it first. */
  precisionAtOne: number | undefined;
  /** Results that must not have come: forbidden ones, and whatever answers a query that has no answer. */
  wrong: number;
}

const share = (kept: number, total: number) => (total === 0 ? undefined : kept / total);

/** How well answers keep the contract; `answers[i]` is for `contract[i]`. */
export function scoreOf(contract: readonly Expectation[], answers: readonly Answer[]): Score {
  let [expected, came, firsts, first, wrong] = [0, 0, 0, 0, 0];
  contract.forEach((one, index) => {
    const answer = answers[index] ?? [];
    const comes = (address: string) => answer.some((result) => leadsTo(result, address));
    const wanted = [...(one.first === undefined ? [] : [one.first]), ...one.among];
    expected += wanted.length;
    came += wanted.filter(comes).length;
    if (one.first !== undefined) {
      firsts += 1;
      if (answer[0] !== undefined && leadsTo(answer[0], one.first)) first += 1;
    }
    wrong += one.isNone ? Number(answer.length > 0) : one.not.filter(comes).length;
  });
  return { recall: share(came, expected), precisionAtOne: share(first, firsts), wrong };
}
