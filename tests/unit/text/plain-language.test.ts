import { describe, expect, test } from 'vitest';
import { acronymsIn, expandedIn } from '#text/word/acronyms.ts';
import { dayMentionsIn, namesDay } from '#text/day/mentions.ts';
import { gradingsIn } from '#text/word/gradings.ts';
import { explainHard, explainSeveral, MOST_WORDS, wordsIn } from '#text/plain-language.ts';

const said = (sentence: string, before = '') =>
  explainHard(sentence, before).map(({ message, remedy }) => `${message} → ${remedy}`);

describe('a plain sentence', () => {
  test('has twenty words at most, as a reader counts them', () => {
    expect(wordsIn('L’État ouvre 3 000 places d’hébergement : « pour tous ».')).toBe(7);
    const words = (count: number) => `${Array.from({ length: count }, () => 'mot').join(' ')}.`;
    expect(said(words(MOST_WORDS))).toEqual([]);
    expect(said(words(MOST_WORDS + 1))).toEqual(['phrase de 21 mots, 20 au plus → faites-en deux phrases']);
  });

  test('has no semicolon, and ends', () => {
    expect(said('Le préfet parle ; il annonce')).toEqual([
      'point-virgule → faites deux phrases',
      'phrase sans point final → finissez-la par un point',
    ]);
  });

  test('stands alone on its line', () => {
    expect(explainSeveral(1)).toEqual([]);
    expect(explainSeveral(2)).toEqual([
      { message: '2 phrases dans la même ligne', remedy: 'écrivez une phrase par ligne' },
    ]);
  });

  test('has brackets for an acronym only', () => {
    expect(said('La région aide l’insertion (par exemple des chantiers).')).toEqual([
      'parenthèse « (par exemple des chantiers) » → faites-en une phrase, ou retirez-la',
    ]);
    expect(said('Une parenthèse (qui ne ferme pas.')).toEqual([
      'parenthèse « (qui ne ferme pas. » → faites-en une phrase, ou retirez-la',
    ]);
  });

  test('does not grade, but may quote', () => {
    expect(said('La promesse est un échec.')).toEqual([
      '« échec » juge → dites ce que dit le document, sans le noter',
    ]);
    expect(said('Le préfet parle d’un « retard ».')).toEqual([]);
    expect(gradingsIn('Une promesse non tenue, un engagement rompu, un retard.')).toEqual([
      'promesse non tenue',
      'rompu',
      'retard',
    ]);
  });
});

describe('an acronym', () => {
  test.each([
    ['l’aide sociale à l’enfance (ASE)', 'ASE'],
    ["l'insertion par l'activité économique (IAE)", 'IAE'],
    ['la protection maternelle et infantile (PMI)', 'PMI'],
    ['l’Institut national de la statistique et des études économiques (INSEE)', 'INSEE'],
    ['les établissements à Éducation (EE)', 'EE'],
    ['le plan d’aide (PDA)', 'PDA'],
  ])('is expanded by « %s »', (words, acronym) => {
    expect(expandedIn(`On parle de ${words}.`)).toEqual([acronym]);
  });

  test.each(['le revenu minimum (ASE)', 'aide sociale (ASE)', '(ASE)', 'l’aide sociale à l’enfance ASE'])(
    'is not by « %s »',
    (words) => {
      expect(expandedIn(words)).toEqual([]);
    },
  );

  test('is a run of capitals, and not a capital, a hyphenated name or a million', () => {
    expect(acronymsIn('L’ASE et le CCAS des Hauts-de-France, 10M€, l’État, À Lille.')).toEqual([
      'ASE',
      'CCAS',
    ]);
  });

  test('needs its words before it in the same summary, once', () => {
    const wrong =
      'sigle « ASE » sans ses mots → écrivez les mots qu’il abrège, puis « (ASE) », ou les mots seuls';
    expect(said('L’ASE et l’ASE aident.')).toEqual([wrong]);
    expect(said('Le revenu (ASE) aide.')).toEqual([wrong]);
    expect(said('L’aide sociale à l’enfance (ASE) aide. ', '')).toContain(
      'phrase sans point final → finissez-la par un point',
    );
    expect(said('L’ASE aide.', 'L’aide sociale à l’enfance (ASE) existe.')).toEqual([]);
    expect(said('L’ASE aide.', 'L’aide sociale existe.')).toEqual([wrong]);
  });

  test('is judged at once, however long the text', () => {
    const start = process.cpuUsage();
    expandedIn(`${'de la '.repeat(20_000)}(${'DL'.repeat(200)})`);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000);
  });
});

describe('a date with its month', () => {
  test('is read with its day, its year, or both', () => {
    const shown = dayMentionsIn(
      'Le 16 janvier 2019, le 1er mars, en juillet 2020, en mai, le 3\u00A0Août 2020.',
    ).map(({ day, month, year }) => [day, month, year]);
    expect(shown).toEqual([
      [16, 1, 2019],
      [1, 3, undefined],
      [undefined, 7, 2020],
      [3, 8, 2020],
    ]);
  });

  test('names a day, or the month that holds it', () => {
    const names = (text: string, day: string) => dayMentionsIn(text).map((one) => namesDay(one, day));
    expect(names('le 10 juillet 2020, le 10 juillet, juillet 2020', '2020-07-10')).toEqual([
      true,
      true,
      true,
    ]);
    expect(names('le 11 juillet 2020, le 10 juin, juillet 2019', '2020-07-10')).toEqual([
      false,
      false,
      false,
    ]);
  });
});
