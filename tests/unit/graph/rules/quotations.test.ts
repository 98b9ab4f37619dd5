/** Quote or fail. */
import { expect, test } from 'vitest';
import { HALLE, village } from './village.ts';

test('words that the document does not hold are refused, with the nearest', () => {
  expect(
    village.edit('figures/etals.yaml', 'quote: "ces 12 étals"', 'quote: "les 12 étals"').said('quotations'),
  ).toEqual([
    'content/figures/etals.yaml:11:12 alsoSaid.0.quote — ces mots ne sont pas dans 2020-06-18-halle → mots les plus proches : « ces 12 étals »',
  ]);
});

test('or without, when none is near', () => {
  expect(
    village
      .edit('figures/etals.yaml', 'quote: "ces 12 étals"', 'quote: "12 wagons bleus du chemin de fer"')
      .said('quotations'),
  ).toEqual([
    'content/figures/etals.yaml:11:12 alsoSaid.0.quote — ces mots ne sont pas dans 2020-06-18-halle → copiez-les du communiqué sans rien changer',
  ]);
});

test('words that stand there twice are refused', () => {
  expect(village.edit('figures/etals.yaml', 'quote: "ces 12 étals"', 'quote: "12 étals"').lines()).toEqual([
    'content/figures/etals.yaml:11:12 alsoSaid.0.quote — ces mots se trouvent 2 fois dans 2020-06-18-halle → citez-en davantage, pour qu’un seul endroit convienne',
  ]);
});

test('the words of a period stand in the document', () => {
  expect(
    village.edit('figures/aide.yaml', '  words: "en 2020"', '  words: "en 1920"').said('quotations'),
  ).toEqual([
    'content/figures/aide.yaml:12:10 period.words — ces mots ne sont pas dans 2020-06-18-halle → mots les plus proches : « en 2020. »',
  ]);
});

test('a verb stands in the sentence quoted', () => {
  expect(village.edit('figures/etals.yaml', 'verb: "compte"', 'verb: "accueille"').lines()).toEqual([
    'content/figures/etals.yaml:8:7 verb — « accueille » n’est pas dans la phrase citée → citez des mots de : « Elle compte 12 étals, et ces 12 étals seront doublés en 2021. »',
  ]);
});

test('what is printed stands in the raw file', () => {
  expect(village.edit(`communiques/${HALLE}.mdx`, 'MAIRIE DE BRUMEVAL', 'VILLE DE BRUMEVAL').lines()).toEqual(
    [
      'content/communiques/2020-06-18-halle.mdx:8:12 issuer.printed — ces mots ne sont pas dans le fichier brut → copiez-les sans rien changer',
    ],
  );
});

test('and needs one', () => {
  expect(
    village.remove(`sources/${HALLE}.txt`).remove(`transcriptions/${HALLE}.yaml`).said('quotations'),
  ).toEqual([
    'content/communiques/2020-06-18-halle.mdx:8:12 issuer.printed — aucun fichier brut ne prouve ces mots → déposez le texte brut dans content/sources/ et sa transcription dans content/transcriptions/2020-06-18-halle.yaml',
  ]);
});

test('a raw file that cannot be read proves nothing, and is not said to be absent', () => {
  expect(village.spoil(`sources/${HALLE}.txt`).lines()).toEqual([]);
});
