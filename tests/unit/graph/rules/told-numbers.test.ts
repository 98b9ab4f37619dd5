/** Numbers that the editors tell are those that they quote. */
import { describe, expect, test } from 'vitest';
import { doc } from '../lists/inputs.ts';
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

describe('the days of a summary', () => {
  const said = (body: string, summary: string) => doc(village, body, '', { summary }).said('toldNumbers');

  test.each([
    // The 5 is of the date of the document, and April of another day.
    ['La halle ouvrira le 3 mars 2021.', 'La halle ouvrira le 5 mars 2021.', '5 mars 2021'],
    [
      'La halle ouvrira le 3 mars 2021 et le lavoir le 8 avril 2021.',
      'La halle ouvrira le 3 avril.',
      '3 avril',
    ],
    ['La halle ouvrira en 2021.', 'La halle ouvrira le 14 mars 2021.', '14 mars 2021'],
    ['Le budget de 2020 est voté.', 'Le budget est voté le 17 novembre.', '17 novembre'],
    ['La halle ouvrira cet automne.', 'La halle ouvrira le 14 novembre.', '14 novembre'],
    ['La halle ouvrira les 3 et 10 mars 2021.', 'La halle ouvrira le 7 mars 2021.', '7 mars 2021'],
    ['La halle ouvrira le 3 mars 2021.', 'La halle ouvrira le jeudi 3 mars 2021.', '3 mars 2021'],
  ])('are days of its document: of « %s », not « %s »', (body, summary, day) =>
    expect(said(body, summary)).toEqual([
      expect.stringContaining(`${day} » : le document ne dit pas ce jour → écrivez le jour comme il le dit`),
    ]),
  );

  test.each([
    ['La halle ouvrira le 3 mars 2021.', 'La halle ouvrira le mercredi 3 mars.'],
    ['La halle ouvrira du 3 au 5 mars 2021.', 'La halle ouvrira dès le 3 mars 2021.'],
    ['La halle ouvrira le 3 mars et fermera le 5 mars 2021.', 'La halle ouvrira du 3 au 5 mars 2021.'],
    ['La halle ouvrira les 3 et 10 mars 2021.', 'La halle ouvrira le 10 mars 2021.'],
    ['La halle ouvrira le mercredi 3 mars.', 'La halle ouvrira le mercredi 3 mars 2021.'],
    ['La halle ouvrira le jeudi 3 mars 2021.', 'La halle ouvrira le jeudi 3 mars 2021.'],
    ['La halle ouvrira entre le 3 et le 10 mars 2021.', 'La halle ouvrira entre le 3 et le 10 mars 2021.'],
    ['La halle ouvrira en mars 2021, les 3, 4 et 5.', 'La halle ouvrira le 4 mars 2021.'],
    ['La halle a ouvert hier.', 'La halle a ouvert le 4 octobre 2020.'],
    ['La halle a ouvert le 3 mars dernier.', 'La halle a ouvert le 3 mars.'],
    ['La halle ouvrira le 03/03/2021.', 'La halle ouvrira le 3 mars 2021.'],
    ['La halle ouvrira en mars.', 'Le 5 octobre 2020, la mairie parle de la halle.'],
    ['La loi du 5 mars 2007 protège les familles.', 'La loi du 5 mars 2007 protège les familles.'],
    ['La halle ouvrira le 3 mars 2021 à 9 h.', 'Le mercredi 3 mars 2021, la halle ouvrira.'],
  ])('may say « %s » so: « %s »', (body, summary) => expect(said(body, summary)).toEqual([]));

  test('may be written in another language there', () =>
    expect(
      doc(village, 'The hall opens on 3 March 2021 for the people of the town.', 'lang: en\n', {
        summary: 'La halle ouvre le 3 mars 2021.',
      }).said('toldNumbers'),
    ).toEqual([]));
});
