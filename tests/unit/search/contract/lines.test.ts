import { describe, expect, test } from 'vitest';
import { searchContractSchema } from '#schemas/search-contract.ts';
import type { Promised } from '#search/contract/failings.ts';
import { contractLines } from '#search/contract/lines.ts';
import { world } from '../../exports/world.ts';

const graph = world();
const [theme] = graph.themes;
const THEME = theme?.url ?? '';

/** The line of a promise, written as in `content/search-contract.yaml`. */
function line(promise: Record<string, unknown>) {
  const { queries } = searchContractSchema.parse({ queries: [{ about: 'un essai', ...promise }] });
  const [made] = contractLines({ ...graph, searchContract: queries });
  if (made === undefined) throw new Error('a promise has a line');
  return { ...made, data: JSON.parse(made.data) as Promised };
}

describe('a line of the contract', () => {
  test('leads to the search itself, facets included', () => {
    const { url, asked } = line({
      query: 'aide & soin',
      facets: ['annee=2019', 'du=2019-01-01'],
      verdict: 'aucun',
    });
    expect(url).toBe('/recherche/?q=aide+%26+soin&annee=2019&du=2019-01-01');
    expect(asked).toBe('aide & soin · annee=2019 · du=2019-01-01');
  });

  test('that only narrows has no words', () => {
    const { url, asked } = line({ query: '', facets: ['annee=2019'] });
    expect(url).toBe('/recherche/?annee=2019');
    expect(asked).toBe('annee=2019');
  });

  test('says what must be found, by its title', () => {
    const { expected } = line({
      query: 'aide',
      first: THEME,
      sentence: 'des mots',
      among: [THEME],
      also: ['soin'],
    });
    expect(expected).toEqual([
      `en premier « ${theme?.title} »`,
      'avec la phrase qui dit « des mots »',
      `parmi les résultats « ${theme?.title} »`,
      'cherche aussi « soin »',
    ]);
  });

  test('says what must not, and what is proposed', () => {
    const { expected } = line({
      query: 'adie',
      verdict: 'aucun',
      not: ['/thematiques/absente/'],
      suggests: 'aide',
    });
    expect(expected).toEqual(['résultats : aucun', 'jamais « /thematiques/absente/ »', 'propose « aide »']);
  });

  test('gives the script all that it must try', () => {
    expect(line({ query: 'aide', first: THEME }).data).toEqual({
      query: 'aide',
      first: THEME,
      among: [],
      not: [],
      verdict: 'exact',
      also: [],
    });
  });
});
