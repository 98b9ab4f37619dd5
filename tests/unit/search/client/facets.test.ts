import { describe, expect, test } from 'vitest';
import { facetSets, inDays, narrowed, newestDays } from '#search/client/facets.ts';
import { readFacets } from '#search/client/facet-parts.ts';
import { typeOf } from '#search/client/matches.ts';
import { stateFrom } from '#search/client/state.ts';
import { fromDistances, toDistances, type FacetFile, type SortsFile } from '#search/files.ts';

/** Records 0 and 1 are communiqués, 2 to 4 figures. */
const SORTS: SortsFile = {
  engine: '',
  list: '',
  span: 1,
  builds: '',
  packs: '',
  types: [
    ['communiques', 2],
    ['chiffres', 3],
  ],
  synonyms: [],
  starts: [],
  lists: 1,
  facets: '',
  places: '',
};
const FILE: FacetFile = {
  facets: {
    dossier: {},
    thematique: { insertion: ['Insertion', toDistances([0, 2, 3])], sante: ['Santé', toDistances([1, 4])] },
    atelier: {},
    personne: { 'm-x': ['M. X', toDistances([1])] },
    organisme: {},
    niveau: { annonce: ['annonce', toDistances([2])] },
  },
  days: {
    '2020-07-10': toDistances([1, 3, 4]),
    '2020-01-02': toDistances([4]),
    '2019-01-16': toDistances([0, 2, 3]),
  },
};
const ALL = [0, 1, 2, 3, 4];
const READ = readFacets(FILE, SORTS);
const state = (address: string) => stateFrom(new URLSearchParams(address));
const narrow = (all: readonly number[], address: string) => {
  const sets = facetSets(READ, SORTS, state(address));
  return narrowed(all, [], state(address), sets, READ, inDays(READ, state(address)));
};
const kept = (address: string, all = ALL) => [...narrow(all, address).kept];
const counts = (address: string, all = ALL) => {
  const { counts: by } = narrow(all, address);
  return Object.fromEntries(
    Object.entries(by).map(([facet, values]) => [
      facet,
      values.map(({ value, count }) => `${value} ${count}`),
    ]),
  );
};

test('distances give back the numbers, however far apart', () => {
  for (const numbers of [[], [0], [7], [0, 1, 2], [3, 1000, 1001]])
    expect(fromDistances(toDistances(numbers))).toEqual(numbers);
  expect(toDistances([3, 1000, 1001])).toEqual([3, 997, 1]);
});

test('the type of a record follows from its number', () => {
  expect([0, 1, 2, 4].map((number) => typeOf(SORTS, number))).toEqual([
    'communiques',
    'communiques',
    'chiffres',
    'chiffres',
  ]);
  expect(() => typeOf(SORTS, 5)).toThrow(RangeError);
});

test('types and years are facets too, and a year keeps each of its records once', () => {
  const all = facetSets(READ, SORTS, state(''));
  expect([...(all.get('type')?.get('chiffres')?.numbers ?? [])]).toEqual([2, 3, 4]);
  expect([...(all.get('annee')?.get('2020')?.numbers ?? [])]).toEqual([1, 3, 4]);
  expect(all.get('annee')?.get('2020')?.label).toBe('2020');
  expect(all.get('type')?.get('chiffres')?.label).toBeUndefined();
  expect(all.get('thematique')?.get('sante')?.label).toBe('Santé');
});

describe('days', () => {
  test.each([
    ['', undefined],
    ['du=2020-01-02', [1, 3, 4]],
    ['au=2020-01-02', [0, 2, 3, 4]],
    ['du=2020-01-02&au=2020-01-02', [4]],
    ['du=2021-01-01', []],
    ['du=2020-12-31&au=2019-01-01', []],
  ])('« %s » keeps %s', (address, numbers) => {
    const days = inDays(READ, state(address));
    expect(days && [...days].sort()).toEqual(numbers);
  });

  test('each record has the newest of its days, and none if no document dates it', () => {
    expect([...newestDays(READ)].sort(([a], [b]) => a - b)).toEqual([
      [0, '2019-01-16'],
      [1, '2020-07-10'],
      [2, '2019-01-16'],
      [3, '2020-07-10'],
      [4, '2020-07-10'],
    ]);
    expect(newestDays(readFacets({ ...FILE, days: {} }, SORTS)).get(0)).toBeUndefined();
  });
});

describe('what was found is narrowed', () => {
  test('by each facet, by several together, by days', () => {
    expect(kept('')).toEqual([0, 1, 2, 3, 4]);
    expect(kept('thematique=insertion')).toEqual([0, 2, 3]);
    expect(kept('thematique=insertion&type=chiffres')).toEqual([2, 3]);
    expect(kept('thematique=insertion&type=chiffres&au=2019-12-31')).toEqual([2, 3]);
    expect(kept('thematique=insertion&annee=2020')).toEqual([3]);
    expect(kept('type=communiques&niveau=annonce')).toEqual([]);
  });

  test('to nothing by a value that does not exist, or a facet', () => {
    expect(kept('thematique=inconnue')).toEqual([]);
    expect(kept('couleur=rouge')).toEqual([]);
  });

  test('and nothing is added that was not found', () => {
    expect(kept('thematique=insertion', [1, 3])).toEqual([3]);
    expect(kept('', [])).toEqual([]);
  });

  test('in the order in which it was found', () => {
    expect(kept('type=chiffres', [4, 0, 2])).toEqual([4, 2]);
  });
});

describe('each choice says what it would leave', () => {
  test('the choice of its own facet left aside', () => {
    expect(counts('thematique=sante')).toMatchObject({
      thematique: ['insertion 3', 'sante 2'],
      type: ['communiques 1', 'chiffres 1'],
      personne: ['m-x 1'],
    });
  });

  test('among what was found, and without choices that would leave nothing', () => {
    expect(counts('', [2])).toEqual({
      type: ['chiffres 1'],
      annee: ['2019 1'],
      dossier: [],
      thematique: ['insertion 1'],
      atelier: [],
      personne: [],
      organisme: [],
      niveau: ['annonce 1'],
    });
  });

  test('but for the one that was made, which stays to be undone', () => {
    expect(counts('personne=m-x&niveau=annonce')['personne']).toEqual(['m-x 0']);
  });

  test('within the days that were asked for', () => {
    expect(counts('du=2020-01-01')['type']).toEqual(['communiques 1', 'chiffres 2']);
  });
});
