import { expect, test } from 'vitest';
import { readQuery } from '#search/words/query.ts';

const read = (typed: string) => {
  const { words, phrases, excluded } = readQuery(typed);
  return { words: words.map(({ key }) => key), phrases, excluded };
};

test.for([
  ['"urgence sociale"', [['urgence', 'sociale']]],
  ['« urgence sociale »', [['urgence', 'sociale']]],
  ['“d’urgence sociale”', [['urgence', 'sociale']]],
  ['"lutte contre la pauvreté', [['lutte', 'contre', 'la', 'pauvrete']]],
  ['„urgence sociale“', [['urgence', 'sociale']]],
  ['‹ urgence sociale ›', [['urgence', 'sociale']]],
  ['＂urgence sociale＂', [['urgence', 'sociale']]],
  ['urgence sociale »', []],
  ['"10 juillet 2020"', [['qqjdbdbbkcb']]],
  ['"le 10 juillet 2020"', [['le', '10', 'juillet', '2020']]],
] as const)('%s asks for exact words', ([typed, phrases]) => {
  expect(read(typed)).toEqual({
    words: phrases.length === 0 ? ['urgence', 'sociale'] : [],
    phrases,
    excluded: [],
  });
});

test('words, exact words and exclusions may be mixed', () => {
  expect(read('aide "travail social" -logement -"centre de santé" Hauts-de-France')).toEqual({
    words: ['aide', 'hauts', 'france'],
    phrases: [['travail', 'social']],
    excluded: [['centre', 'de', 'sante'], ['logement']],
  });
});

test.for(['insertion −emploi', 'insertion ‐emploi', 'insertion –emploi', 'insertion --emploi'])(
  '« %s » excludes, whichever minus a keyboard gives',
  (typed) => {
    expect(read(typed)).toEqual({ words: ['insertion'], phrases: [], excluded: [['emploi']] });
  },
);

test('a dash between spaces excludes nothing', () => {
  expect(read('insertion – emploi - jeunes').excluded).toEqual([]);
});

test('excluding stop words excludes nothing, and says that nothing was asked', () => {
  expect(readQuery('insertion -de')).toMatchObject({ excluded: [], isOnlyStopWords: false });
  expect(readQuery('-le -"dans la"')).toMatchObject({ excluded: [], isOnlyStopWords: true });
});

test('a title of courtesy is not looked for', () => {
  expect(read('Mme Jeantet').words).toEqual(['jeantet']);
  expect(read('Monsieur Lalande').words).toEqual(['lalande']);
});

test('what is only an article asks for nothing, and says so', () => {
  expect(readQuery("l'").isOnlyStopWords).toBe(true);
  expect(readQuery('« »').isOnlyStopWords).toBe(false);
  expect(readQuery('!!!').isOnlyStopWords).toBe(false);
});

test('a hyphen inside a word excludes nothing', () => {
  expect(read('sans-abri 12-14').excluded).toEqual([]);
});

test('stop words alone ask for nothing, and say so', () => {
  expect(readQuery('de la').isOnlyStopWords).toBe(true);
  expect(readQuery('"dans le"').isOnlyStopWords).toBe(true);
  expect(readQuery('la santé').isOnlyStopWords).toBe(false);
  expect(readQuery('').isOnlyStopWords).toBe(false);
  expect(readQuery('-santé').isOnlyStopWords).toBe(false);
});

test('a word typed twice is asked once; a day in words is one word', () => {
  expect(read('emploi emploi').words).toEqual(['emploi']);
  expect(read('forum du 10 juillet 2020').words).toEqual(['forum', 'qqjdbdbbkcb']);
});
