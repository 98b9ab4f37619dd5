/** A title is made of words. */
import { expect, test } from 'vitest';
import { village } from './village.ts';

test('an emoji is told of in a title', () => {
  expect(
    village.edit('commitments/planter-une-haie.yaml', 'title: "Planter', 'title: "🌳 Planter').lines(),
  ).toEqual([
    'content/commitments/planter-une-haie.yaml:1:8 title — émoji « 🌳 » dans un titre → retirez-le, à moins que le document ne l’imprime',
  ]);
});

test('in a name', () => {
  expect(
    village.edit('organisations/etat.yaml', 'name: "État"', 'name: "État 🌳"\naliases: ["État"]').lines(),
  ).toEqual([
    'content/organisations/etat.yaml:1:7 name — émoji « 🌳 » dans un titre → retirez-le, à moins que le document ne l’imprime',
  ]);
});

test('in a term', () => {
  expect(village.edit('vocabulary/halle.yaml', 'term: "halle"', 'term: "halle 🌳"').lines()).toEqual([
    'content/vocabulary/halle.yaml:1:7 term — émoji « 🌳 » dans un titre → retirez-le, à moins que le document ne l’imprime',
  ]);
});
