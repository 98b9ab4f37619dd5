/** The numbers that an import proposes are those that the check reads, as the check reads them. */
import { expect, test } from 'vitest';
import { COMMUNIQUE_COMPONENTS } from '#document/components.ts';
import { leavesOf } from '#document/model.ts';
import { parseDocument } from '#document/parse.ts';
import { NOTHING_KNOWN } from '#import/known.ts';
import { shortDaysIn } from '#import/proposals/no-figures.ts';
import { numbersOf } from '#import/proposals/numbers.ts';
import { proposalsFor } from '#import/proposals.ts';

/** What is proposed for a paragraph, without where it stands. */
function proposed(text: string) {
  const parsed = parseDocument(text, COMMUNIQUE_COMPONENTS);
  if ('refusals' in parsed) throw new Error('a paragraph is refused');
  return leavesOf(parsed.document).flatMap((leaf) =>
    numbersOf(leaf, []).map(({ value, range, share, unit, reserve }) => ({
      value,
      range,
      share,
      unit,
      reserve,
    })),
  );
}

test.each([
  ['une baisse de -40 %.', [{ value: -40, unit: '%', share: { of: -40, among: 100 } }]],
  ['\\- 30 % pour les foyers.', [{ unit: '%' }]],
  ['Les aides : 30 % en ville.', [{ value: 30, unit: '%', share: { of: 30, among: 100 } }]],
  ['Deux tiers des foyers.', [{ share: { of: 2, among: 3 }, unit: 'foyers' }]],
  ['Un enfant sur cinq part.', [{ share: { of: 1, among: 5 }, unit: 'enfant' }]],
  ['On compte 1,2 habitant sur 5 en ville.', [{ share: { of: 1.2, among: 5 }, unit: 'habitant' }]],
  ['entre 300 et 400 lits.', [{ range: { from: 300, to: 400 }, unit: 'lits' }]],
  ['entre 10 et 15 M€.', [{ range: { from: 10e6, to: 15e6 }, unit: 'EUR' }]],
  ['Près d’1,5M€ ont été versés.', [{ value: 1.5e6, unit: 'EUR', reserve: 'Près d’' }]],
  ['jusqu’à 60 personnes.', [{ value: 60, unit: 'personnes', reserve: 'jusqu’à' }]],
  ['Mercredi 17 mars à Bar, le 18 à Nogent, le 19, puis le 20.', []],
  ['L’an deux mille vingt, le dix sept mai, à vingt et une heures, le conseil siège.', []],
  ['Les 18 à Nogent, et le 3,5 à Bar.', [{ value: 18 }, { value: 3.5 }]],
  ['Le Premier ministre, le 12 mai 2021 à 14 h 30, tél. : 03 21 00 00 00.', []],
])('« %s » proposes %j', (text, numbers) => {
  expect(proposed(text)).toEqual(numbers);
});

test.each([
  ['La semaine du 12/09 au 16/09.', ['12/09', '16/09']],
  ['Un atelier pour les 10/12 ans.', []],
  ['Voté par 10/12 des membres, 11/12 de la salle.', []],
  ['La note moyenne est 11/12.', []],
])('the days of « %s » are %j', (text, days) => {
  expect(shortDaysIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(days);
});

test.each([
  ['De 2020 à 2024 trois communes ont signé, et pour 2026 plusieurs autres.', ['2020', '2024', '2026']],
  ['La charpente de 1887 remonte de la rentrée 1999, avant 2010.', ['1887', '1999', '2010']],
  ['Les dossiers de 2023 financés, ceux de 2022 puis de 2021 toujours ouverts.', ['2023', '2022', '2021']],
  ['Une ville de 2000 habitants, plus de 1900 élèves, 1950 euros et 2010 repas.', []],
  ['La convention 2022-2026 et le bilan 2018/2019.', []],
])('a year alone is a date where it dates: %s', (text, years) => {
  expect(proposalsFor(text, NOTHING_KNOWN, undefined).dates.map(({ value }) => value)).toEqual(years);
});
