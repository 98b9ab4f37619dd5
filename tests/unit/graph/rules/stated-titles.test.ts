/** What the title of a figure leaves to be done would be read with the level that the site says after it. */
import { expect, test } from 'vitest';
import { C, doc, F, fig } from '../lists/inputs.ts';
import { village } from './village.ts';
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

test.each([
  [
    0,
    'Hausse du nombre de places PMR',
    'La mairie a 20 places de plus pour les personnes à mobilité réduite',
  ],
  [0, 'Augmentation des places', 'La mairie a 20 places pour réduire l’attente'],
  [0, 'Hausse des places', 'La mairie a 20 places à tarif réduit'],
  [1, 'Hausse des places', 'La mairie a vu 20 places de baisse'],
])('(%s) « %s » of « %s »', (count, title, quote) => {
  const world = fig(doc(village, `${quote}.`), 'places', F(title, 'value: 20', 'places', 'flux', quote));
  expect(world.said('statedTitles')).toHaveLength(count);
});

test.each([
  [1, 'Ouvrir le bain', 'La mairie fermera le bain'],
  [0, 'Fermer le bain', 'La mairie fermera le bain'],
  // Denied, or both told.
  [0, 'Garder le bain ouvert', 'La mairie ne fermera pas le bain'],
  [0, 'Ouvrir la halle', 'La mairie ouvrira la halle et fermera le bain'],
])('(%s) the commitment « %s » of « %s »', (count, title, quote) => {
  const world = doc(village, `${quote}.`).write(
    'commitments/bain.yaml',
    C(title, quote, 'fermera', 'annoncé'),
  );
  expect(world.said('statedTitles')).toHaveLength(count);
});

test('a unit says no contrary either', () => {
  const quote = 'L’aide est de 20 € brut';
  const world = fig(doc(village, `${quote}.`), 'aide', F('Aide', 'value: 20', 'EUR net', 'flux', quote));
  expect(world.said('statedTitles').map((line) => line.replace(/^\S+ /, ''))).toEqual([
    'unit — cette unité dit le contraire du document, où on lit « brut » → écrivez l’unité dans le sens du document',
  ]);
});
