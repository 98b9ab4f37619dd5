/** What the editors put between « » some document says, word for word. */
import { describe, expect, test } from 'vitest';
import { ASSISES, HALLE, village } from './village.ts';

const SUMMARY = 'summary: "La halle est ouverte ; elle sera couverte."';
const said = (summary: string) =>
  village.edit(`communiques/${HALLE}.mdx`, SUMMARY, `summary: "${summary}"`).said('invented');

describe('a quotation of the editors’ making is refused', () => {
  test.each([
    'La maire a dit : « Nous ouvrirons une halle partout ».',
    'La halle est « ouverte à tous les habitants ».',
    'La halle « accueille les maraîchers […] et tous les bouchers ».',
  ])('%s', (summary) =>
    expect(said(summary)).toEqual([
      expect.stringContaining('est entre guillemets, et aucun document ne le dit'),
    ]),
  );

  test('with the words that come nearest', () => {
    expect(said('La halle « accueille des maraîchers ».')).toEqual([
      expect.stringContaining('écrivez « accueille les maraîchers », ou retirez les guillemets'),
    ]);
  });

  test('in any kind of record', () => {
    const lines = village
      .edit(
        'vocabulary/halle.yaml',
        'meaning: "lieu de marché"',
        'meaning: "le lieu que la mairie appelle « un toit pour tous »"',
      )
      .said('invented');
    expect(lines).toEqual([expect.stringContaining('vocabulary/halle.yaml')]);
  });

  test('a title that is nothing but a quotation of itself too', () => {
    const path = 'commitments/ouvrir-la-halle.yaml';
    expect(
      village
        .edit(path, 'title: "Ouvrir une halle en 2020"', 'title: « Ouvrir une halle en 2020 »')
        .said('invented'),
    ).toHaveLength(1);
  });
});

describe('and is left alone', () => {
  test.each([
    'La halle « accueille les maraîchers ».',
    'La halle « Accueille les maraîchers. »',
    'La halle « ou marché couvert […] accueille les maraîchers ».',
    'La halle « accueille les maraîchers » : « seront doublés en 2021 ».',
    'La « halle ouverte » est là.',
    'Le titre « Brumeval tient ses assises » est d’avant.',
  ])('when a document says it: %s', (summary) => expect(said(summary)).toEqual([]));

  test('in a reason, which may speak of words', () => {
    const path = 'commitments/ouvrir-la-halle.yaml';
    const lines = village
      .edit(
        path,
        '    nature: annonce\n',
        '    nature: annonce\n    levelWhy: "« sera un jour ouverte » n’y est pas."\n',
      )
      .said('invented');
    expect(lines).toEqual([]);
  });

  test('while a document cannot be read', () => {
    const world = village.edit(`communiques/${HALLE}.mdx`, SUMMARY, 'summary: "« Un toit pour tous »."');
    expect(world.said('invented')).toHaveLength(1);
    expect(world.spoil(`communiques/${ASSISES}.mdx`).said('invented')).toEqual([]);
  });
});

test('a guillemet without the other of its pair is refused', () => {
  expect(said('La halle est « ouverte.')).toEqual([
    expect.stringContaining('un guillemet ouvrant est sans son pareil : il serait publié'),
  ]);
  expect(said('La halle est ouverte ».')).toEqual([expect.stringContaining('un guillemet fermant')]);
  expect(said('La halle « accueille « les » maraîchers ».')).toEqual([]);
});
