/** Every document has its dossier, every thread stays in one, and a dossier's series exist. */
import { expect, test } from 'vitest';
import { ASSISES, HALLE, village } from './village.ts';

const RURAL = 'title: "Les champs"\ndescription: "La campagne."\norder: 2\n';
const named = (id: string, list: string) =>
  [`communiques/${id}.mdx`, 'issuer:', `dossiers: ${list}\nissuer:`] as const;
/** The village with two dossiers, each document in those that are said. */
const two = (assises: string, halle: string) =>
  village
    .write('dossiers/champs.yaml', RURAL)
    .edit(...named(ASSISES, assises))
    .edit(...named(HALLE, halle))
    .edit('missing/2018-assises.yaml', 'kind: rapport', 'dossiers: [halle]\nkind: rapport');

test('without dossiers, or with one alone, nothing has to be said', () => {
  expect(village.remove('dossiers/halle.yaml').lines()).toEqual([]);
  expect(village.edit(...named(HALLE, '[halle]')).lines()).toEqual([]);
});

test('with two, each document says which', () => {
  expect(two('[halle]', '[halle]').lines()).toEqual([]);
  expect(village.write('dossiers/champs.yaml', RURAL).said('dossiers')).toEqual([
    'content/communiques/2019-05-14-assises.mdx:2:1 dossiers — le site a plusieurs dossiers, et rien ne dit celui de ce communiqué → ajoutez « dossiers: [champs] » (dossiers : champs, halle)',
    'content/communiques/2020-06-18-halle.mdx:2:1 dossiers — le site a plusieurs dossiers, et rien ne dit celui de ce communiqué → ajoutez « dossiers: [champs] » (dossiers : champs, halle)',
  ]);
});

test('each at its own place among the others', () => {
  expect(
    two('[halle]', '[halle]')
      .write('dossiers/champs.yaml', RURAL.replace('order: 2', 'order: 1'))
      .said('dossiers'),
  ).toEqual([
    'content/dossiers/halle.yaml:3:8 order — le n° 1 est déjà celui de « Les champs » → donnez un autre rang à l’un des deux, par exemple order: 2',
  ]);
});

test('a mention in another dossier is refused, unless its document belongs to both', () => {
  expect(two('[halle]', '[champs]').said('dossiers')).toEqual([
    'content/commitments/ouvrir-la-halle.yaml:12:17 mentions.1.communique — ce communiqué est du dossier « champs », le fil est du dossier « halle » → ajoutez « halle » à ses « dossiers » s’il en parle aussi ; sinon, ouvrez un autre engagement, qui dit « extends »',
  ]);
  expect(two('[halle]', '[champs, halle]').said('dossiers')).toEqual([]);
});

test('the dossier that a thread names is one of its first document', () => {
  const thread = ['commitments/reunir-le-comite.yaml', 'plain:', 'dossier: champs\nplain:'] as const;
  expect(
    two('[halle]', '[halle]')
      .edit(...thread)
      .said('dossiers'),
  ).toEqual([
    'content/commitments/reunir-le-comite.yaml:3:10 dossier — le premier communiqué du fil n’est pas du dossier « champs » → écrivez l’un des siens (halle), ou retirez ce champ',
  ]);
  expect(
    two('[halle, champs]', '[halle]')
      .edit(...thread)
      .said('dossiers'),
  ).toEqual([]);
});

test('a dossier names the series that it has', () => {
  expect(village.edit('dossiers/halle.yaml', '"assises"', '"kermesses"').said('dossiers')).toEqual([
    'content/dossiers/halle.yaml:5:5 series.0 — aucun événement ni document manquant n’est de la série « kermesses » → écrivez le nom que portent ses fiches, ou retirez-le',
  ]);
});

test('what may be of two dossiers is numbered in the one that names the series', () => {
  expect(two('[champs, halle]', '[halle]').said('series')).toEqual([]);
  expect(
    two('[champs, halle]', '[halle]')
      .edit('dossiers/halle.yaml', 'series:\n  - "assises"\n', '')
      .said('series'),
  ).toEqual([
    'content/events/assises-2019.yaml:10:9 series.name — rien ne dit de quel dossier est la série « assises » → nommez-la dans « series » d’un seul de ces dossiers',
    'content/events/assises-2021.yaml:10:9 series.name — rien ne dit de quel dossier est la série « assises » → nommez-la dans « series » d’un seul de ces dossiers',
  ]);
});

test('ranks are counted within a dossier', () => {
  const apart = two('[champs]', '[halle]').edit('dossiers/halle.yaml', 'series:\n  - "assises"\n', '');
  expect(apart.said('series')).toEqual([
    'content/events/assises-2021.yaml:11:9 series.rank — « assises » : le rang 1 n’est ni publié, ni déclaré manquant → publiez chacun, ou déclarez-le dans content/missing/',
  ]);
});
