// Families of words: cspell:ignore rouvr circul
/** What is undone, put off, attributed or limited is not told plainly; ordinary sentences beside it are. */
import { describe, expect, test } from 'vitest';
import { stanceOf } from '#text/word/governors.ts';
import { reserveOfVerbIn } from '#text/word/plainly.ts';
import { purposesIn } from '#text/word/purposes.ts';
import { sourceOf } from '#text/word/sources.ts';
import { stepIn } from '#text/word/steps.ts';

describe('the stance of a verb', () => {
  test.each([
    ['a été évitée', 'withdrawn'],
    ['est reportée', 'withdrawn'],
    ['a abandonné', 'withdrawn'],
    ['aurait dû ouvrir', 'lapsed'],
    ['auraient pu commencer', 'lapsed'],
    ["s'est dit favorable", 'tried'],
    ['est subordonnée', 'tried'],
    ['est à la signature', 'tried'],
    ['est en instruction', 'tried'],
    ['reste incertaine', 'tried'],
    ["est à l'arrêt", 'withdrawn'],
    ['a mis un terme', 'withdrawn'],
    ['reporte', 'withdrawn'],
    ['va reporter', 'withdrawn'],
    ['a dû reporter', 'withdrawn'],
    ['abandonnera', 'withdrawn'],
    ['était attendue', 'lapsed'],
    ["a permis d'envisager", 'tried'],
  ])('%s: %s', (words, stance) => expect(stanceOf(words)).toBe(stance));

  test.each([
    'a évité aux familles un long trajet',
    'a rouvert',
    'a été portée à son terme',
    'ont été exposées',
    'est refusée à la vente, puis reprise',
    'est à la disposition des familles',
    'est à la hauteur',
    'est en service',
    'a été suspendue au plafond',
    'ont été distribués',
    'a rejoint le réseau',
    'aurait ouvert',
    'a permis de rénover',
    'se montre utile',
    'est possible en ligne',
    'a mis fin',
    'est attendu',
    "s'est démenée",
    'est en retard',
    'est arrêtée',
    'a conditionné les colis',
    'est conditionné en cartons',
  ])('« %s » is not undone', (words) => expect(stanceOf(words)).toBeUndefined());
});

describe('why a sentence does not tell plainly', () => {
  test.each([
    ['La ligne ne sera rouverte qu’après les travaux.', 'rouvr', 'reserved', 'qu’après les travaux'],
    ['La ligne ne rouvrira pas avant le printemps.', 'rouvr', 'reserved', 'pas avant le printemps'],
    ['La ville a annulé la vente du stade.', 'vend', 'denied', 'a annulé la vente'],
    ['La ville a démenti la vente du stade.', 'vend', 'denied', 'a démenti la vente'],
    ['Selon les syndicats, les bus circuleront.', 'circul', 'attributed', 'Selon les syndicats'],
    ['Les bus circuleront, selon les syndicats.', 'circul', 'attributed', 'selon les syndicats'],
  ])('%s', (sentence, family, why, words) => {
    const found = reserveOfVerbIn(sentence, family);
    expect(found?.why).toBe(why);
    expect(found?.words.replace('’', "'")).toContain(words.replace('’', "'"));
  });

  test.each([
    ['La ligne sera rouverte après les travaux.', 'rouvr'],
    ['La ville n’a pas renoncé à la vente du stade.', 'vend'],
    ['Le maire annonce que les bus circuleront.', 'circul'],
    ['Selon Claire Aubin, maire de Brumeval, les bus circuleront.', 'circul'],
    ['Selon le calendrier, les bus circuleront.', 'circul'],
    ['Selon la Préfecture, les bus circuleront.', 'circul'],
    ['D’après le plan, les bus circuleront.', 'circul'],
    ['Les bus circuleront, selon les besoins.', 'circul'],
    ['Selon le Code de la route, les bus circuleront.', 'circul'],
    ['La ville autorise exclusivement la vente du stade.', 'vend'],
    ['Le retard de la vente du stade est rattrapé.', 'vend'],
    ['Lundi, les bus circuleront.', 'circul'],
    ['La vente du stade a été signée.', 'vend'],
    ['La ville refuse de suspendre la vente du stade.', 'vend'],
    ['La ville ne veut pas retarder la vente du stade.', 'vend'],
    ['Loin d’abandonner la vente du stade, la ville la signe.', 'vend'],
    ['Il est exclu de reporter la vente du stade.', 'vend'],
    ['La ville a rejeté la demande d’annuler la vente du stade.', 'vend'],
    ['Après avoir repoussé la vente du stade, la ville la signe lundi.', 'vend'],
    ['La ville a repoussé la vente du stade au 3 mars.', 'vend'],
    ['La ville n’a pas annulé la vente du stade.', 'vend'],
    ['Après l’échec de la négociation, la vente du stade est signée.', 'vend'],
    ['On ne sait que faire des bus, qui circuleront.', 'circul'],
  ])('« %s » does', (sentence, family) => expect(reserveOfVerbIn(sentence, family)).toBeUndefined());
});

