import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { leadsTo, readContract, scoreOf, type Expectation } from '../../../bench/contract.ts';
import { FIXTURES } from '../../corpora.ts';

const FIXTURE = join(FIXTURES, 'search-contract.yaml');

describe('a contract is read', () => {
  test('with what must come first, what must come, what must not', () => {
    const contract = readContract(readFileSync(FIXTURE, 'utf8'));
    expect(contract.length).toBeGreaterThan(5);
    expect(contract.find(({ query }) => query === 'maraudes')).toEqual({
      query: 'maraudes',
      first: '/thematiques/accompagnement-des-familles/',
      among: [],
      not: ['/communiques/2020-07-10-forum-regional/'],
      isNone: false,
      facets: [],
    });
    expect(contract.at(-1)?.facets).toEqual(['annee=2020']);
    expect(contract.filter(({ isNone }) => isNone).map(({ query }) => query)).toEqual([
      'ukulélé',
      'le la les',
    ]);
  });

  test('whatever else it says, and whether an address is alone or in a list', () => {
    expect(
      readContract(
        'queries:\n  - { query: a, first: /x/, not: [/y/], among: /z/, why: parce que }\n  - { titre: autre }\n',
      ),
    ).toEqual([{ query: 'a', first: '/x/', among: ['/z/'], not: ['/y/'], isNone: false, facets: [] }]);
  });

  test('but not from a file that has none', () => {
    expect(() => readContract('autre: 1\n')).toThrow('« promises »');
    expect(() => readContract('')).toThrow('« promises »');
  });
});

test('a page is reached by any of its sentences, and a sentence by itself alone', () => {
  expect(leadsTo('/communiques/a/#s-1', '/communiques/a/')).toBe(true);
  expect(leadsTo('/communiques/a/#s-1', '/communiques/a/#s-1')).toBe(true);
  expect(leadsTo('/communiques/a/#s-2', '/communiques/a/#s-1')).toBe(false);
  expect(leadsTo('/communiques/a/', '/communiques/a/#s-1')).toBe(false);
  expect(leadsTo('/communiques/ab/', '/communiques/a/')).toBe(false);
});

describe('answers are scored', () => {
  const expectation = (change: Partial<Expectation>): Expectation => ({
    query: 'q',
    first: undefined,
    among: [],
    not: [],
    isNone: false,
    facets: [],
    ...change,
  });
  const contract = [
    expectation({ first: '/a/', among: ['/b/', '/c/'] }),
    expectation({ first: '/d/', not: ['/e/'] }),
    expectation({ among: ['/f/'] }),
    expectation({ isNone: true }),
  ];

  test('all right', () => {
    expect(scoreOf(contract, [['/a/', '/c/', '/b/'], ['/d/#s-1'], ['/x/', '/f/'], []])).toEqual({
      recall: 1,
      precisionAtOne: 1,
      wrong: 0,
    });
  });

  test('some missing, some late, some too many', () => {
    expect(scoreOf(contract, [['/b/', '/a/'], ['/d/', '/e/#s-3'], [], ['/z/']])).toEqual({
      recall: 3 / 5,
      precisionAtOne: 1 / 2,
      wrong: 2,
    });
  });

  test('all wrong, or no answer', () => {
    expect(scoreOf(contract, [])).toEqual({ recall: 0, precisionAtOne: 0, wrong: 0 });
    expect(scoreOf([], [])).toEqual({ recall: undefined, precisionAtOne: undefined, wrong: 0 });
  });
});
