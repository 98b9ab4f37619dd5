/** Ranks are those of the document. */
import { expect, test } from 'vitest';
import { village } from './village.ts';

test('of themes', () => {
  expect(village.edit('themes/logements.yaml', 'order: 2', 'order: 1').lines()).toEqual([
    'content/themes/logements.yaml:3:8 order — le n° 1 vient dans le document après « Marchés », qui porte le n° 1 → numérotez dans l’ordre du document',
  ]);
});

test('of workshops', () => {
  expect(village.edit('workshops/toit.yaml', 'order: 2', 'order: 1').lines()).toEqual([
    'content/workshops/toit.yaml:2:8 order — le n° 1 vient dans le document après « Commerce », qui porte le n° 1 → numérotez dans l’ordre du document',
  ]);
});
