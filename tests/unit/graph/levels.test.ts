import { expect, test } from 'vitest';
import { communique, smallWorld } from './worlds.ts';

const world = (level: string, why = '') =>
  smallWorld({
    ...communique('2020-03-05', 'Le relais sera ouvert. Trente places ont été créées.'),
    'commitments/relais.yaml': `title: "Ouvrir le relais"\nlevel: régional\nmentions:\n  - communique: 2020-03-05-essai\n    quote: "Le relais sera ouvert."\n    verb: "sera ouvert"\n    level: ${level}\n${why}    nature: annonce\n    summary: "Le relais"\n`,
    'figures/places.yaml': `title: "Places"\nvalue: 30\nunit: "places"\nnature: flux\nlevel: fait\ncommunique: 2020-03-05-essai\nquote: "Trente places"\nverb: "ont été créées"\n`,
  }).lines;

test('a level that its verb says is accepted', () => {
  expect(world('annoncé')).toEqual([]);
});

test('a level that its verb contradicts is refused', () => {
  expect(world('fait')).toEqual([
    'content/commitments/relais.yaml:7:12 mentions.0.level — « sera ouvert » se lit « annoncé », le champ dit « fait » → écrivez annoncé, citez un autre verbe, ou dites pourquoi dans « levelWhy »',
  ]);
});

test('a reason given settles it', () => {
  expect(world('attendu', '    levelWhy: "Le document parle d’un souhait."\n')).toEqual([]);
});

test('a figure follows the same law', () => {
  const { lines } = smallWorld({
    ...communique('2020-03-05', 'Trente places seront créées.'),
    'figures/places.yaml': `title: "Places"\nvalue: 30\nunit: "places"\nnature: flux\nlevel: fait\ncommunique: 2020-03-05-essai\nquote: "Trente places"\nverb: "seront créées"\n`,
  });
  expect(lines).toEqual([
    'content/figures/places.yaml:5:8 level — « seront créées » se lit « annoncé », le champ dit « fait » → écrivez annoncé, citez un autre verbe, ou dites pourquoi dans « levelWhy »',
  ]);
});