test('whose words a sentence gives', () => {
  expect(sourceOf("D'après l'exploitant, la ligne est sûre.")).toBe("D'après l'exploitant");
  expect(sourceOf('La ligne est sûre.')).toBeUndefined();
});

test.each([
  ['Les équipes s’efforcent de rétablir le courant.', 'rétablir'],
  ['Le maire a proposé la création d’un fonds.', 'création'],
  ['La maire a suggéré l’ouverture du stade.', 'ouverture'],
  ['La préfecture exhorte les éleveurs à vacciner.', 'vacciner'],
  ['Le stade aurait dû être rénové.', 'rénové'],
  ['La crèche devait ouvrir.', 'ouvrir'],
  ['La digue était censée être reconstruite.', 'reconstruite'],
  ['Les éleveurs attendent le versement des aides.', 'versement'],
])('« %s » only wishes', (sentence, verb) =>
  expect(purposesIn(sentence).map(({ words }) => words.split(/[ ']/u).at(-1))).toContain(verb),
);

test.each([
  'La ville a ouvert le stade.',
  'La ville propose la location de vélos.',
  'Les étudiants à former sont nombreux.',
  'La ville a permis de rénover le stade.',
  'Le préfet a invité le maire à la cérémonie.',
  'Un encouragement a été adressé aux élèves de la commune.',
  'La ville rénove le stade afin d’ouvrir le soir.',
  'Le stade doit beaucoup aux bénévoles.',
  'Bien que la digue soit reconstruite, la route est coupée.',
  'Le conseil a décidé que la digue soit reconstruite.',
  'Le maire se réjouit que la digue soit reconstruite.',
  'La ville a encouragé les dons et réussi à rénover le stade.',
  'Les usagers attendent au guichet.',
  'Une réponse est attendue de la commune.',
])('« %s » wishes nothing', (sentence) => expect(purposesIn(sentence)).toEqual([]));

const step = (title: string, verb: string, sentence: string) => stepIn(title, verb, sentence.toLowerCase());
test.each([
  ['Construire le stade', 'a donné son accord', 'Le préfet a donné son accord à la construction du stade.'],
  [
    'Construire le stade',
    "a fait l'objet d'une étude",
    "La construction du stade a fait l'objet d'une étude.",
  ],
])('%s: « %s » is a step', (...said) => expect(step(...said)).toBeDefined());

test.each([
  ['Rénover le stade', 'a bénéficié', 'Le quartier a bénéficié de la rénovation du stade.'],
  ['Fermer le camp', 'ont procédé', 'Les services ont procédé à la fermeture du camp.'],
  ['Rénover le stade', 'a achevé', 'La ville a achevé la rénovation du stade.'],
  ['Rénover le stade', 'a été rénové', 'Le stade a été rénové pour la population.'],
  ['Rénover le stade', "s'est chargée", "La ville s'est chargée de la rénovation du stade."],
  ['Rénover le stade', 'a fait', "Le stade a fait l'objet d'une rénovation."],
  ['Signer un accord', 'a été signé', 'Un accord a été signé.'],
  ['Donner un avis', 'a donné', 'Le conseil a donné un avis.'],
])('%s: « %s » is none', (...said) => expect(step(...said)).toBeUndefined());
