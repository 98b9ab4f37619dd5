/** What the search promises is there. */
import { expect, test } from 'vitest';
import { village } from './village.ts';

test('the first result', () => {
  expect(
    village
      .edit('search-contract.yaml', '/engagements/ouvrir-la-halle/', '/engagements/ouvrir-la-hale/')
      .lines(),
  ).toEqual([
    'content/search-contract.yaml:4:12 queries.0.first — aucune page à l’adresse /engagements/ouvrir-la-hale/ → vouliez-vous dire /engagements/ouvrir-la-halle/ ?',
  ]);
});

test('those among others', () => {
  expect(
    village.edit('search-contract.yaml', '/chiffres/etals/', '/chiffres/parapluies-retournes/').lines(),
  ).toEqual([
    'content/search-contract.yaml:6:9 queries.0.among.0 — aucune page à l’adresse /chiffres/parapluies-retournes/ → corrigez l’adresse',
  ]);
});

test('and those that must not be found', () => {
  expect(
    village.edit('search-contract.yaml', '/thematiques/logements/', '/thematiques/logement/').lines(),
  ).toEqual([
    'content/search-contract.yaml:8:9 queries.0.not.0 — aucune page à l’adresse /thematiques/logement/ → vouliez-vous dire /thematiques/logements/ ?',
  ]);
});

test('what cannot be read is not said to be absent', () => {
  expect(village.spoil('themes/logements.yaml').lines()).toEqual([]);
});

test('no contract, no promise', () => {
  expect(village.remove('search-contract.yaml').lines()).toEqual([]);
});
