/** What reserves a mention or a figure is quoted with it. */
import { describe, expect, test } from 'vitest';
import { conditionAfter } from '#text/word/conditions.ts';
import { C, doc, F, fig } from '../lists/inputs.ts';
import { village } from './village.ts';

const mention = (sentence: string, quote: string) =>
  doc(village, sentence)
    .write('commitments/pont.yaml', C('Élargir le pont', quote, 'sera élargi', 'annoncé'))
    .said('cutReservations');

describe('a mention cut before its reservation is refused', () => {
  test.each([
    ['si possible', 'Le pont sera élargi si possible.'],
    ['sous réserve des crédits', 'Le pont sera élargi sous réserve des crédits.'],
    ['à titre expérimental', 'Le pont sera élargi, à titre expérimental.'],
    ['sauf en cas de crue', 'Le pont sera élargi sauf en cas de crue.'],
  ])('« %s »', (words, sentence) =>
    expect(mention(sentence, 'Le pont sera élargi')).toEqual([
      `content/commitments/pont.yaml:7:12 mentions.0.quote — le document ajoute « ${words} » à ces mots → citez aussi ces mots : ils réservent ce qui est dit`,
    ]),
  );
});

test('and so is a figure', () => {
  const world = fig(
    doc(village, 'La mairie prêtera 40 vélos le cas échéant.'),
    'velos',
    F(
      'Vélos',
      'value: 40',
      'vélos',
      'flux',
      'La mairie prêtera 40 vélos',
      'level: annoncé\nverb: "prêtera"\n',
    ),
  );
  expect(world.said('cutReservations')).toEqual([expect.stringContaining('« le cas échéant »')]);
});

test('what is quoted whole, or goes on otherwise, is not', () => {
  expect(mention('Le pont sera élargi si possible.', 'Le pont sera élargi si possible')).toEqual([]);
  expect(mention('Le pont sera élargi en 2022.', 'Le pont sera élargi')).toEqual([]);
  expect(mention('Le pont sera élargi. Sous réserve, on verra.', 'Le pont sera élargi')).toEqual([]);
});

test.each([
  [true, 'Le préfet, qui découvre le site, doute que la mairie ouvre le bain.'],
  [false, 'Le préfet, qui découvre le site, aime que la mairie ouvre le bain.'],
  [false, 'Il ne fait aucun doute que la mairie ouvre le bain.'],
])('(%s) a verb is looked for whole, in what is quoted: %s', (isRefused, sentence) => {
  const lines = doc(village, sentence)
    .write('commitments/bain.yaml', C('Ouvrir le bain', 'la mairie ouvre le bain', 'ouvre', 'fait'))
    .said('cutReservations');
  expect(lines).toHaveLength(isRefused ? 1 : 0);
});

test.each([
  ['en plein été à Bar si la région paie', 'si la région paie'],
  [' pour les enfants si la région paie', 'si la région paie'],
  [', mais seulement si la région paie', 'si la région paie'],
  [' à moins d’un accord', 'à moins d’un accord'],
  [' tant que la région paie', 'tant que la région paie'],
  [', crédits permettant', 'crédits permettant'],
  [' après un vote du conseil', 'après un vote du conseil'],
  [' faute de crédits', 'faute de crédits'],
  [' s’il pleut', 's’il pleut'],
])('« %s » sets a condition', (after, words) => {
  expect(conditionAfter(after)).toBe(words);
});

test.each([
  [' en tant que chef de file'],
  [' à moins d’un kilomètre du bourg'],
  [' neuf permettant d’accueillir dix familles'],
  [' après un vote à l’unanimité'],
  [' selon les résultats de l’enquête'],
  [' s’il vous plaît'],
  [' faute d’orthographe'],
  [' pour dire si le pont tient'],
])('« %s » sets none', (after) => {
  expect(conditionAfter(after)).toBeUndefined();
});
