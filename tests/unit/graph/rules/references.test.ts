/** References lead to entries that exist, and never to themselves. */
import { expect, test } from 'vitest';
import { village } from './village.ts';

test('a reference to itself is refused', () => {
  expect(village.edit('themes/halle.yaml', 'id: marches', 'id: halle').lines()).toEqual([
    'content/themes/halle.yaml:8:9 continues.0.id — renvoi à soi-même → retirez-le, ou renvoyez à une entrée plus ancienne',
  ]);
});

test('an entry that does not exist is refused, with the nearest', () => {
  expect(village.edit('themes/halle.yaml', 'id: marches', 'id: marche').lines()).toEqual([
    'content/themes/halle.yaml:8:9 continues.0.id — la thématique « marche » n’existe pas → proche : marches',
  ]);
});

test('or with the file to create, when none is near', () => {
  expect(
    village.edit('events/ouverture.yaml', 'organisation: etat', 'organisation: prefecture-de-region').lines(),
  ).toEqual([
    'content/events/ouverture.yaml:10:19 attendance.0.organisation — l’organisme « prefecture-de-region » n’existe pas → créez content/organisations/prefecture-de-region.yaml',
  ]);
});

test('an entry that is there, but cannot be read, is not said to be absent', () => {
  expect(village.spoil('people/claire-aubin.yaml').lines()).toEqual([]);
});
