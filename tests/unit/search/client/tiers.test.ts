import { describe, expect, test } from 'vitest';
import { answers, BEGINNING, bestFirst, holdsRun, isWhole, runsOf, tierOf } from '#search/client/tiers.ts';
import { tokensOf } from '#search/words/tokens.ts';

const tier = (typed: string, titles: string[], sentences: string[] = [], offices: string[] = []) =>
  tierOf(
    {
      titles: titles.map((title) => tokensOf(title)),
      offices: offices.map((office) => tokensOf(office)),
      sentences: sentences.map((sentence) => tokensOf(sentence)),
    },
    tokensOf(typed).map(({ keys }) => keys[0]),
  );

describe('how well a record answers', () => {
  test.each([
    [7, 'les jeunes', 'Jeunes', ''],
    [6, 'aide sociale', 'Aide sociale à l’enfance', ''],
    [5, 'enfance', 'Aide sociale à l’enfance', ''],
    [4, 'enfance aide', 'Aide sociale à l’enfance', ''],
    [3, 'aide sociale', 'Autre', 'Une aide sociale.'],
    [2, 'aide sociale', 'Autre', 'Une politique sociale d’aide.'],
    [2, 'aide', 'Autre', 'Une aide.'],
    [0, 'aide sociale', 'Aide', 'Une politique sociale.'],
    [0, 'de la', 'De la santé', 'De la santé.'],
  ] as const)('%d: « %s » for « %s », « %s »', (wanted, typed, title, sentence) => {
    expect(tier(typed, [title], [sentence])).toBe(wanted);
  });

  test.each([
    [6, 'préfet'],
    [6, 'la préfète'],
    [6, 'préfet de région'],
    [6, 'préfet Nord'],
    [2, 'Nord'],
    [2, 'région'],
    [2, 'pauvreté'],
    [0, 'préfet du Pas-de-Calais'],
  ] as const)('%d: « %s » for who holds an office', (wanted, typed) => {
    const office = 'préfet de la région Hauts-de-France, préfet du Nord';
    expect(tier(typed, ['Claire Aubin'], [`Claire Aubin, ${office}, contre la pauvreté`], [office])).toBe(
      wanted,
    );
  });

  test('any of its names may be what was typed', () => {
    expect(tier('abandon', ['Décrochage', 'abandon'])).toBe(7);
  });
});

test('a token answers to its keys, their feminine and plural, and to a beginning marked so', () => {
  const [token] = tokensOf('régionaux');
  if (token === undefined) throw new Error('a word has a token');
  expect(answers(token, 'regionales')).toBe(true);
  expect(answers(token, 'regi')).toBe(false);
  expect(answers(token, `regi${BEGINNING}`)).toBe(true);
  expect(answers(token, `autre${BEGINNING}`)).toBe(false);
});

const isAnswered = (word: string, asked: string) =>
  tokensOf(word).some((token) => tokensOf(asked).every(({ keys }) => answers(token, keys[0])));

test.for([
  ['public', 'publiques'],
  ['publics', 'publique'],
  ['associatif', 'associatives'],
  ['professionnels', 'professionnelle'],
  ['européens', 'européenne'],
  ['ancien', 'anciennes'],
  ['nombreux', 'nombreuses'],
  ['travailleurs', 'travailleuses'],
  ['acteurs', 'actrices'],
  ['régional', 'régionaux'],
  ['social', 'sociales'],
  ['départementaux', 'départementale'],
  ['première', 'premier'],
  ['engagés', 'engagée'],
] as const)('« %s » and « %s » are one word', ([one, other]) => {
  expect([isAnswered(one, other), isAnswered(other, one)]).toEqual([true, true]);
});

test.for([
  ['navets', 'navettes'],
  ['cafés', 'caves'],
  ['personnel', 'personne'],
  ['profession', 'professionnel'],
  ['culture', 'culturel'],
  ['action', 'actif'],
  ['publicité', 'public'],
  ['conseil', 'conseillers'],
  ['condition', 'conditionnées'],
  ['nation', 'nationaux'],
  ['commune', 'communauté'],
  ['créatif', 'création'],
  ['bus', 'but'],
] as const)('« %s » and « %s » are two', ([one, other]) => {
  expect([isAnswered(one, other), isAnswered(other, one)]).toEqual([false, false]);
});

test('a run is in order and without a gap', () => {
  const tokens = tokensOf('aide sociale à l’enfance, aide sociale');
  expect(holdsRun(tokens, ['aide', 'sociale'])).toBe(true);
  expect(holdsRun(tokens, ['sociale', 'enfance'])).toBe(false);
  expect([...runsOf(tokens, [['aide', 'sociale']])]).toEqual([0, 1, 4, 5]);
  expect([...runsOf(tokens, [['absent'], ['enfance']])]).toEqual([3]);
  expect([...runsOf([], [['aide']])]).toEqual([]);
});

test('a part is whole if it holds every word that any part holds', () => {
  const parts = (...texts: string[]) => texts.map((text) => tokensOf(text));
  expect(isWhole(parts('aide', 'aide sociale'), ['aide', 'sociale'])).toBe(true);
  expect(isWhole(parts('aide', 'sociale'), ['aide', 'sociale'])).toBe(false);
  expect(isWhole(parts('aide', 'rien'), ['aide', 'absent'])).toBe(true);
});

test('the sentences shown first have all words in a run, then most of them, then one not yet shown', () => {
  const order = (typed: string[], ...texts: string[]) =>
    bestFirst(
      texts.map((text) => ({ text, tokens: tokensOf(text) })),
      typed,
      typed,
    ).map(({ text }) => text);
  expect(order(['aide', 'sociale'], 'sociale et aide', 'aide', 'aide sociale')).toEqual([
    'aide sociale',
    'sociale et aide',
    'aide',
  ]);
  expect(order(['aide', 'sante'], 'aide un', 'aide deux', 'santé')).toEqual([
    'aide un',
    'santé',
    'aide deux',
  ]);
  expect(order(['aide'])).toEqual([]);
});
