/** What reserves a mention or a figure is quoted with it. */
import { describe, expect, test } from 'vitest';
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
