/** Numbers that the editors tell are those that they quote. */
import { expect, test } from 'vitest';
import { HALLE, village } from './village.ts';

test('in the title of a commitment', () => {
  expect(
    village
      .edit(
        'commitments/ouvrir-la-halle.yaml',
        'title: "Ouvrir une halle en 2020"',
        'title: "Ouvrir 3 halles en 2020"',
      )
      .lines(),
  ).toEqual([
    'content/commitments/ouvrir-la-halle.yaml:1:8 title — « 3 » n’est pas dans les mots que cette fiche cite → retirez ce nombre, corrigez-le, ou citez les mots qui le disent',
  ]);
});

test('in what a mention says', () => {
  expect(
    village
      .edit(
        'commitments/ouvrir-la-halle.yaml',
        'summary: "Une halle annoncée"',
        'summary: "Deux halles annoncées"',
      )
      .lines(),
  ).toEqual([
    'content/commitments/ouvrir-la-halle.yaml:11:14 mentions.0.summary — « Deux » n’est pas dans les mots que cette fiche cite → retirez ce nombre, corrigez-le, ou citez les mots qui le disent',
  ]);
});

test('in the title of a figure', () => {
  expect(
    village.edit('figures/etals.yaml', 'title: "Étals de la halle"', 'title: "Les 13 étals"').lines(),
  ).toEqual([
    'content/figures/etals.yaml:1:8 title — « 13 » n’est pas dans les mots que cette fiche cite → retirez ce nombre, corrigez-le, ou citez les mots qui le disent',
  ]);
});

test('in the title of an event', () => {
  expect(
    village.edit('events/assises-2021.yaml', 'title: "Assises de 2021"', 'title: "Assises de 2022"').lines(),
  ).toEqual([
    'content/events/assises-2021.yaml:1:8 title — « 2022 » n’est pas dans les mots que cette fiche cite → retirez ce nombre, corrigez-le, ou citez les mots qui le disent',
  ]);
});

test('in the summary of a communiqué', () => {
  expect(
    village
      .edit(
        `communiques/${HALLE}.mdx`,
        'summary: "La halle est ouverte ;',
        'summary: "La halle aux 13 étals est ouverte ;',
      )
      .lines(),
  ).toEqual([
    'content/communiques/2020-06-18-halle.mdx:9:10 summary — « 13 » n’est pas dans les mots que cette fiche cite → retirez ce nombre, corrigez-le, ou citez les mots qui le disent',
  ]);
});

test('the sentence around the words counts', () => {
  expect(
    village.edit('figures/etals.yaml', 'title: "Étals de la halle"', 'title: "Étals de 2021 : 12"').lines(),
  ).toEqual([]);
});

test('nothing is said of what cannot be read', () => {
  expect(village.spoil(`communiques/${HALLE}.mdx`).lines()).toEqual([]);
});
