/** The pages that the site promises, their headings and their fields. */
import { expect, test } from 'vitest';
import { village } from './village.ts';

test('a page that the site links is there', () => {
  expect(village.remove('pages/accessibilite.mdx').lines()).toEqual([
    'content/pages/accessibilite.mdx — page absente, alors que son adresse est publiée → créez-la',
  ]);
});

test('unless it cannot be read', () => {
  expect(village.spoil('pages/accessibilite.mdx').lines()).toEqual([]);
});

test('its first heading is of level 2', () => {
  expect(village.edit('pages/mentions-legales.mdx', '## Éditeur', '### Éditeur').lines()).toEqual([
    'content/pages/mentions-legales.mdx:6:1 — un titre de niveau 3 suit celui de la page → écrivez ##',
  ]);
});

test('and none is of level 1', () => {
  expect(village.append('pages/mentions-legales.mdx', '\n# Encore\n').lines()).toEqual([
    'content/pages/mentions-legales.mdx:10:1 — un titre de niveau 1 double celui de la page → écrivez ##',
  ]);
});

test('a field is one of the site', () => {
  expect(village.edit('pages/a-propos.mdx', 'publisher.name', 'publisher.nom').lines()).toEqual([
    'content/pages/a-propos.mdx:6:1 — content/site.yaml n’a pas de champ « publisher.nom » → écrivez par exemple nom="publisher.name"',
  ]);
});

test('a page of the editors’ never takes an address that the site makes', () => {
  const text = village.text('pages/mentions-legales.mdx');
  expect(village.write('pages/chiffres.mdx', text).said('pages')).toEqual([
    'content/pages/chiffres.mdx — l’adresse /chiffres/ est celle d’une page que le site fait lui-même → renommez ce fichier : son nom est son adresse',
  ]);
  expect(village.write('pages/methode.mdx', text).said('pages')).toEqual([]);
});
