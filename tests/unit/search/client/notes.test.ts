import { describe, expect, test } from 'vitest';
import type { Answer } from '#search/client/engine.ts';
import { meantQuery, statusOf, verdictOf } from '#search/client/notes.ts';
import type { Checked } from '#search/client/spelling.ts';
import { stateFrom, type SearchState } from '#search/client/state.ts';
import { readQuery } from '#search/words/query.ts';

const known = (typed: string, more: Partial<Checked> = {}): Checked => ({
  key: typed,
  typed,
  form: typed,
  isKnown: true,
  isBeginning: false,
  hasLonger: false,
  longer: [],
  isAsking: false,
  meant: undefined,
  near: undefined,
  ...more,
});
const unknown = (typed: string, meant?: string) => known(typed, { isKnown: false, meant });

/** What was typed, and an answer to it. */
function answered(q: string, more: Partial<Answer>, narrowing = ''): [Answer, SearchState] {
  const answer: Answer = {
    query: readQuery(q),
    total: 0,
    types: [],
    groups: [],
    hits: () => Promise.resolve([]),
    counts: undefined,
    alsoSearched: [],
    checked: [],
    aside: [],
    isScattered: false,
    isApproximate: false,
    ...more,
  };
  return [answer, stateFrom(new URLSearchParams(`q=${encodeURIComponent(q)}&${narrowing}`))];
}
const said = (...asked: Parameters<typeof answered>) =>
  statusOf(...answered(...asked)).replace(/[\u202F\u00A0]/g, ' ');
const meant = (...asked: Parameters<typeof answered>) => meantQuery(...answered(...asked));

describe('an answer has the verdict of the contract', () => {
  test.each<[string, Partial<Answer>, string]>([
    ['emploi', { total: 2 }, 'exact'],
    ['emploi', { total: 2, isApproximate: true }, 'approché'],
    ['emploi', { total: 0 }, 'aucun'],
    ['de la', { total: 0 }, 'mots trop courants'],
  ])('« %s », %o: %s', (q, more, verdict) => {
    expect(verdictOf(answered(q, more)[0])).toBe(verdict);
  });
});

describe('what is said of an answer', () => {
  test('how many results, one or several', () => {
    expect(said('emploi', { total: 1, checked: [known('emploi')] })).toBe('1 résultat');
    expect(said('emploi', { total: 12, checked: [known('emploi')] })).toBe('12 résultats');
  });

  test('that stop words alone ask for nothing', () => {
    expect(said('de la', {})).toMatch(/^« de la » ne contient que des mots trop courants/);
  });

  test('that words are beginnings', () => {
    const checked = [known('loge', { isKnown: false, isBeginning: true })];
    expect(said('loge', { total: 3, checked })).toBe(
      '3 résultats, pour les mots qui commencent par « loge ».',
    );
  });

  test('that no sentence has all of them', () => {
    expect(said('logements sociaux', { total: 2, isScattered: true })).toBe(
      '2 résultats, sans phrase qui contienne tous ces mots.',
    );
  });

  test('that nothing was found: which words no document has, or among what', () => {
    expect(said('ukulélé', { checked: [unknown('ukulélé')] })).toBe(
      'Aucun résultat. Aucun document ne contient « ukulélé ».',
    );
    expect(said('emploi', { checked: [known('emploi')] })).toBe('Aucun résultat pour « emploi ».');
    expect(said('emploi', { checked: [known('emploi')] }, 'annee=2019')).toBe(
      'Aucun résultat pour « emploi » parmi ce que vous avez choisi.',
    );
    expect(said('', {}, 'annee=1900')).toBe('Aucun résultat parmi ce que vous avez choisi.');
  });

  test('that results come near, and why', () => {
    const near = { total: 2, isApproximate: true };
    expect(said('ukulélé emploi', { ...near, checked: [unknown('ukulélé'), known('emploi')] })).toBe(
      'Aucun document ne contient « ukulélé ». 2 résultats approchés.',
    );
    expect(said('"emploi aide"', { ...near, total: 1 })).toBe(
      'Aucun document ne contient exactement ces mots. 1 résultat approché.',
    );
    expect(said('emploi aide', { ...near, checked: [known('emploi'), known('aide')] })).toBe(
      'Aucun document ne contient tous ces mots. 2 résultats approchés.',
    );
  });

  test('every word that is missing', () => {
    expect(said('xa xb', { checked: [unknown('xa'), unknown('xb')] })).toBe(
      'Aucun résultat. Aucun document ne contient « xa » et « xb ».',
    );
  });
});

describe('what was perhaps meant', () => {
  test('replaces the word that was misspelt, as the documents write it', () => {
    expect(meant('Lallande', { checked: [unknown('Lallande', 'Lalande')] })).toBe('Lalande');
    expect(meant('aide insersion', { checked: [known('aide'), unknown('insersion', 'insertion')] })).toBe(
      'aide insertion',
    );
  });

  test('and not the same letters inside another word', () => {
    expect(meant('laaid aid', { checked: [unknown('aid', 'aide')] })).toBe('laaid aide');
    expect(meant('prefes préfets prefe', { checked: [unknown('prefe', 'préfet')] })).toBe(
      'prefes préfets préfet',
    );
  });

  test('and the first of two words alike', () => {
    expect(meant('aid aid', { checked: [unknown('aid', 'aide')] })).toBe('aide aid');
  });

  test('is nothing if nothing better is known, or if the word is not there as it was typed', () => {
    expect(meant('ukulélé', { checked: [unknown('ukulélé')] })).toBeUndefined();
    expect(meant('emploi', { checked: [unknown('autre', 'autrement')] })).toBeUndefined();
  });

  test('is nothing for what was found under other words of the vocabulary', () => {
    const checked = [unknown('iae', 'aide')];
    expect(meant('iae', { total: 2, checked })).toBeUndefined();
    expect(meant('iae', { total: 2, isApproximate: true, checked })).toBe('aide');
    expect(
      meant('insert', { total: 2, checked: [known('insert', { isBeginning: true, meant: 'insertion' })] }),
    ).toBe('insertion');
  });

  test('is found whichever way accents were typed', () => {
    expect(meant('pérfet'.normalize('NFD'), { checked: [unknown('pérfet', 'préfet')] })).toBe('préfet');
  });
});
