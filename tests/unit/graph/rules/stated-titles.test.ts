/** What the title of a figure leaves to be done would be read with the level that the site says after it. */
import { expect, test } from 'vitest';
import { rentree } from './rentree.ts';

const said = (title: string) =>
  rentree
    .edit('figures/familles-relogees.yaml', 'title: "Familles relogées"', `title: "${title}"`)
    .said('statedTitles');

test('« à loger » would be read as done', () => {
  expect(said('Familles relogées, à loger en 2021')).toEqual([
    'content/figures/familles-relogees.yaml:1:8 title — « à loger » se lirait avec le niveau de ce chiffre : « … à loger… : fait » → dites-le dans la fiche de l’engagement, et nommez ici ce qui est compté',
  ]);
});

test.each([
  ['Familles relogées à quartier'],
  ['Familles relogées'],
  ['Familles relogées à titre expérimental'],
])('« %s » is accepted', (title) => {
  expect(said(title)).toEqual([]);
});

test('a figure that is expected may say what is to be done', () => {
  expect(
    rentree
      .edit('figures/logements-a-renover.yaml', 'vides à rénover', 'vides à renover')
      .said('statedTitles'),
  ).toEqual([]);
});
