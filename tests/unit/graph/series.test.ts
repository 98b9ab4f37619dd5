/** The series that the founding documents number. */
import { expect, test } from 'vitest';
import { foundingWorld } from './worlds.ts';

test('the founding corpus knows that a fourth conference is missing, and not when it was', () => {
  const { graph } = foundingWorld();
  const series = graph.series.find(({ members }) => members.length === 5);
  expect(
    series?.members.map(({ event, missing: gap }) => event?.id ?? gap?.when.replaceAll('\u00A0', ' ')),
  ).toEqual([
    'conference-regionale-des-acteurs-2019',
    '10 juillet 2019',
    '12 décembre 2019',
    'entre le 12 décembre 2019 et le 7 juillet 2021',
    '7 juillet 2021',
  ]);
});
