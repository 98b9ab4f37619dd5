/** Former addresses: one step, to one page, and none that hides another. */
import { expect, test } from 'vitest';
import { village } from './village.ts';

const HALL = 'vocabulary/halle.yaml';
const with_ = (path: string, address: string) => village.append(path, `formerly:\n  - ${address}\n`);

test('an entry may have had several addresses', () => {
  expect(
    village.append(HALL, 'formerly:\n  - /vocabulaire/marche/\n  - /thematiques/foire/\n').lines(),
  ).toEqual([]);
});

test('an address is written whole', () => {
  expect(with_(HALL, 'vocabulaire/marche').lines()).toEqual([
    'content/vocabulary/halle.yaml:14:5 formerly.0 — une adresse du site commence et finit par « / » : /chiffres/places/ → écrivez « /vocabulaire/marche/ »',
  ]);
});

test('it is that of an entry', () => {
  expect(with_(HALL, '/guide/').said('former')).toEqual([
    'content/vocabulary/halle.yaml:14:5 formerly.0 — « /guide/ » n’est l’adresse d’aucune fiche → écrivez celle d’une fiche : /engagements/…/, /chiffres/…/',
  ]);
});

test('it hides no page, its own least of all', () => {
  for (const address of ['/vocabulaire/halle/', '/chiffres/etals/'])
    expect(with_(HALL, address).said('former')).toEqual([
      `content/vocabulary/halle.yaml:14:5 formerly.0 — « ${address} » est l’adresse d’une page qui est là → ôtez-la d’ici, ou renommez la fiche qui a cette adresse : une redirection la cacherait`,
    ]);
});

test('two entries that each had the address of the other lead nowhere: a loop cannot be written', () => {
  const loop = with_(HALL, '/chiffres/etals/').append(
    'figures/etals.yaml',
    'formerly:\n  - /vocabulaire/halle/\n',
  );
  expect(loop.said('former')).toHaveLength(2);
});

test('it leads to one entry', () => {
  const two = with_(HALL, '/vocabulaire/marche/').append(
    'figures/etals.yaml',
    'formerly:\n  - /vocabulaire/marche/\n',
  );
  expect(two.said('former')).toEqual([
    'content/vocabulary/halle.yaml:14:5 formerly.0 — « /vocabulaire/marche/ » mène déjà à content/figures/etals.yaml → une ancienne adresse ne mène qu’à une fiche : gardez celle qui dit la même chose',
  ]);
});
