import { describe, expect, test } from 'vitest';
import type { Answer } from '#search/client/engine.ts';
import type { Hit } from '#search/client/hits.ts';
import { stateFrom } from '#search/client/state.ts';
import { failingsOf, type Promised } from '#search/contract/failings.ts';
import { readQuery } from '#search/words/query.ts';

const hit = (url: string, ...sentences: string[]): Hit => ({
  url,
  type: 'communiques',
  title: { text: url, marks: [] },
  name: undefined,
  day: undefined,
  sentences: sentences.map((text) => ({ text, marks: [], anchor: undefined, isQuoted: true })),
  tier: 2,
  score: 1,
  isSynonym: false,
  isNear: false,
});

function answer(q: string, hits: readonly Hit[], more: Partial<Answer> = {}): Answer {
  return {
    query: readQuery(q),
    total: hits.length,
    types: [],
    groups: [],
    hits: (from, to) => Promise.resolve(hits.slice(from, to)),
    counts: undefined,
    alsoSearched: [],
    checked: [],
    aside: [],
    isScattered: false,
    isApproximate: false,
    ...more,
  };
}
const PROMISE: Promised = { query: 'emploi', among: [], not: [], verdict: 'exact', also: [] };
const failings = async (promise: Partial<Promised>, given: Answer) =>
  (
    await failingsOf(
      { ...PROMISE, ...promise },
      { answer: given, state: stateFrom(new URLSearchParams({ q: 'emploi' })) },
    )
  ).map((words) => words.replaceAll('\u202F', ' '));
const two = answer('emploi', [hit('/a/', 'Un emploi.', 'Des emplois.'), hit('/b/')]);

describe('a promise that is kept has no failing', () => {
  test.each<[what: string, promise: Partial<Promised>, given: Answer]>([
    ['the first result', { first: '/a/' }, two],
    ['a sentence, any of those of the first result', { first: '/a/', sentence: 'Des emplois' }, two],
    ['results at any rank', { among: ['/b/', '/a/'] }, two],
    ['what must not be found', { not: ['/c/'] }, two],
    ['no result', { verdict: 'aucun' }, answer('emploi', [])],
    [
      'equivalents',
      { also: ['travail'] },
      answer('emploi', [hit('/a/')], { alsoSearched: ['travail', 'poste'] }),
    ],
  ])('%s', async (_what, promise, given) => {
    expect(await failings(promise, given)).toEqual([]);
  });
});

describe('a promise that is broken says how', () => {
  test.each<[promise: Partial<Promised>, given: Answer, said: string]>([
    [{ first: '/b/' }, two, 'le premier résultat est /a/'],
    [{ verdict: 'aucun', first: '/b/' }, answer('emploi', []), 'le premier résultat est absent'],
    [{ sentence: 'Un travail' }, two, 'la phrase montrée est « Un emploi. Des emplois. »'],
    [{ among: ['/a/', '/c/'] }, two, '/c/ n’est pas trouvé'],
    [{ not: ['/b/'] }, two, '/b/ est trouvé'],
    [{ verdict: 'aucun' }, two, 'la page dit « exact »'],
    [{}, answer('emploi', [hit('/a/')], { isApproximate: true }), 'la page dit « approché »'],
    [{ suggests: 'emplois' }, two, 'la page propose rien'],
    [{ also: ['travail'] }, two, '« travail » n’est pas cherché aussi'],
  ])('%o', async (promise, given, said) => {
    expect(await failings(promise, given)).toEqual([said]);
  });

  test('an unwanted proposal too', async () => {
    const checked = [
      {
        key: 'emploi',
        typed: 'emploi',
        form: 'emploi',
        isKnown: false,
        isBeginning: false,
        hasLonger: false,
        longer: [],
        isAsking: false,
        meant: 'emplois',
        near: undefined,
      },
    ];
    const given = answer('emploi', [], { checked });
    expect(await failings({ verdict: 'aucun' }, given)).toEqual(['la page propose emplois']);
    expect(await failings({ verdict: 'aucun', suggests: 'emplois' }, given)).toEqual([]);
  });

  test('every failing, and not the first alone', async () => {
    expect(await failings({ first: '/b/', among: ['/c/'], not: ['/a/'] }, two)).toHaveLength(3);
  });
});

test('what is shown of another search is judged, and what is said of the one that was asked', async () => {
  const state = stateFrom(new URLSearchParams({ q: 'emploit' }));
  const asked = { answer: answer('emploit', []), state };
  const shown = { answer: two, state: { ...state, q: 'emploi' }, asked };
  expect(await failingsOf({ ...PROMISE, verdict: 'aucun', first: '/a/' }, shown)).toEqual([]);
  expect(await failingsOf({ ...PROMISE, verdict: 'aucun', first: '/a/' }, asked)).toHaveLength(1);
});

test('of a word that leads straight on, only that is promised', async () => {
  const given = { answer: answer('presse', []), state: stateFrom(new URLSearchParams({ q: 'presse' })) };
  const promise = { ...PROMISE, verdict: undefined, direct: '/presse/' };
  expect(await failingsOf(promise, given, ['/presse/'])).toEqual([]);
  expect(await failingsOf(promise, given, ['/echeances/'])).toEqual(['rien ne mène tout droit à /presse/']);
});

test('the first result is the best of the first group, when results are grouped', async () => {
  const given = answer('emploi', [hit('/a/'), hit('/b/')], {
    groups: [
      { type: 'chiffres', hits: [hit('/b/')] },
      { type: 'communiques', hits: [hit('/a/')] },
    ],
  });
  expect(await failings({ first: '/b/' }, given)).toEqual([]);
  expect(await failings({ first: '/a/' }, given)).toEqual(['le premier résultat est /b/']);
});
