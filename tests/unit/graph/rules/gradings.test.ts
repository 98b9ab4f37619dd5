/** The editors report, they do not grade. */
import { expect, test } from 'vitest';
import { gradingsIn } from '#text/word/gradings.ts';
import { ASSISES, village } from './village.ts';

test('a summary that grades is refused', () => {
  expect(
    village
      .edit(
        'commitments/ouvrir-la-halle.yaml',
        'summary: "La halle ouverte le 18 juin"',
        'summary: "Une promesse tenue, sans retard"',
      )
      .lines(),
  ).toEqual([
    'content/commitments/ouvrir-la-halle.yaml:17:14 mentions.1.summary — « promesse tenue » juge : le site rapporte, il ne note pas → dites ce qu’un document dit ; si le mot est le sien, mettez-le entre « »',
    'content/commitments/ouvrir-la-halle.yaml:17:14 mentions.1.summary — « retard » juge : le site rapporte, il ne note pas → dites ce qu’un document dit ; si le mot est le sien, mettez-le entre « »',
  ]);
});

test('a word of a document, quoted, is accepted', () => {
  expect(
    village
      .edit(
        'commitments/ouvrir-la-halle.yaml',
        'summary: "La halle ouverte le 18 juin"',
        'summary: "La halle, sans « retard »"',
      )
      .lines(),
  ).toEqual([]);
});

test('the title of a communiqué is its own', () => {
  expect(
    village
      .edit(
        `communiques/${ASSISES}.mdx`,
        '# Brumeval tient ses assises',
        '# Brumeval tient sa promesse tenue',
      )
      .edit(
        `communiques/${ASSISES}.mdx`,
        'title: "Brumeval tient ses assises"',
        'title: "Brumeval tient sa promesse tenue"',
      )
      .lines(),
  ).toEqual([]);
});

test.each([
  'Brumeval tient ses promesses',
  'Brumeval échoue à ouvrir sa halle',
  'La ville manque à ses engagements',
])('a verb grades too: %s', (summary) =>
  expect(
    village
      .edit('commitments/ouvrir-la-halle.yaml', 'summary: "Une halle annoncée"', `summary: "${summary}"`)
      .said('gradings'),
  ).toHaveLength(1),
);

test.each([
  [[], 'Deux arbres remarquables du site patrimonial remarquable et un jardin remarquable'],
  [['remarquable'], 'Un effort remarquable'],
])('%j grades in « %s »', (words, text) => {
  expect(gradingsIn(text)).toEqual(words);
});
