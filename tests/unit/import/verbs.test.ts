/** The verb that commits, whole, and its level: never stronger than what is done. */
import { expect, test } from 'vitest';
import { verbIn } from '#import/proposals/verbs.ts';
import { importText } from './drafts.ts';

const read = (sentence: string) => {
  const verb = verbIn(sentence);
  return verb && `${sentence.slice(verb.start, verb.end)} : ${verb.level}`;
};

test.each([
  ['Le conseil municipal a adopté un plan de 3 millions d’euros.', 'a adopté : fait'],
  ['Le budget a été adopté le 12 mars.', 'a été adopté : fait'],
  ['La charte, adoptée par douze communes, entre en vigueur.', 'adoptée : fait'],
  ['Les élus ont voté une aide de 20 000 euros.', 'ont voté : fait'],
  ['Voté en juin, le schéma fixe trois priorités.', 'Voté : fait'],
  ['Le maire a signé une convention avec la Région.', 'a signé : fait'],
  ['La convention vient d’être signée.', 'vient d’être signée : fait'],
  ['Le conseil a approuvé la convention.', 'a approuvé : fait'],
  ['Douze projets ont été retenus.', 'ont été retenus : fait'],
  ['La métropole a lancé un appel à projets.', 'a lancé : fait'],
  ['La station a été inaugurée samedi.', 'a été inaugurée : fait'],
  ['40 places créées en 2023 dans trois communes', 'créées : fait'],
  ['40 places créées à Bar.', 'créées : fait'],
  ['Une salle financée à hauteur de 1,5 M€.', 'financée : fait'],
  ['Convention signée.', 'signée : fait'],
  ['Le plan de création de 40 places a été adopté.', 'a été adopté : fait'],
  ['L’aide est désormais versée à 120 familles.', 'est désormais versée : en cours'],
])('« %s » tells what is done', (sentence, verb) => {
  expect(read(sentence)).toBe(verb);
});

test.each([
  ['Le conseil a décidé de créer un fonds de 2 millions d’euros.', 'a décidé : annoncé'],
  ['Il a été décidé de créer un fonds.', 'a été décidé : annoncé'],
  ['La Région vient de décider d’ouvrir 30 places.', 'vient de décider : annoncé'],
  ['Le conseil a autorisé le maire à signer la convention.', 'a autorisé : annoncé'],
  ['Le conseil a voté à l’unanimité la création de 40 places.', 'a voté : annoncé'],
  ['Le conseil a voté, le 7 novembre 2023, la création d’un fonds.', 'a voté : annoncé'],
  ['Le conseil a par ailleurs approuvé la création d’une zone.', 'a par ailleurs approuvé : annoncé'],
  ['L’unité accueillera chaque année 30 patients.', 'accueillera : annoncé'],
  ['Le conseil a été chargé d’évaluer le programme.', 'a été chargé : fait'],
  ['Le conseil a approuvé 12 recrutements.', 'a approuvé : annoncé'],
  ['La création de 40 places a été validée.', 'a été validée : annoncé'],
  ['La construction de 12 logements, votée en juin, commence.', 'commence : annoncé'],
  ['Le comité a approuvé le projet, qui sera lancé en 2025.', 'sera lancé : annoncé'],
  ['Une enveloppe de 3 M€ votée en juin financera les travaux.', 'financera : annoncé'],
  ['Le préfet a annoncé la création de 20 postes.', 'a annoncé : annoncé'],
  ['Il a été prévu de créer 12 places.', 'a été prévu : attendu'],
  ['Le maire a demandé à la Région de créer 20 places.', 'a demandé : invité'],
  ['Le conseil n’a pas adopté le plan.', undefined],
  ['Ce musée est celui des mineurs.', undefined],
  ['Le taux de 12 % n’est pas voté.', undefined],
])('« %s » tells no more than the decision', (sentence, verb) => {
  expect(read(sentence)).toBe(verb);
});

test('what is done is proposed where something was given, made or decided', async () => {
  const { proposals } = await importText(
    '# Un titre assez long\n\nLe conseil a adopté un plan de 3 M€. Les élus se sont réunis lundi.\n',
  );
  expect(proposals.commitments.map(({ verb, level }) => [verb, level])).toEqual([['a adopté', 'fait']]);
});

