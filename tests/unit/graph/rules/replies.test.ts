/** A reply has come, after what it answers, and is published once it has come; its words prove nothing. */
import { expect, test } from 'vitest';
import { ASSISES, HALLE, village } from './village.ts';

const FILE = 'replies/mairie.yaml';

test('whoever is named may answer several entries, of several kinds', () => {
  expect(
    village
      .edit(FILE, 'organisation: mairie', 'person: claire-aubin')
      .edit(FILE, 'received: 2019-06-01', 'received: 2020-07-01')
      .edit(FILE, 'published: 2019-06-03', 'published: 2020-07-03')
      .edit(
        FILE,
        '- commitment: ouvrir-la-halle',
        `- commitment: ouvrir-la-halle\n  - figure: etals\n  - communique: ${HALLE}\n  - event: ouverture\n  - theme: halle\n  - workshop: toit\n  - territory: brumeval\n  - person: claire-aubin\n  - organisation: etat\n  - word: halle`,
      )
      .lines(),
  ).toEqual([]);
});

test('a reply names who answers and what it answers, which are there', () => {
  expect(village.edit(FILE, 'organisation: mairie', 'organisation: marie').said('references')).toEqual([
    'content/replies/mairie.yaml:2:17 by.organisation — l’organisme « marie » n’existe pas → proche : mairie',
  ]);
  expect(village.edit(FILE, 'ouvrir-la-halle', 'ouvrir-la-hale').said('references')).toEqual([
    'content/replies/mairie.yaml:4:17 about.0.commitment — l’engagement « ouvrir-la-hale » n’existe pas → proche : ouvrir-la-halle',
  ]);
});

test('each line of what it answers is one entry', () => {
  const REMEDY =
    'écrivez une ligne par fiche : « - commitment: … » (commitment, figure, communique, event, theme, workshop, territory, person, organisation, word)';
  expect(village.edit(FILE, '- commitment: ouvrir-la-halle', '- {}').lines()).toEqual([
    `content/replies/mairie.yaml:4:5 about.0 — une fiche, et une seule → ${REMEDY}`,
  ]);
  expect(
    village
      .edit(FILE, '- commitment: ouvrir-la-halle', '- commitment: ouvrir-la-halle\n    figure: etals')
      .lines(),
  ).toEqual([`content/replies/mairie.yaml:4:5 about.0 — une fiche, et une seule → ${REMEDY}`]);
});

test('it is published on a day that has come, once it has come', () => {
  expect(village.edit(FILE, 'published: 2019-06-03', 'published: 2019-05-31').said('replies')).toEqual([
    'content/replies/mairie.yaml:6:12 published — publiée avant d’être reçue (1er juin 2019) → corrigez l’un des deux jours',
  ]);
  expect(village.edit(FILE, 'published: 2019-06-03', 'published: 2020-12-31').said('replies')).toEqual([]);
  expect(village.edit(FILE, 'published: 2019-06-03', 'published: 2021-01-01').said('replies')).toEqual([
    'content/replies/mairie.yaml:6:12 published — après le jour auquel le site est arrêté (2020-12-31) → corrigez le jour, ou avancez « asOf » dans content/site.yaml',
  ]);
});

test('nobody answers what no document has said yet', () => {
  const early = village.edit(FILE, 'received: 2019-06-01', 'received: 2019-05-13');
  expect(early.said('replies')).toEqual([
    'content/replies/mairie.yaml:4:17 about.0.commitment — reçue le 13 mai 2019, avant le premier document qui en parle (14 mai 2019) → corrigez le jour, ou nommez la fiche à laquelle elle répond',
  ]);
  const document = village
    .edit(FILE, 'commitment: ouvrir-la-halle', `communique: ${HALLE}`)
    .edit(FILE, 'received: 2019-06-01', 'received: 2020-06-17')
    .edit(FILE, 'published: 2019-06-03', 'published: 2020-07-03');
  expect(document.said('replies')).toEqual([
    'content/replies/mairie.yaml:4:17 about.0.communique — reçue le 17 juin 2020, avant le premier document qui en parle (18 juin 2020) → corrigez le jour, ou nommez la fiche à laquelle elle répond',
  ]);
  expect(document.edit(FILE, '2020-06-17', '2020-06-18').said('replies')).toEqual([]);
});

test('nothing is said of what a document that cannot be read may say', () => {
  expect(village.spoil(`communiques/${ASSISES}.mdx`).said('replies')).toEqual([]);
});

test('no fact is taken from its words', () => {
  const quoting = village.edit(
    'figures/etals.yaml',
    'quote: "Elle compte 12 étals"',
    'quote: "La halle sera belle"',
  );
  expect(quoting.said('quotations')).toHaveLength(1);
});
