/** Places and bodies that bear the name of somebody: whoever runs them is another person. */
import { expect, test } from 'vitest';
import { namingsIn } from '#import/proposals/naming/reading.ts';

const shown = (text: string): string[] => namingsIn(text).map(({ name, office }) => `${name} | ${office}`);

test.each([
  ['directeur', 'de la MJC'],
  ['directrice', 'de l’EHPAD'],
  ['directeur', 'du CHU'],
  ['directeur', 'de l’IUT'],
  ['proviseur', 'du lycée professionnel'],
  ['directrice', 'de la maison de retraite'],
  ['présidente', 'du tribunal'],
  ['patron', 'du cinéma'],
  ['cheffe', 'du moulin'],
])('the %s %s bears another name than it', (head, place) => {
  const office = `${head} ${place} Jean Vilar`;
  expect(shown(`La ${office}, Marc Petit, a signé la convention.`)).toEqual([`Marc Petit | ${office}`]);
  expect(shown(`La ${office}, Marc Petit`)).toEqual([`Marc Petit | ${office}`]);
});

test.each(['caserne', 'MJC', 'piscine', 'maison de santé', 'maison de retraite'])(
  'a %s runs nobody, though it is called so',
  (place) => expect(shown(`Le chef de la ${place} Jean Moulin remercie les habitants.`)).toEqual([]),
);

test.each([
  [
    'La vice-présidente chargée de la culture Anne Roy, Paul Lin, a voté.',
    'vice-présidente chargée de la culture',
  ],
  ['La ministre de la Santé Anne Roy, Paul Lin, a voté.', 'ministre de la Santé'],
  ['La secrétaire générale Anne Roy, Paul Lin, sont venus.', 'secrétaire générale'],
  [
    'La présidente du conseil départemental Anne Roy, Paul Lin, sont venus.',
    'présidente du conseil départemental',
  ],
  ['La directrice de la scène Anne Roy, Paul Lin, ont signé.', 'directrice de la scène'],
  ['La directrice du service Anne Roy, Paul Lin, et Luc Mas sont venus.', 'directrice du service'],
])('« %s »: the first name is that of the office', (text, office) => {
  expect(shown(text)).toEqual([`Anne Roy | ${office}`]);
});

test.each([
  'Val d’Oise Habitat, responsable du parc',
  'Association Pierre Robin, responsable du dispositif',
  'Groupe Bernard Hayot, président du jury',
  'Maison Paul Roy, artisane du goût',
  'Loire Habitat, chargée des travaux',
  'DELTA HABITAT, responsable du parc',
  'Keolis Lyon, chargé de l’exploitation',
  'Santé Publique France, chargée de la surveillance',
  'MAIRIE DE PARIS, directrice du projet',
])('a body is nobody: « %s »', (words) => {
  expect(shown(`${words}, a parlé.`)).toEqual([]);
});

test.each(['Marie France', 'Anne Paris', 'Pierre Cité'])(
  '%s is somebody, with the name of a place',
  (name) => {
    expect(shown(`${name}, maire de Bar, a parlé.`)).toEqual([`${name} | maire de Bar`]);
  },
);

test('within the name of a body nobody is met, and beside it somebody is', () => {
  expect(shown('Contact : Groupe Seb, Anne Roy, directrice de la communication')).toEqual([
    'Anne Roy | directrice de la communication',
  ]);
  expect(shown('Anne Roy, directrice de Loire Habitat, a parlé.')).toEqual([
    'Anne Roy | directrice de Loire Habitat',
  ]);
});

test.each([
  [
    'Le président de la chambre d’agriculture Aymeric Roy, Anne Lin et Paul Mas étaient là.',
    ['Aymeric Roy | président de la chambre d’agriculture'],
  ],
  ['La directrice de l’école Aïssatou Diallo, Anne Roy et Paul Lin ont parlé.', []],
  ['Maire de Bar : Anne Marie Parent', ['Anne Marie Parent | Maire de Bar']],
  ['PAUL PARENT, maire de Bar, a parlé.', ['PAUL PARENT | maire de Bar']],
  ['M. Jean Luc Parent, maire de Bar, a parlé.', ['Jean Luc Parent | maire de Bar']],
  ['Nancy Roy, directrice de l’école, a parlé.', ['Nancy Roy | directrice de l’école']],
  ['Solveig Metz, directrice de l’école, a parlé.', ['Solveig Metz | directrice de l’école']],
  ['Kouamé Clermont, maire de Bar, a parlé.', ['Kouamé Clermont | maire de Bar']],
  ['Aymeric Nice, maire de Bar, a parlé.', ['Aymeric Nice | maire de Bar']],
  [
    'Anne Roy, préfète de l’Oise pour la Journée de la Résistance, a parlé.',
    ['Anne Roy | préfète de l’Oise'],
  ],
  ['Anne Roy, ministre de la Ville pour la Fête des voisins, a parlé.', ['Anne Roy | ministre de la Ville']],
  [
    'Paul Lin, directeur régional pour la Bretagne, a parlé.',
    ['Paul Lin | directeur régional pour la Bretagne'],
  ],
  ['Paul Lin, directeur pour la France, a parlé.', ['Paul Lin | directeur pour la France']],
])('« %s »', (text, namings) => {
  expect(shown(text)).toEqual(namings);
});
