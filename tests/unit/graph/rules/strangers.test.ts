/** Whom a document names with an office has a record, or it is told. */
import { expect, test } from 'vitest';
import { ASSISES, village } from './village.ts';

const said = (text: string) => village.append(`communiques/${ASSISES}.mdx`, `\n${text}\n`).said('strangers');

test('a name with its office, that no record knows, is told once, where it stands', () => {
  expect(said('Ce jour, Adèle Roux, préfète du Val, préside. Adèle Roux, préfète du Val, conclut.')).toEqual([
    'content/communiques/2019-05-14-assises.mdx:31:10 — « Adèle Roux, préfète du Val » : aucune fiche ne connaît Adèle Roux → créez content/people/adele-roux.yaml, avec ces mots pour preuve de sa fonction',
  ]);
});

test('the office may stand beside the name', () => {
  expect(said('Ce jour, la préfète Adèle Roux préside.')).toHaveLength(1);
  expect(said('Le directeur Général Adjoint préside.')).toEqual([]);
});

test('what a person says is no part of the name', () => {
  expect(said("Discours d'Adèle Roux, préfète du Val.")).toEqual([
    expect.stringContaining('aucune fiche ne connaît Adèle Roux → créez content/people/adele-roux.yaml'),
  ]);
});

test('a name alone, or an office alone, is not', () => {
  expect(said('Adèle Roux est venue. La préfète du Val aussi.')).toEqual([]);
});

test('nor whom a record knows, or may know', () => {
  expect(village.said('strangers')).toEqual([]);
  expect(
    village
      .append(`communiques/${ASSISES}.mdx`, '\nAdèle Roux, préfète du Val, préside.\n')
      .write('people/adele-roux.yaml', 'name: "Adèle Roux"\ninconnu: 1\n')
      .said('strangers'),
  ).toEqual([]);
});
