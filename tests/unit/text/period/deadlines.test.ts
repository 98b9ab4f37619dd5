import { describe, expect, test } from 'vitest';
import { agrees, formatInterval, resolveDeadline } from '#text/period/deadlines.ts';
import { periodBounds } from '#text/period/period.ts';
import { formatRhythm } from '#text/period/rhythms.ts';

/** What some words say on a day: « 2019-07-01/2019-12-31 », « /2020-12-31 » without a beginning, « ×2 » for a rhythm. */
function said(words: string, on = '2019-01-16'): string | undefined {
  const deadline = resolveDeadline(words, on);
  if (deadline === undefined) return undefined;
  if ('timesAYear' in deadline) return `×${deadline.timesAYear}`;
  return `${deadline.interval.first ?? ''}/${deadline.interval.last}`;
}

describe('what vague words promise', () => {
  test.each([
    ['au deuxième semestre 2019', '2019-07-01/2019-12-31'],
    ['au second semestre de 2019', '2019-07-01/2019-12-31'],
    ['au dernier trimestre 2020', '2020-10-01/2020-12-31'],
    ['en 2020', '2020-01-01/2020-12-31'],
    ['cette année', '2019-01-01/2019-12-31'],
    ['l’année prochaine', '2020-01-01/2020-12-31'],
    ['d’ici la fin de l’année', '/2019-12-31'],
    ['d’ici la fin de l’année prochaine', '/2020-12-31'],
    ['avant la fin de l’année prochaine', '/2020-12-31'],
    // The year that the words say, and not that of the document.
    ['d’ici à la fin de l’année 2021', '/2021-12-31'],
    ['avant la fin de l’année civile 2022', '/2022-12-31'],
    ['en fin d’année 2021', '/2021-12-31'],
    ['avant la fin de l’année 2024', '/2024-12-31'],
    ['à la fin de l’année 2018', '/2018-12-31'],
    ['avant le 30 juin 2020', '/2020-06-30'],
    ['au plus tard le 1er mars 2020', '/2020-03-01'],
    ['fin 2021', '/2021-12-31'],
    ['en juin 2020', '2020-06-01/2020-06-30'],
    ['le 12 décembre 2019', '2019-12-12/2019-12-12'],
    ['cet été', '2019-06-21/2019-09-22'],
    ['à l’automne 2020', '2020-09-23/2020-12-20'],
    ['entre juin et septembre 2020', '2020-06-01/2020-09-30'],
    ['du 1er au 15 mars 2020', '2020-03-01/2020-03-15'],
    ['de juin à août 2020', '2020-06-01/2020-08-31'],
    ['en mars prochain', '2019-03-01/2019-03-31'],
    ['d’ici l’été', '/2019-09-22'],
    ['avant l’été 2021', '/2021-06-20'],
    ['avant le printemps 2021', '/2021-03-19'],
    ['à la rentrée 2021', '2021-09-01/2021-09-30'],
    ['pour la rentrée scolaire 2021-2022', '2021-09-01/2021-09-30'],
    ['avant la rentrée 2021', '/2021-08-31'],
    ['avant cet été', '/2019-06-20'],
    ['avant l’hiver 2021', '/2021-12-20'],
    // What is said to be before one season is not before another.
    ['Avant la rentrée 2021, des travaux seront menés pendant l’été 2021', '/2021-09-22'],
    ['Les classes seront rénovées durant l’été, avant la rentrée.', '/2019-09-22'],
    ['Le gymnase, fermé avant l’hiver, rouvrira au printemps 2021.', '/2021-06-20'],
    ['à la rentrée de janvier 2021', '2021-01-01/2021-01-31'],
  ])('« %s » : %s', (words, wanted) => expect(said(words)).toBe(wanted));

  test.each([
    ['une maison en 2021', '2021-01-01/2021-12-31'],
    ['mais en 2021', '2021-01-01/2021-12-31'],
    ['comme cela a été dit, en 2021', '2021-01-01/2021-12-31'],
    ['les sociétés créées en 2021', '2021-01-01/2021-12-31'],
    ['ouvrir 2000 places en 2021', '2021-01-01/2021-12-31'],
  ])('a month or a season is a word of its own: « %s »', (words, wanted) => expect(said(words)).toBe(wanted));

  test.each([
    ['avant fin mars', '2019-11-20', '/2020-03-31'],
    ['au premier semestre', '2019-12-12', '2020-01-01/2020-06-30'],
    ['en septembre', '2019-09-15', '2019-09-01/2019-09-30'],
    ['le 15 mars', '2019-11-20', '2020-03-15/2020-03-15'],
    ['l’été prochain', '2020-07-10', '2021-06-21/2021-09-22'],
    ['l’été prochain', '2020-01-10', '2020-06-21/2020-09-22'],
  ])('without a year, the first that is not over: « %s » dit le %s', (words, on, wanted) =>
    expect(said(words, on)).toBe(wanted),
  );

  test.each([
    'en 2020 et 2021',
    'le 3 et le 10 mars 2020',
    'les 3 et 10 mars 2020',
    'bientôt',
    'le 31 février 2020',
    // When it begins, and not when it ends.
    'après la rentrée 2021',
    'après l’été 2021',
  ])('words that name two days, or none, are left to the editor: « %s »', (words) =>
    expect(said(words)).toBeUndefined(),
  );

  test('the return of September is no season of the calendar', () => {
    const deadline = resolveDeadline('à la rentrée 2021', '2020-07-10');
    if (deadline === undefined || !('interval' in deadline)) throw new Error('no interval');
    expect(formatInterval(deadline.interval)).not.toContain('saison');
  });

  test.each([
    ['à la rentrée 2021', '2021', true],
    ['à la rentrée 2021', '2021-09', true],
    ['à la rentrée 2021', '2021-09-01', true],
    ['à la rentrée 2021', '2021-10-01', false],
    ['à la rentrée 2021', '2022', false],
    ['avant la rentrée 2021', '2021', true],
    ['avant la rentrée 2021', '2021-08', true],
    ['avant la rentrée 2021', '2021-10', false],
    ['avant l’été 2021', '2021-06-21/2021-09-22', true],
    ['avant l’hiver 2021', '2021', true],
    ['cet été', '2020-07-14', false],
    ['en 2021', '2021-09-01', false],
  ])('« %s » may be said to be %s: %s', (words, period, isSaid) => {
    const deadline = resolveDeadline(words, '2020-07-10');
    if (deadline === undefined || !('interval' in deadline)) throw new Error('no interval');
    expect(agrees(deadline.interval, periodBounds(period))).toBe(isSaid);
  });

  test('a season is said to be one: no document says on which days it begins', () => {
    const deadline = resolveDeadline('cet été', '2020-07-10');
    if (deadline === undefined || !('interval' in deadline)) throw new Error('no interval');
    const shown = formatInterval(deadline.interval).replaceAll('\u00a0', ' ');
    expect(shown).toBe('du 21 juin au 22 septembre 2020, saison du calendrier');
  });
});

describe('rhythms', () => {
  test.each([
    ['deux fois par an', '×2'],
    ['deux fois par semestre', '×4'],
    ['trois réunions par an', '×3'],
    ['chaque année', '×1'],
    ['chaque trimestre', '×4'],
    ['tous les mois', '×12'],
    ['chaque semaine', '×52'],
    ['tous les 6 mois', '×2'],
    ['tous les trois mois', '×4'],
    ['tous les deux ans', '×0.5'],
    ['tous les 4 ans', '×0.25'],
  ])('« %s » : %s', (words, wanted) => expect(said(words)).toBe(wanted));

  test('are said in French', () => {
    expect(formatRhythm(2)).toBe('2 par an');
    expect(formatRhythm(0.5)).toBe('1 tous les 2 ans');
  });
});
