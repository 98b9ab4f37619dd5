/** What a document says again, and whom it names, is tied to it or waived with a reason. */
import { expect, test } from 'vitest';
import { ASSISES, HALLE, village } from './village.ts';

const HALLE_FILE = `communiques/${HALLE}.mdx`;
/** The village, whose second communiqué says one sentence more. */
const saying = (sentence: string) =>
  village.edit(HALLE_FILE, '- peindre les grilles.', `- peindre les grilles.\n\n${sentence}`);
const waiving = (record: string) =>
  `waivedRecords:\n  - record: ${record}\n    why: "Un rappel, sans plus."\n---\n\nBrumeval, le 18/06/2020`;
const waived = (sentence: string, record: string) =>
  saying(sentence).edit(HALLE_FILE, '---\n\nBrumeval, le 18/06/2020', waiving(record)).said('completeness');

test('the village ties what it says', () => {
  expect(village.said('completeness')).toEqual([]);
});

/** The office that the second communiqué gives. */
const OFFICE_OF_HALLE = `  - communique: ${HALLE}\n    quote: "Claire Aubin, présidente du canton"\n    title: "présidente du canton"\n`;

const AGAIN = 'Le comité se réunira deux fois par an.';

test('a sentence said again word for word asks for a mention', () => {
  expect(saying(AGAIN).said('completeness')).toEqual([
    `content/${HALLE_FILE}:27:1 — cette phrase redit mot pour mot l’engagement « Réunir le comité », et aucune mention ne le dit → ajoutez une mention à content/commitments/reunir-le-comite.yaml, ou dites dans « waivedRecords » pourquoi il ne s’agit pas de lui`,
  ]);
});

/** The village with a second dossier, the one of the second communiqué, which says a sentence of the first again. */
const apart = (dossiersOfHalle: string) =>
  saying(AGAIN)
    .write('dossiers/champs.yaml', 'title: "Les champs"\ndescription: "La campagne."\norder: 2\n')
    .edit(`communiques/${ASSISES}.mdx`, 'issuer:', 'dossiers: [halle]\nissuer:')
    .edit(HALLE_FILE, 'issuer:', `dossiers: ${dossiersOfHalle}\nissuer:`);

test('but only of a thread of its own dossiers', () => {
  expect(apart('[champs]').said('completeness')).toEqual([]);
  expect(apart('[champs, halle]').said('completeness')).toHaveLength(1);
});

test('said in nearly the same words, too', () => {
  const longer = village
    .edit(
      `communiques/${ASSISES}.mdx`,
      'Le comité se réunira deux fois par an.',
      'Le comité des maraîchers bénévoles se réunira deux fois par an.',
    )
    .edit(
      'commitments/reunir-le-comite.yaml',
      'quote: "Le comité se réunira deux fois par an"\n    verb',
      'quote: "Le comité des maraîchers bénévoles se réunira deux fois par an"\n    verb',
    )
    .edit(
      'commitments/reunir-le-comite.yaml',
      'quote: "Le comité se réunira deux fois par an"\n',
      'quote: "Le comité des maraîchers bénévoles se réunira deux fois par an"\n',
    );
  const near = longer.edit(
    HALLE_FILE,
    '- peindre les grilles.',
    '- peindre les grilles.\n\nLes maraîchers bénévoles du comité vont se réunir.',
  );
  expect(near.said('completeness')).toEqual([
    `content/${HALLE_FILE}:27:1 — cette phrase dit presque l’engagement « Réunir le comité », et aucune mention ne le dit → ajoutez une mention à content/commitments/reunir-le-comite.yaml, ou dites dans « waivedRecords » pourquoi il ne s’agit pas de lui`,
  ]);
  const other = longer.edit(
    HALLE_FILE,
    '- peindre les grilles.',
    '- peindre les grilles.\n\nLes maraîchers ont fêté la halle.',
  );
  expect(other.said('completeness')).toEqual([]);
});

test('who is named is tied to the document', () => {
  const unnamed = village.edit('people/claire-aubin.yaml', OFFICE_OF_HALLE, '');
  expect(unnamed.said('completeness')).toEqual([
    `content/${HALLE_FILE}:18:1 — « Claire Aubin » est nommé, et aucune fiche ne lie people/claire-aubin à ce communiqué → citez ces mots dans une fiche (fonction, présence, partie, payeur…), ou dites dans « waivedRecords » pourquoi people/claire-aubin n’en a pas besoin`,
  ]);
});

test('a name that is also a word is a name with its capital', () => {
  const said = (sentence: string) =>
    saying(sentence)
      .edit(
        'people/claire-aubin.yaml',
        'name: "Claire Aubin"\nfamilyName: "Aubin"',
        'name: "Anne Petit"\nfamilyName: "Petit"',
      )
      .edit('people/claire-aubin.yaml', OFFICE_OF_HALLE, '')
      .said('completeness');
  expect(said('Un petit étal vend des pommes.')).toEqual([]);
  expect(said('Saint-Petit vend des pommes.')).toEqual([]);
  expect(said('Mme Petit vend des pommes.')).toEqual([
    expect.stringContaining('« Petit » est nommé, et aucune fiche ne lie people/claire-aubin'),
  ]);
});

test('a family name that several bear tells none of them', () => {
  const two = saying('Mme Aubin vend des pommes.')
    .write(
      'people/jean-aubin.yaml',
      village.text('people/claire-aubin.yaml').replace('name: "Claire Aubin"', 'name: "Jean Aubin"'),
    )
    .edit('people/claire-aubin.yaml', OFFICE_OF_HALLE, '')
    .said('completeness');
  expect(two).toEqual([expect.stringContaining('« Claire Aubin » est nommé')]);
});

test('a waiver answers for one record', () => {
  expect(waived(AGAIN, 'commitments/reunir-le-comite')).toEqual([]);
  expect(waived(AGAIN, 'commitments/reunir-le-comit')).toEqual([
    expect.stringContaining(
      'commitments/reunir-le-comit n’existe pas → vouliez-vous dire « commitments/reunir-le-comite » ?',
    ),
    expect.stringContaining('cette phrase redit mot pour mot'),
  ]);
});

test('and is refused where nothing calls for it', () => {
  expect(waived('Rien de plus.', 'commitments/reunir-le-comite')).toEqual([
    `content/${HALLE_FILE}:13:13 waivedRecords.0.record — rien dans ce texte n’appelle commitments/reunir-le-comite → retirez cette ligne`,
  ]);
});

test('a record that cannot be read may name whom the text names', () => {
  const alone = village.edit('people/claire-aubin.yaml', OFFICE_OF_HALLE, '').spoil('events/ouverture.yaml');
  expect(alone.said('completeness')).toEqual([]);
});

test('a record that could not be read is not said to be absent', () => {
  const waived = saying('Le comité a ri.').edit(
    HALLE_FILE,
    '---\n\nBrumeval, le 18/06/2020',
    waiving('organisations/mairie'),
  );
  expect(waived.spoil('organisations/mairie.yaml').said('completeness')).toEqual([]);
});
