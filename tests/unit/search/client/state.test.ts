import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  addressOf,
  asksNothing,
  feedFor,
  isNarrowed,
  parametersFrom,
  stateFrom,
  type SearchState,
} from '#search/client/state.ts';

/** As a form may have them. */
const FACETS = ['type', 'thematique', 'annee', 'niveau'];
const from = (address: string) => stateFrom(new URLSearchParams(address), FACETS);
const NOTHING: SearchState = {
  q: '',
  facets: {},
  from: undefined,
  to: undefined,
  byDate: false,
  isLiteral: false,
};

describe('the address of a search is read', () => {
  test('with its words, what narrows it, its order', () => {
    expect(
      from(
        'q=accès&type=engagements&annee=2019&niveau=annonce&du=2019-01-01&au=2020-12-31&tri=date&synonymes=non',
      ),
    ).toEqual({
      q: 'accès',
      facets: { type: 'engagements', annee: '2019', niveau: 'annonce' },
      from: '2019-01-01',
      to: '2020-12-31',
      byDate: true,
      isLiteral: true,
    });
  });

  test('an empty one asks nothing', () => {
    expect(from('')).toEqual(NOTHING);
    expect(from('q=&type=&du=&au=&tri=&synonymes=')).toEqual(NOTHING);
  });

  test('spaces around what was typed are nothing', () => {
    expect(from('q=%20%20emploi%20&type=%20')).toEqual({ ...NOTHING, q: 'emploi' });
  });

  test.each(['2019', '2019-13-01', '2019-02-40', '01/02/2019', '2019-1-1', 'hier', '2019-01-01T00:00'])(
    '« %s » is no day',
    (day) => {
      expect(from(`du=${encodeURIComponent(day)}&au=${encodeURIComponent(day)}`)).toEqual(NOTHING);
    },
  );

  test('what it does not know is left aside', () => {
    expect(from('tri=hasard&synonymes=oui&couleur=rouge')).toEqual(NOTHING);
  });

  test('where no form says what may be asked, all that the address names is asked', () => {
    const read = stateFrom(new URLSearchParams('q=a&du=2019-01-01&tri=date&synonymes=non&couleur=rouge'));
    expect(read.facets).toEqual({ couleur: 'rouge' });
  });

  test('of two values of one facet, the first one counts', () => {
    expect(from('type=chiffres&type=ateliers').facets).toEqual({ type: 'chiffres' });
  });
});

describe('the address of a search is written', () => {
  test('without what says nothing', () => {
    expect(parametersFrom(NOTHING).toString()).toBe('');
    expect(parametersFrom({ ...NOTHING, q: 'a & b', byDate: true }).toString()).toBe('q=a+%26+b&tri=date');
  });

  test('its type and its year first, however it was narrowed', () => {
    const facets = { niveau: 'fait', annee: '2019', type: 'chiffres' };
    expect(parametersFrom({ ...NOTHING, facets }).toString()).toBe('type=chiffres&annee=2019&niveau=fait');
  });

  test('and read again as the same search', () => {
    const day = fc.constantFrom(undefined, '2019-01-16', '2020-07-10');
    const states: fc.Arbitrary<SearchState> = fc.record({
      q: fc.string().map((words) => words.trim()),
      facets: fc.dictionary(
        fc.constantFrom(...FACETS),
        fc.string().map((words) => `x${words}x`),
      ),
      from: day,
      to: day,
      byDate: fc.boolean(),
      isLiteral: fc.boolean(),
    });
    fc.assert(
      fc.property(states, (state) => {
        const read = from(parametersFrom(state).toString());
        expect({ ...read, facets: { ...read.facets } }).toEqual({ ...state, facets: { ...state.facets } });
      }),
      { seed: 1 },
    );
  });

  describe('on the page that is shown', () => {
    afterEach(() => vi.unstubAllGlobals());

    test('under its own path', () => {
      vi.stubGlobal('location', { pathname: '/dossier/recherche/' });
      expect(addressOf(NOTHING)).toBe('/dossier/recherche/');
      expect(addressOf({ ...NOTHING, q: 'emploi' })).toBe('/dossier/recherche/?q=emploi');
    });
  });
});

test('a search is narrowed by facets and days, not by its words or its order', () => {
  expect(isNarrowed({ ...NOTHING, q: 'emploi', byDate: true, isLiteral: true })).toBe(false);
  expect(isNarrowed({ ...NOTHING, facets: { annee: '2019' } })).toBe(true);
  expect(isNarrowed({ ...NOTHING, from: '2019-01-01' })).toBe(true);
  expect(isNarrowed({ ...NOTHING, to: '2019-01-01' })).toBe(true);
});

test('a search asks nothing without words and without narrowing', () => {
  expect(asksNothing({ ...NOTHING, byDate: true })).toBe(true);
  expect(asksNothing({ ...NOTHING, q: 'a' })).toBe(false);
  expect(asksNothing({ ...NOTHING, to: '2019-01-01' })).toBe(false);
});

describe('the feed nearest to a search', () => {
  const feeds = { all: '/flux.xml', theme: '/thematiques/*/flux.xml', person: '/personnes/*/flux.xml' };
  const feed = (facets: SearchState['facets']) => feedFor({ ...NOTHING, facets }, feeds);

  test('is that of its theme, then of its person, then of everything', () => {
    expect(feed({ thematique: 'insertion', personne: 'x' })).toBe('/thematiques/insertion/flux.xml');
    expect(feed({ personne: 'michel-lalande' })).toBe('/personnes/michel-lalande/flux.xml');
    expect(feed({ annee: '2019', organisme: 'caf' })).toBe('/flux.xml');
  });

  test('stays one part of a path, whatever the address said', () => {
    expect(feed({ thematique: '../a?b' })).toBe('/thematiques/..%2Fa%3Fb/flux.xml');
  });
});
