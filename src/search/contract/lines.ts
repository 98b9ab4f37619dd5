/** What the search promises to find, as a page shows it and as a reader's browser tries it. */
import type { Graph } from '#graph/graph.ts';
import { LIST_SIZES, listPages, type ListPage } from '#site/list-pages.ts';
import { pageUrl, pathTo, searchUrl } from '#site/urls.ts';
import { enumerate } from '#text/word/agreement.ts';
import type { Promised } from './failings.ts';

export interface ContractLine {
  /** The search itself. */
  url: string;
  /** What is typed, and what narrows it. */
  asked: string;
  about: string;
  /** In French, what it must find. */
  expected: readonly string[];
  /** For the script that tries it. */
  data: string;
}

const quoted = (words: string) => `« ${words} »`;

/** A line for each word that leads straight on. */
function directLines(ways: Graph['directWays']): ContractLine[] {
  return ways.flatMap(({ title, to, words }) =>
    words.map((query) => {
      const direct = pathTo(to.slice(1));
      const data: Promised = { query, among: [], not: [], direct, also: [] };
      return {
        url: searchUrl(query),
        asked: query,
        about: 'un accès direct',
        expected: [`mène tout droit à ${quoted(title)}`],
        data: JSON.stringify(data),
      };
    }),
  );
}

/** The lines of the contract, in its order, then those of the direct ways. */
export function contractLines({ searchContract, directWays, ...graph }: Graph): ContractLine[] {
  const nodes = [
    ...[graph.communiques, graph.commitments, graph.themes, graph.workshops, graph.events],
    ...[graph.people, graph.organisations, graph.figures],
  ].flat();
  const titles = new Map(nodes.map(({ url, title }) => [url, title]));
  const here = (address: string) => pathTo(address.slice(1));
  const named = (addresses: readonly string[]) =>
    enumerate(addresses.map((address) => quoted(titles.get(here(address)) ?? address)));
  const promised = searchContract.map(({ query, about, facets, first, among, not, ...promise }) => {
    const { verdict, suggests, sentence, also } = promise;
    const parameters = new URLSearchParams([['q', query], ...facets.map((one) => one.split('=', 2))]);
    if (query === '') parameters.delete('q');
    const data: Promised = {
      query,
      first: first && here(first),
      sentence,
      among: among.map(here),
      not: not.map(here),
      verdict,
      suggests,
      also,
    };
    return {
      url: `${searchUrl()}?${parameters}`,
      asked: [query, ...facets].filter((part) => part !== '').join(' · '),
      about,
      expected: [
        ...(verdict === 'exact' ? [] : [`résultats : ${verdict}`]),
        ...(first === undefined ? [] : [`en premier ${named([first])}`]),
        ...(sentence === undefined ? [] : [`avec la phrase qui dit ${quoted(sentence)}`]),
        ...(among.length === 0 ? [] : [`parmi les résultats ${named(among)}`]),
        ...(not.length === 0 ? [] : [`jamais ${named(not)}`]),
        ...(suggests === undefined ? [] : [`propose ${quoted(suggests)}`]),
        ...(also.length === 0 ? [] : [`cherche aussi ${enumerate(also.map(quoted))}`]),
      ],
      data: JSON.stringify(data),
    };
  });
  return [...promised, ...directLines(directWays)];
}

/** What the page of these lines says of itself: of a site that promises nothing, it promises nothing either. */
export function contractWords(graph: Graph): { title: string; description: string; link: string } {
  return contractLines(graph).length > 0
    ? {
        title: 'Ce que la recherche doit trouver',
        description:
          'Des recherches de toutes sortes, et ce que chacune doit trouver. Elles sont essayées dans un navigateur à chaque changement du site ; chacun peut les essayer dans le sien.',
        link: 'Ce que cette recherche doit trouver, et comment l’essayer',
      }
    : {
        title: 'Aucune recherche promise',
        description: 'Ce site ne promet encore aucune recherche : sa rédaction n’en a pas écrit.',
        link: 'Ce que cette recherche promet',
      };
}

/** The same, in pages that stay light. */
export const contractPages = (graph: Graph): ListPage<ContractLine>[] =>
  listPages(contractLines(graph), pageUrl('recherche/contrat'), LIST_SIZES.promises);
