/** The period of a figure is the one that its words give. */
import { expect, test } from 'vitest';
import { village } from './village.ts';

test('another year is refused', () => {
  expect(village.edit('figures/aide.yaml', 'period: 2020\n', 'period: 2019\n').lines()).toEqual([
    'content/figures/aide.yaml:11:11 period.period — « en 2020 » ne dit pas 2019 → ces mots vont du 1er janvier au 31 décembre 2020 : corrigez la période, ou citez ceux qui la donnent',
  ]);
});

test('half of the year is refused', () => {
  expect(village.edit('figures/aide.yaml', 'period: 2020\n', 'period: 2020-S2\n').lines()).toEqual([
    'content/figures/aide.yaml:11:11 period.period — « en 2020 » ne dit pas 2020-S2 → ces mots vont du 1er janvier au 31 décembre 2020 : corrigez la période, ou citez ceux qui la donnent',
  ]);
});

test('words that settle nothing are left to the editor', () => {
  expect(
    village.edit('figures/aide.yaml', '  words: "en 2020"', '  words: "a versé"').said('figurePeriods'),
  ).toEqual([]);
});