test.each([
  ['Les travaux ont été lancés en mars.', 'ont été lancés'],
  ['Le premier chantier a commencé le 13 janvier.', 'a commencé'],
  ['Les études ont été engagées en février.', 'ont été engagées'],
  ['La métropole a lancé les travaux de la ligne C.', 'a lancé'],
  ['La construction de 12 logements a débuté.', 'a débuté'],
  ['L’agence mobilise 2 millions d’euros.', 'mobilise'],
  ['Les deux conseils ouvrent 12 places.', 'ouvrent'],
  ['La mini-crèche sera-t-elle ouverte en mai ?', 'sera-t-elle'],
])('« %s »: its verb settles no level, which stays empty', (sentence, words) => {
  const verb = verbIn(sentence);
  expect(verb && sentence.slice(verb.start, verb.end)).toBe(words);
  expect(verb?.level).toBeUndefined();
});

test.each([
  ['Un appel à projets de 800 000 € a été lancé le 2 avril.', 'a été lancé : fait'],
  ['La campagne de vaccination a été lancée.', 'a été lancée : fait'],
  ['La collecte nationale aura lieu en mars.', 'aura : annoncé'],
  ['La Table ouverte a accueilli 12 familles.', 'a accueilli : fait'],
])('« %s » says its level', (sentence, verb) => {
  expect(read(sentence)).toBe(verb);
});

test.each([
  'Le grand opéra de la ville.',
  'Le premier programme de la saison.',
  'Les élus de La Table ouverte.',
  'Chaque fuite réparée est une ressource.',
  'Le pont est situé au nord.',
  'Ils sont au travail.',
  'De la place pour les nombreux invités.',
  'Samedi, journée portes ouvertes au lycée.',
  'Anne Ségura Secrétaire Général adjoint aux communes.',
  'La salle est devenue l’un des lieux de la ville.',
  'Les gendarmes sont intervenus sur une dizaine d’accidents matériels.',
  'Des espaces rénovés pour les maisons de Marseille.',
  'Des espaces ouverts à tous et financés pour durer.',
  'Une compétence confiée aux communes, et des règles validées pour tous.',
  'Les déviations intra-bourg et extra-muros.',
])('« %s » tells no act', (sentence) => {
  expect(read(sentence)).toBeUndefined();
});

test('what is denied is never proposed as done', async () => {
  const { proposals } = await importText(
    '# Un titre assez long\n\nJamais ses centres n’avaient distribué autant de repas. Aucun lit ne sera fermé.\n',
  );
  expect(proposals.commitments.map(({ verb, level, isDenied }) => [verb, level, isDenied])).toEqual([
    ['ne sera fermé', 'annoncé', true],
  ]);
});

test.each([
  'Le préfet s’est déplacé à Bar.',
  'Deux hommes ont été placés en garde à vue.',
  'Trois départements ont été placés en vigilance orange.',
  'Le festival a recueilli un grand succès.',
])('nothing is kept in « %s »', async (sentence) => {
  const { proposals } = await importText(`# Un titre assez long\n\n${sentence}\n`);
  expect(proposals.commitments.filter(({ level }) => level === 'fait')).toEqual([]);
});

test.each([
  'Le préfet a placé 12 agents à Bar.',
  'Le maire a recueilli 300 signatures.',
  'La préfecture a ouvert un accueil de jour.',
  'La ville a créé un grand accueil pour les familles.',
])('« %s » is kept', async (sentence) => {
  const { proposals } = await importText(`# Un titre assez long\n\n${sentence}\n`);
  expect(proposals.commitments.map(({ level }) => level)).toEqual(['fait']);
});

test('two thousand people are no year, and what was over is no deadline', async () => {
  const { proposals } = await importText(
    'Bar, le 5 mars 2025\n\n# Un titre assez long\n\nPlus de 2000 bénévoles seront mobilisés.\n\nLa salle, ouverte en 2019, sera rénovée.\n\nLa crèche ouvrira avant l’été 2025.\n',
  );
  expect(proposals.dates.map(({ words }) => words)).not.toContain('2000');
  expect(proposals.commitments.map(({ verb, due }) => [verb, due])).toEqual([
    ['seront mobilisés', undefined],
    ['sera rénovée', undefined],
    ['ouvrira', { last: '2025-06-20' }],
  ]);
});
